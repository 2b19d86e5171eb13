package org.clipfile.ui.notes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** A highlight in the list: its words, its colour by name, its comment. */
final class HighlightRow extends VBox {
  private static final Messages TEXTS = Messages.of(HighlightRow.class);

  private final NotesModel model;
  private final Highlight highlight;
  private final TextField comment = new TextField();
  private final ComboBox<HighlightColour> colour = new ComboBox<>();

  HighlightRow(NotesModel model, Highlight highlight, boolean lost, Consumer<Highlight> goTo) {
    super(4);
    this.model = model;
    this.highlight = highlight;
    getStyleClass().addAll("highlight-row", styleClass(highlight.colour()));
    var quote = new WordFlow(4);
    quote.show(highlight.quote().replaceAll("\\s+", " "), List.of());
    var words = new VBox(quote); // a button does not grow with its lines
    words.getStyleClass().add("quote-button");
    words.setAccessibleRole(AccessibleRole.BUTTON);
    words.setAccessibleText(TEXTS.text("highlight.go", highlight.quote()));
    words.setFocusTraversable(true);
    words.setDisable(lost);
    words.setOnMouseClicked(event -> goTo.accept(highlight));
    words.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        goTo.accept(highlight);
        event.consume();
      }
    });
    comment.setPromptText(TEXTS.text("highlight.comment"));
    comment.setAccessibleText(TEXTS.text("highlight.comment"));
    comment.setText(Objects.requireNonNullElse(highlight.comment(), ""));
    comment.setOnAction(event -> keep());
    comment
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            keep();
          }
        });
    comment.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(words, comment, tools());
    if (lost) {
      getChildren().add(1, WrappedText.of(TEXTS.text("highlight.lost"), "field-error"));
    }
  }

  private HBox tools() {
    colour.getItems().setAll(HighlightColour.values());
    colour.setCellFactory(list -> new ColourCell());
    colour.setButtonCell(new ColourCell());
    colour.setValue(highlight.colour());
    colour.getStyleClass().add("small");
    colour.setAccessibleText(TEXTS.text("highlight.colour"));
    colour.setOnAction(event -> keep());
    var remove = new Button(null, Icons.CLEAR.node());
    remove.getStyleClass().add("clear-button");
    remove.setAccessibleText(TEXTS.text("highlight.remove"));
    remove.setTooltip(new Tooltip(TEXTS.text("highlight.remove")));
    remove.setOnAction(event -> model.remove(highlight));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var tools = new HBox(6, colour, gap, remove);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  Highlight highlight() {
    return highlight;
  }

  void focusComment() {
    comment.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      comment.setText(Objects.requireNonNullElse(highlight.comment(), ""));
      event.consume();
    }
  }

  private void keep() {
    HighlightColour chosen = colour.getValue();
    model.change(highlight, chosen == null ? highlight.colour() : chosen, comment.getText());
  }

  private static String styleClass(HighlightColour colour) {
    return "marked-" + colour.name().toLowerCase(Locale.ROOT);
  }

  /** A colour's name beside a square of it. */
  private static final class ColourCell extends ListCell<HighlightColour> {
    @Override
    protected void updateItem(@Nullable HighlightColour item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setText(null);
        setGraphic(null);
      } else {
        setText(ColourNames.of(item));
        setGraphic(ColourNames.square(item));
      }
    }
  }

  /** What colours are called, and how they look. */
  static final class ColourNames {
    private ColourNames() {}

    static String of(HighlightColour colour) {
      return TEXTS.text("colour." + colour.name().toLowerCase(Locale.ROOT));
    }

    static Rectangle square(HighlightColour colour) {
      var square = new Rectangle(11, 11);
      square.getStyleClass().add("highlight-" + colour.name().toLowerCase(Locale.ROOT));
      return square;
    }
  }
}
