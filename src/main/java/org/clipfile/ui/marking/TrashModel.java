package org.clipfile.ui.marking;

import java.util.Locale;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.TrashContents;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Throws clippings away, takes them back, and empties the trash. Window thread only. */
public final class TrashModel {
  private static final Messages TEXTS = Messages.of(TrashModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private long @Nullable [] last;

  public TrashModel(Archive archive, TaskExecutor executor, Dialogs dialogs, Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
  }

  /** Moves clippings to the trash; the notice takes it back. */
  public void put(long... ids) {
    if (ids.length == 0) {
      notices.tell(TEXTS.text("select-first"));
      return;
    }
    BackgroundTask.of("move clippings to the trash", (p, c) -> archive.trash().put(ids))
        .onSuccess(moved -> trashed(moved, ids))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private void trashed(int moved, long... ids) {
    if (moved == 0) {
      notices.tell(TEXTS.text("trash.there"));
      return;
    }
    last = ids;
    notices.tell(
        TEXTS.text("trash.done", moved), new Notice.Action(TEXTS.text("undo"), () -> restore(ids)));
  }

  /** Takes back what was thrown away last, as often as one likes to throw away. */
  public void undo() {
    long[] ids = last;
    if (ids == null) {
      notices.tell(TEXTS.text("undo.nothing"));
    } else {
      restore(ids);
    }
  }

  /** Takes clippings out of the trash, as they were. */
  public void restore(long... ids) {
    if (ids.length == 0) {
      notices.tell(TEXTS.text("select-first"));
      return;
    }
    last = null;
    BackgroundTask.of("take clippings out of the trash", (p, c) -> archive.trash().restore(ids))
        .onSuccess(moved -> notices.tell(TEXTS.text("trash.restored", moved)))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  /** Says what emptying the trash deletes, asks, and deletes it. */
  public void empty() {
    BackgroundTask.of("look into the trash", (p, c) -> archive.trash().contents())
        .onSuccess(this::empty)
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private void empty(TrashContents contents) {
    if (contents.clippings() == 0) {
      notices.tell(TEXTS.text("trash.empty"));
      return;
    }
    String what =
        TEXTS.text(
            "empty.consequences",
            contents.clippings(),
            contents.originals(),
            size(contents.bytes()));
    if (dialogs.confirm(TEXTS.text("empty.question"), what, TEXTS.text("empty.action"))) {
      last = null;
      BackgroundTask.of("empty the trash", (p, c) -> archive.trash().empty(p, c))
          .onSuccess(gone -> notices.tell(TEXTS.text("empty.done", gone)))
          .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
          .start(executor);
    }
  }

  private static String size(long bytes) {
    Locale language = Messages.language();
    return bytes < 1_000_000
        ? String.format(language, "%,d kB", Math.max(1, bytes / 1000))
        : String.format(language, "%,.1f MB", bytes / 1e6);
  }
}
