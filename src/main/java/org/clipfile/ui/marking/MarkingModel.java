package org.clipfile.ui.marking;

import java.util.Optional;
import java.util.function.Supplier;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
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

  /** Asks for a tag and adds it. */
  public void tag() {
    ask("tag.add", "tag.label").ifPresent(tag -> named(() -> MarkChange.tag(tag), "done.tagged"));
  }

  /** Asks for a tag and takes it away. */
  public void untag() {
    ask("tag.remove", "tag.label")
        .ifPresent(tag -> named(() -> MarkChange.untag(tag), "done.untagged"));
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
