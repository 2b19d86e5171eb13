package org.clipfile.ui.details;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.details.DetailsModel.Details;
import org.jspecify.annotations.Nullable;

/** A field, what is wrong with what was typed, and what was read where it was written over. */
final class FieldRow extends VBox {
  private static final Messages TEXTS = Messages.of(FieldRow.class);

  private final DetailsModel model;
  private final ArticleField field;
  private final TextInputControl input;
  private final Label error = new Label();
  private final WordFlow origin = new WordFlow(6);
  private final WordFlow read = new WordFlow(3);
  private final Button back = new Button(TEXTS.text("take-back"));
  private final HBox readLine = new HBox(6, read, back);
  private String value = "";
  private long clipping;

  FieldRow(DetailsModel model, ArticleField field) {
    super(2);
    this.model = model;
    this.field = field;
    input = isList() ? area() : new TextField();
    String name = TEXTS.text("field." + field.label());
    var label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(input);
    input.setId("field-" + field.label());
    input.setAccessibleText(name);
    input.textProperty().subscribe((before, now) -> dress(now));
    input
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            keep();
          }
        });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    if (isDate()) {
      input.setPromptText(TEXTS.text("date.prompt"));
    }
    error.getStyleClass().add("field-error");
    error.setId("error-" + field.label());
    origin.getStyleClass().add("field-origin");
    read.getStyleClass().add("field-origin");
    back.setId("back-" + field.label());
    back.getStyleClass().addAll("small", "flat", "accent");
    back.setMinWidth(USE_PREF_SIZE);
    back.setAccessibleText(TEXTS.text("take-back.of", name));
    back.setOnAction(event -> {
      error.setText("");
      model.takeBack(field);
    });
    HBox.setHgrow(read, Priority.ALWAYS);
    readLine.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(label, input, error, origin, readLine);
    for (var part : List.of(error, origin, readLine)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    error.visibleProperty().bind(error.textProperty().isNotEmpty());
  }

  private boolean isList() {
    return field == ArticleField.AUTHORS
        || field == ArticleField.CATEGORIES
        || field == ArticleField.KEYWORDS;
  }

  private boolean isDate() {
    return field == ArticleField.PUBLISHED || field == ArticleField.CLIPPED;
  }

  private static TextArea area() {
    var area = new TextArea();
    area.setPrefRowCount(2);
    area.setMinHeight(48);
    return area;
  }

  void focusField() {
    input.requestFocus();
  }

  void show(@Nullable Details details) {
    if (details == null) {
      return;
    }
    boolean another = details.clipping().id() != clipping;
    clipping = details.clipping().id();
    String now = details.value(field);
    if (another || !now.equals(value)) {
      value = now;
      input.setText(now);
      error.setText("");
    }
    boolean edited = details.isEdited(field);
    readLine.setVisible(edited);
    if (edited) {
      String was = details.read().getOrDefault(field, "");
      read.show(was.isEmpty() ? TEXTS.text("read.nothing") : TEXTS.text("read", was), List.of());
    }
    String words = origin(details.clipping().article());
    origin.setVisible(!words.isEmpty());
    origin.show(words, List.of());
  }

  private String origin(Article article) {
    return switch (field) {
      case PUBLISHED -> Provenance.of(article.published(), article.dateRivals());
      case CLIPPED -> Provenance.of(article.clipped(), List.of());
      default -> "";
    };
  }

  private void dress(String text) {
    input.setNodeOrientation(Direction.of(text));
    ScriptFonts.dress(input, text);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && !(input.getText().equals(value) && error.getText().isEmpty())) {
      input.setText(value);
      error.setText("");
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && (!isList() || event.isShortcutDown())) {
      keep();
      event.consume();
    }
  }

  private void keep() {
    error.setText(model.edit(field, input.getText()).orElse(""));
  }
}
