package org.clipfile.ui.notes;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clipfile.model.owner.Highlight;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.NoteArea;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.control.WrappedText;
import org.clipfile.ui.notes.NotesModel.Noted;
import org.jspecify.annotations.Nullable;

/** Beside the text: the note, which is kept while it is typed, and the highlights. */
public final class NotesPanel extends VBox {
  private static final Messages TEXTS = Messages.of(NotesPanel.class);

  private final NotesModel model;
  private final Consumer<Highlight> goTo;
  private final Supplier<List<Highlight>> lost;
  private final NoteArea note = new NoteArea();
  private final VBox highlights = new VBox(10);
  private final Label highlightsTitle = new Label(TEXTS.text("highlights"));
  private @Nullable Noted shown;
  private boolean filling;

  /**
   * @param goTo brings a highlight into sight
   * @param lost the highlights whose words are not in the text any more
   */
  public NotesPanel(NotesModel model, Consumer<Highlight> goTo, Supplier<List<Highlight>> lost) {
    super(8);
    this.model = model;
    this.goTo = goTo;
    this.lost = lost;
    setId("notes");
    getStyleClass().addAll("reader-panel", "notes-panel");
    var title = new Label(TEXTS.text("note"));
    title.getStyleClass().add("panel-title");
    title.setLabelFor(note);
    highlightsTitle.getStyleClass().add("panel-title");
    note.setId("note");
    String prompt = TEXTS.text("note.prompt");
    note.setPromptText(Direction.needsBidi(prompt) ? null : prompt); // it would be wrapped
    note.setAccessibleText(TEXTS.text("note"));
    note.setPrefRowCount(7);
    note.setMinHeight(90);
    note.textProperty().subscribe((before, now) -> typed(now));
    note.focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            model.keepNote();
          }
        });
    var scroll = new ScrollPane(highlights);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, note, highlightsTitle, scroll);
    model.notedProperty().subscribe(this::show);
  }

  /** Moves into the note. */
  public void focusNote() {
    note.requestFocus();
    note.end();
  }

  /** Moves to the comment of a highlight. */
  public void focus(Highlight highlight) {
    for (var node : highlights.getChildren()) {
      if (node instanceof HighlightRow row && row.highlight().id() == highlight.id()) {
        row.focusComment();
      }
    }
  }

  private void typed(String text) {
    note.setNodeOrientation(Direction.of(text));
    ScriptFonts.dress(note, text);
    if (!filling) {
      model.typeNote(text);
    }
  }

  private void show(@Nullable Noted noted) {
    boolean another = noted == null || shown == null || noted.clipping() != shown.clipping();
    String text = noted == null ? "" : Objects.requireNonNullElse(noted.marks().note(), "");
    // What is being typed is newer than what is kept; to set it anew would take undo away.
    if (another || (!model.isTyping() && !text.equals(note.getText().strip()))) {
      filling = true;
      note.setText(text);
      filling = false;
    }
    note.setDisable(noted == null);
    List<Highlight> now = noted == null ? List.of() : noted.marks().highlights();
    if (another || shown == null || !now.equals(shown.marks().highlights())) {
      list(now);
    }
    shown = noted;
  }

  private void list(List<Highlight> now) {
    List<Highlight> gone = lost.get();
    highlightsTitle.setText(TEXTS.text("highlights.count", now.size()));
    highlights
        .getChildren()
        .setAll(
            now.stream()
                .map(
                    highlight -> new HighlightRow(model, highlight, gone.contains(highlight), goTo))
                .toList());
    if (now.isEmpty()) {
      highlights.getChildren().add(WrappedText.of(TEXTS.text("highlights.none"), "muted"));
    }
  }
}
