package org.clipfile.ui.marking;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.FacetCount;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notices;

/** Marks the clippings that are selected, one or thousands. Window thread only. */
public final class MarkingModel {
  private static final Messages TEXTS = Messages.of(MarkingModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Supplier<long[]> selected;

  /**
   * @param selected the ids of what is selected
   */
  public MarkingModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      Supplier<long[]> selected) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
    this.selected = selected;
  }

  /** Marks as read, or as unread. */
  public void read(boolean read) {
    mark(MarkChange.read(read), read ? "done.read" : "done.unread");
  }

  /** Stars, or takes the stars away. */
  public void star(boolean starred) {
    mark(MarkChange.starred(starred), starred ? "done.starred" : "done.unstarred");
  }

  /** Stars what is selected, or where all of it is starred, takes the stars away. */
  public void toggleStar() {
    toggle(ClippingRow::starred, this::star);
  }

  /** Marks what is selected as read, or where all of it is read, as unread. */
  public void toggleRead() {
    toggle(ClippingRow::read, this::read);
  }

  private void toggle(Predicate<ClippingRow> marked, Consumer<Boolean> mark) {
    long[] ids = selected.get();
    BackgroundTask.of("look at clippings", (p, c) -> archive.rows(ids).stream().allMatch(marked))
        .onSuccess(all -> mark.accept(!all))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  /**
   * Marks one clipping as read that was open for a while, without a word, and without having the
   * list searched anew.
   *
   * @param then done once it is marked
   */
  public void readQuietly(long id, Runnable then) {
    BackgroundTask.of(
            "mark clippings", (p, c) -> archive.marking().changeQuietly(MarkChange.read(true), id))
        .onSuccess(changed -> then.run())
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  /** Asks for a tag, of which those in use are offered, and adds it. */
  public void tag() {
    askTag("tag.add", tag -> named(() -> MarkChange.tag(tag), "done.tagged"));
  }

  /** Asks for a tag, likewise, and takes it away. */
  public void untag() {
    askTag("tag.remove", tag -> named(() -> MarkChange.untag(tag), "done.untagged"));
  }

  private void askTag(String titleKey, Consumer<String> then) {
    if (selected.get().length == 0) {
      notices.tell(TEXTS.text("select-first"));
      return;
    }
    BackgroundTask.of(
            "read the tags",
            (p, c) -> archive.marking().counts().tags().stream().map(FacetCount::value).toList())
        .onSuccess(known ->
            dialogs.oneOf(TEXTS.text(titleKey), TEXTS.text("tag.label"), known).ifPresent(then))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  /** Asks for a note and writes it in the place of the one there is. */
  public void note() {
    ask("note.write", "note.label").ifPresent(note -> mark(MarkChange.note(note), "done.noted"));
  }

  /** Takes the notes away. */
  public void removeNote() {
    mark(MarkChange.note(""), "done.unnoted");
  }

  private Optional<String> ask(String titleKey, String labelKey) {
    if (selected.get().length == 0) {
      notices.tell(TEXTS.text("select-first"));
      return Optional.empty();
    }
    return dialogs.name(TEXTS.text(titleKey), TEXTS.text(labelKey), "");
  }

  private void named(Supplier<MarkChange> change, String doneKey) {
    try {
      mark(change.get(), doneKey);
    } catch (IllegalArgumentException e) {
      notices.fail(String.valueOf(e.getMessage()));
    }
  }

  private void mark(MarkChange change, String doneKey) {
    long[] ids = selected.get();
    if (ids.length == 0) {
      notices.tell(TEXTS.text("select-first"));
      return;
    }
    BackgroundTask.of("mark clippings", (p, c) -> archive.marking().change(change, ids))
        .onSuccess(changed -> notices.tell(TEXTS.text(doneKey, changed, ids.length)))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }
}
