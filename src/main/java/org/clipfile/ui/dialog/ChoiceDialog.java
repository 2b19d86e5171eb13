package org.clipfile.ui.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a name and offers those known that hold what is typed. Down goes to the offers, Enter or
 * a click takes one; what is typed is as good as any.
 */
final class ChoiceDialog {
  private static final double ROW = 30;
  private static final int ROWS = 6;

  private final TextInputDialog dialog;
  private final ListView<String> offers;

  /**
   * @param dialog one that asks for a name, to which the offers are put
   */
  ChoiceDialog(TextInputDialog dialog, String label, List<String> known) {
    this.dialog = dialog;
    var fitting = new FilteredList<>(FXCollections.observableArrayList(known));
    offers = new ListView<>(fitting);
    offers.setId("offers");
    offers.setAccessibleText(label);
    offers.setFixedCellSize(ROW);
    offers.setPrefHeight(ROW * Math.clamp(known.size(), 1, ROWS) + 2);
    TextField box = dialog.getEditor();
    box.setId("name");
    box.setPromptText(label);
    box.textProperty().subscribe(text -> fitting.setPredicate(name -> holds(name, text)));
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && !fitting.isEmpty()) {
            offers.requestFocus();
            offers.getSelectionModel().selectFirst();
            event.consume();
          }
        });
    offers.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        take(offers.getSelectionModel().getSelectedItem());
      }
    });
    offers.setOnMouseClicked(event -> take(offers.getSelectionModel().getSelectedItem()));
    var content = known.isEmpty() ? new VBox(8, box) : new VBox(8, box, offers);
    content.setPrefWidth(320);
    dialog.getDialogPane().setContent(content);
  }

  private static boolean holds(String name, @Nullable String typed) {
    return typed == null
        || name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
  }

  private void take(@Nullable String offer) {
    if (offer != null) {
      dialog.setResult(offer);
      dialog.close();
    }
  }

  Optional<String> ask() {
    return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
  }
}
