package org.clipfile.ui.help;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.jspecify.annotations.Nullable;

/** The key sheet in a window of its own. Window thread only. */
public final class KeySheetWindow {
  private static final Messages TEXTS = Messages.of(KeySheetWindow.class);
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final TextField box = new TextField();
  private final SideWindow window;

  public KeySheetWindow(Window owner, KeySheet sheet) {
    var list = new ListView<KeySheet.Line>(FXCollections.observableArrayList());
    list.setId("keys");
    list.setAccessibleText(TEXTS.text("title"));
    list.setFixedCellSize(32);
    list.setCellFactory(view -> new LineCell());
    list.setPlaceholder(new Label(TEXTS.text("none")));
    box.setId("keys-box");
    box.setPromptText(TEXTS.text("prompt"));
    box.setAccessibleText(TEXTS.text("prompt"));
    box.textProperty().subscribe(typed -> list.getItems().setAll(sheet.lines(typed)));
    var head = new VBox(box);
    head.getStyleClass().add("side-window-head");
    window =
        new SideWindow(
            owner, TEXTS.text("title"), new BorderPane(list, head, null, null, null), 620, 640);
  }

  /** Shows it, ready to be searched. */
  public void show() {
    window.show();
    box.requestFocus();
    box.selectAll();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private static final class LineCell extends ListCell<KeySheet.Line> {
    private final Label text = new Label();
    private final Label key = new Label();
    private final BorderPane row = new BorderPane(null, null, key, null, text);

    LineCell() {
      getStyleClass().add("key-cell");
      key.getStyleClass().add("key-cap");
      key.setMinWidth(USE_PREF_SIZE);
      text.setMinWidth(0);
      BorderPane.setAlignment(text, Pos.CENTER_LEFT);
      BorderPane.setAlignment(key, Pos.CENTER_RIGHT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(KeySheet.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(HEADING, !empty && line instanceof KeySheet.Line.Heading);
      if (empty || line == null) {
        setGraphic(null);
        return;
      }
      String pressed =
          switch (line) {
            case KeySheet.Line.Heading heading -> "";
            case KeySheet.Line.Key it -> it.key();
          };
      text.setText(line.text());
      key.setText(pressed);
      key.setVisible(!pressed.isEmpty());
      setAccessibleText(pressed.isEmpty() ? line.text() : line.text() + ", " + pressed);
      setGraphic(row);
    }
  }
}
