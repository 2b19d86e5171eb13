package org.clipfile.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.notes.NotesModel.Noted;
import org.jspecify.annotations.Nullable;

/** The owner's tags as chips that can be taken away, and a field to add one. */
public final class TagLine extends FlowPane {
  private static final Messages TEXTS = Messages.of(TagLine.class);

  private final NotesModel model;
  private final TextField field = new TextField();
  private final ContextMenu offers = new ContextMenu();
  private final Label error = new Label();
  private List<String> tags = List.of();

  public TagLine(NotesModel model) {
    super(6, 4);
    this.model = model;
    getStyleClass().add("tag-line");
    setRowValignment(VPos.CENTER);
    field.setId("add-tag");
    field.getStyleClass().add("small");
    field.setPromptText(TEXTS.text("tag.add"));
    field.setAccessibleText(TEXTS.text("tag.add"));
    field.setPrefColumnCount(9);
    field.setOnAction(event -> add(field.getText()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.textProperty().subscribe((before, now) -> offer(now));
    field.focusedProperty().subscribe(this::focused);
    error.getStyleClass().add("field-error");
    error.setId("tag-error");
    offers.setAutoFix(true);
    model.notedProperty().subscribe(this::show);
    show(model.notedProperty().get());
  }

  /** Moves into the field. */
  public void focusField() {
    field.requestFocus();
  }

  private void focused(boolean now) {
    if (now) {
      model.learnTags();
    } else {
      offers.hide();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && (!field.getText().isEmpty() || offers.isShowing())) {
      offers.hide();
      field.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !tags.isEmpty()) {
      field.setText(tags.getLast()); // taken back into the field, to be mended
      field.end();
      model.removeTag(tags.getLast());
      event.consume();
    }
  }

  private void add(String typed) {
    if (typed.isBlank()) {
      return;
    }
    error.setText(model.addTag(typed).orElse(""));
    if (error.getText().isEmpty()) {
      field.clear();
      offers.hide();
    }
    fill();
  }

  private void offer(String typed) {
    List<String> completions = model.completions(typed);
    offers
        .getItems()
        .setAll(
            completions.stream()
                .map(tag -> {
                  var item = new MenuItem(tag);
                  item.setMnemonicParsing(false);
                  item.setOnAction(event -> add(tag));
                  return item;
                })
                .toList());
    if (completions.isEmpty() || !field.isFocused()) {
      offers.hide();
    } else if (!offers.isShowing()) {
      offers.show(field, Side.BOTTOM, 0, 0);
    }
  }

  private void show(@Nullable Noted noted) {
    tags = noted == null ? List.of() : noted.marks().tags();
    fill();
  }

  private void fill() {
    var nodes = new ArrayList<Node>();
    tags.forEach(tag -> nodes.add(chip(tag)));
    nodes.add(field);
    if (!error.getText().isEmpty()) {
      nodes.add(error);
    }
    boolean focus = field.isFocused();
    getChildren().setAll(nodes);
    if (focus) {
      field.requestFocus(); // it left the window for a moment
    }
  }

  private Node chip(String tag) {
    var name = new Label(tag);
    name.setNodeOrientation(Direction.of(tag));
    ScriptFonts.dress(name, tag);
    name.setMaxWidth(220);
    var remove = new Button(null, Icons.CLEAR.node());
    remove.getStyleClass().add("clear-button");
    remove.setAccessibleText(TEXTS.text("tag.remove", tag));
    remove.setTooltip(new Tooltip(TEXTS.text("tag.remove", tag)));
    remove.setOnAction(event -> {
      field.requestFocus();
      model.removeTag(tag);
    });
    var chip = new HBox(2, name, remove);
    chip.setAlignment(Pos.CENTER);
    chip.getStyleClass().add("tag-chip");
    return chip;
  }
}
