package org.clipfile.ui.notes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.FacetCount;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.Marks;
import org.clipfile.model.owner.OwnNames;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What the owner notes on the clipping that is read. A note is kept while it is typed, in the order
 * in which it was typed. Window thread only.
 */
public final class NotesModel {
  private static final Messages TEXTS = Messages.of(NotesModel.class);
  private static final Duration PAUSE = Duration.ofMillis(700);

  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Noted> noted = new ReadOnlyObjectWrapper<>();
  private final Deque<BackgroundTask<?>> waiting = new ArrayDeque<>();
  private List<FacetCount> known = List.of();
  private boolean writing;
  private @Nullable Draft draft;
  private HighlightColour colour = HighlightColour.YELLOW;

  /**
   * @param changed is run when something was written
   */
  public NotesModel(Archive archive, TaskExecutor executor, Notices notices, Runnable changed) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
    this.changed = changed;
  }

  /** A clipping and what was noted on it. */
  public record Noted(long clipping, Marks marks) {}

  /** A note that is typed and not yet kept. */
  private record Draft(long clipping, String text) {}

  /** The clipping that is read and its marks; null where none is read. */
  public ReadOnlyObjectProperty<@Nullable Noted> notedProperty() {
    return noted.getReadOnlyProperty();
  }

  /** The clipping that is read now; what was typed on another is kept first. */
  public void show(@Nullable Clipping clipping) {
    if (draft != null && (clipping == null || clipping.id() != draft.clipping())) {
      keepNote();
    }
    noted.set(clipping == null ? null : new Noted(clipping.id(), clipping.marks()));
  }

  /** The tags that begin like what is typed and are not on the clipping; the most used first. */
  public List<String> completions(String typed) {
    String start = OwnNames.key(typed);
    Noted now = noted.get();
    if (start.isEmpty() || now == null) {
      return List.of();
    }
    List<String> own = now.marks().tags().stream().map(OwnNames::key).toList();
    return known.stream()
        .map(FacetCount::value)
        .filter(
            tag -> OwnNames.key(tag).startsWith(start) || OwnNames.key(tag).contains(" " + start))
        .filter(tag -> !own.contains(OwnNames.key(tag)))
        .limit(8)
        .toList();
  }

  /** Fetches the tags there are, to be offered. */
  public void learnTags() {
    BackgroundTask.of("count tags", (p, c) -> archive.marking().counts().tags())
        .onSuccess(tags -> known = tags)
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  /**
   * Adds a tag.
   *
   * @return why not, in a sentence; empty where all is well
   */
  public Optional<String> addTag(String typed) {
    try {
      change(MarkChange.tag(typed));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(TEXTS.text("tag.none"));
    }
  }

  public void removeTag(String tag) {
    change(MarkChange.untag(tag));
  }

  private void change(MarkChange change) {
    Noted now = noted.get();
    if (now != null) {
      long id = now.clipping();
      write("mark a clipping", () -> archive.marking().change(change, id));
    }
  }

  /** What is typed as the clipping's note; kept after a pause, or as soon as another is read. */
  public void typeNote(String text) {
    Noted now = noted.get();
    if (now != null) {
      var typed = new Draft(now.clipping(), text);
      draft = typed;
      executor.later(
          PAUSE,
          () -> {
            if (typed.equals(draft)) { // nothing was typed since
              keepNote();
            }
          });
    }
  }

  /** Whether what was typed last is not kept yet: then it is newer than what the archive has. */
  public boolean isTyping() {
    return draft != null || writing;
  }

  /** Keeps what was typed, at once. */
  public void keepNote() {
    Draft typed = draft;
    if (typed != null) {
      draft = null;
      write(
          "keep a note",
          () -> archive.marking().change(MarkChange.note(typed.text()), typed.clipping()));
    }
  }

  /** The colour that was used last. */
  public HighlightColour colour() {
    return colour;
  }

  /**
   * Keeps a highlight of what stands in the reading pane.
   *
   * @param passage of what is shown of the body; null where nothing of it is selected
   */
  public void highlight(@Nullable Highlight passage) {
    Noted now = noted.get();
    if (now == null) {
      return;
    }
    if (passage == null) {
      notices.tell(TEXTS.text("highlight.select-first"));
      return;
    }
    colour = passage.colour();
    long id = now.clipping();
    write(
        "mark a passage",
        () -> {
          String text = archive.clipping(id).map(it -> it.article().bodyText()).orElse("");
          var place =
              passage
                  .in(text)
                  .orElseThrow(() ->
                      new ArchiveException(
                          ArchiveException.Kind.MISSING, TEXTS.text("highlight.not-found")));
          archive.marking().highlight(id, place, passage.colour(), passage.comment());
        });
  }

  /** Writes another colour and comment; a blank comment is none. */
  public void change(Highlight highlight, HighlightColour newColour, String comment) {
    Noted now = noted.get();
    String words = comment.isBlank() ? null : comment.strip();
    Highlight changedOne = highlight.with(newColour, words);
    if (now != null && !changedOne.equals(highlight)) {
      write("change a highlight", () -> archive.marking().change(now.clipping(), changedOne));
    }
  }

  public void remove(Highlight highlight) {
    Noted now = noted.get();
    if (now != null) {
      write(
          "remove a highlight",
          () -> archive.marking().removeHighlight(now.clipping(), highlight.id()));
    }
  }

  /** One after the other: what was typed last is written last. */
  private void write(String name, Runnable work) {
    waiting.add(
        BackgroundTask.of(
                name,
                (p, c) -> {
                  work.run();
                  return true;
                })
            .onEnd(() -> {
              writing = false;
              writeNext();
            })
            .onSuccess(done -> changed.run())
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
    if (!writing) {
      writeNext();
    }
  }

  private void writeNext() {
    BackgroundTask<?> next = waiting.poll();
    if (next != null) {
      writing = true;
      next.start(executor);
    }
  }
}
