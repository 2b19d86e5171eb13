package org.clipfile.ui.search;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.clipfile.archive.Suggestion;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** The list under the search box. The box keeps the cursor; arrows choose, Enter or Tab takes. */
final class SuggestionList {
  private static final Messages TEXTS = Messages.of(SuggestionList.class);
  private static final double ROW = 28;

  private final TextField box;
  private final SuggestModel model;
  private final ListView<Suggestion> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean taking;

  SuggestionList(TextField box, SuggestModel model) {
    this.box = box;
    this.model = model;
    list.setId("suggestions");
    list.getStyleClass().add("suggestions");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(TEXTS.text("suggestions"));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> take());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false); // a click beside it means what it hits
    popup.setOnHidden(event -> model.dismiss());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    box.textProperty().subscribe(text -> typed());
    box.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            model.dismiss();
          }
        });
    model.suggestionsProperty().subscribe(this::show);
  }

  private void typed() {
    if (box.isFocused() && !taking) {
      // Where the caret stands is known only after the text.
      Platform.runLater(() -> model.typed(box.getText(), box.getCaretPosition()));
    }
  }

  private void show(List<Suggestion> suggestions) {
    list.getItems().setAll(suggestions);
    list.getSelectionModel().clearSelection();
    if (suggestions.isEmpty() || !box.isFocused() || box.getScene() == null) {
      popup.hide();
      return;
    }
    Bounds under = box.localToScreen(box.getBoundsInLocal());
    list.setPrefSize(Math.min(420, under.getWidth()), suggestions.size() * ROW + 2);
    popup.getScene().getStylesheets().setAll(box.getScene().getStylesheets());
    popup
        .getScene()
        .getRoot()
        .getStyleClass()
        .setAll(box.getScene().getRoot().getStyleClass()); // light or dark
    popup.show(box, under.getMinX(), under.getMaxY() + 2);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
      model.ask(box.getText(), box.getCaretPosition());
      event.consume();
    } else if (popup.isShowing()) {
      keyInList(event);
    }
  }

  private void keyInList(KeyEvent event) {
    boolean chosen = list.getSelectionModel().getSelectedItem() != null;
    switch (event.getCode()) {
      case DOWN -> {
        list.getSelectionModel().selectNext();
        event.consume();
      }
      case UP -> {
        list.getSelectionModel().selectPrevious();
        event.consume();
      }
      case ENTER, TAB -> {
        if (chosen) {
          take();
          event.consume();
        } else {
          model.dismiss();
        }
      }
      case ESCAPE -> {
        model.dismiss();
        event.consume();
      }
      default -> {}
    }
  }

  private void take() {
    Suggestion chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      taking = true;
      box.setText(chosen.text());
      box.positionCaret(chosen.caret());
      taking = false;
      model.dismiss();
      if (chosen.kind() == Suggestion.Kind.FIELD) {
        model.ask(box.getText(), box.getCaretPosition());
      }
    }
  }

  /** A suggestion, with what it is or how many there are at the right. */
  private static final class Cell extends ListCell<Suggestion> {
    private final Label count = new Label();

    Cell() {
      count.getStyleClass().add("muted");
      setContentDisplay(ContentDisplay.RIGHT);
      setGraphicTextGap(10);
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
      super.updateItem(suggestion, empty);
      boolean none = empty || suggestion == null;
      setGraphic(none ? null : count);
      setText(none || suggestion == null ? null : suggestion.label());
      if (suggestion != null) {
        count.setText(words(suggestion));
      }
    }

    private static String words(Suggestion suggestion) {
      return switch (suggestion.kind()) {
        case VALUE -> suggestion.count() == 0 ? "" : Messages.number(suggestion.count());
        case FIELD -> TEXTS.text("suggestion.field");
        case SAVED -> TEXTS.text("suggestion.saved");
        case RECENT -> TEXTS.text("suggestion.recent");
      };
    }
  }
}
