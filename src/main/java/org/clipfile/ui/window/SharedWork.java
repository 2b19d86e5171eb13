package org.clipfile.ui.window;

import org.clipfile.archive.Archive;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.exporting.ExportModel;
import org.clipfile.ui.importing.ImportModel;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.rereading.RereadingModel;
import org.clipfile.ui.watching.WatchMemory;
import org.clipfile.ui.watching.WatchModel;

/**
 * What all windows on an archive have in common: the work that goes on in it, and what is told of
 * it. It ends with the last window. Window thread only.
 */
public final class SharedWork {
  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final ImportModel importing;
  private final WatchModel watching;
  private final ExportModel exporting;
  private final RereadingModel rereading;
  private int windows;

  public SharedWork(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      WatchMemory watched) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
    importing = new ImportModel(archive, executor, dialogs, notices);
    watching = new WatchModel(archive, executor, dialogs, notices, watched, importing::showRejects);
    exporting = new ExportModel(archive, executor, dialogs, notices);
    rereading = new RereadingModel(archive, executor, notices);
  }

  Archive archive() {
    return archive;
  }

  TaskExecutor executor() {
    return executor;
  }

  Notices notices() {
    return notices;
  }

  ImportModel importing() {
    return importing;
  }

  WatchModel watching() {
    return watching;
  }

  ExportModel exporting() {
    return exporting;
  }

  RereadingModel rereading() {
    return rereading;
  }

  /** One window more. */
  void attach() {
    if (windows++ == 0) {
      watching.attach();
    }
  }

  /** One window less; after the last, whatever goes on is asked to stop. */
  void detach() {
    if (--windows == 0) {
      watching.detach();
      importing.cancel();
      exporting.cancel();
      rereading.cancel();
    }
  }
}
