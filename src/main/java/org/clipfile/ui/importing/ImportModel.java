package org.clipfile.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Bringing clippings in: one import at a time, what comes meanwhile is taken in after it. Window
 * thread only.
 */
public final class ImportModel {
  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final List<Path> waiting = new ArrayList<>();
  private final ImportProgress progress = new ImportProgress("Importing", InstantSource.system());
  private @Nullable BackgroundTask<ImportRun> task;

  public ImportModel(Archive archive, TaskExecutor executor, Dialogs dialogs, Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
  }

  public ImportProgress progress() {
    return progress;
  }

  /** Asks for files and takes them in. */
  public void importFiles() {
    importPaths(dialogs.filesToImport());
  }

  /** Asks for a folder and takes it in. */
  public void importFolder() {
    dialogs.folderToImport().ifPresent(folder -> importPaths(List.of(folder)));
  }

  /** Takes in files and folders. */
  public void importPaths(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    waiting.addAll(paths);
    if (!progress.runningProperty().get()) {
      startNext();
    }
  }

  /** Imports again what an import rejected; not while another import runs. */
  public void importRejects(long run) {
    if (progress.runningProperty().get()) {
      notices.tell("Wait until the import that runs has ended.");
    } else {
      start((p, c) -> archive.imports().importRejects(run, entry -> progress.count(), p, c));
    }
  }

  /** Stops after what is being read; what is in stays in. */
  public void cancel() {
    waiting.clear();
    if (task != null) {
      task.cancel();
      progress.stopping();
    }
  }

  private void startNext() {
    List<Path> paths = List.copyOf(waiting);
    waiting.clear();
    start((p, c) -> archive.importPaths(paths, entry -> progress.count(), p, c));
  }

  private void start(BackgroundTask.Work<ImportRun> work) {
    progress.start();
    task =
        BackgroundTask.<ImportRun>of("import", work)
            .onProgress(progress::moved)
            .onEnd(this::ended)
            .onSuccess(this::finished)
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())));
    task.start(executor);
  }

  private void ended() {
    progress.end();
    task = null;
    if (!waiting.isEmpty()) {
      startNext();
    }
  }

  private void finished(ImportRun run) {
    var show = new Notice.Action("Show…", () -> showRejects(run));
    notices.tell(SumsWords.of(run), run.sums().rejected() > 0 ? show : null);
  }

  /** Lists what an import rejected. */
  public void showRejects(ImportRun run) {
    BackgroundTask.of("read the books", (p, c) -> rejects(run.id()))
        .onSuccess(entries -> list(run, entries))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private List<LedgerEntry> rejects(long run) {
    int[] positions = archive.imports().positions(run, OutcomeKind.REJECTED);
    return archive.imports().entries(run, positions);
  }

  private void list(ImportRun run, List<LedgerEntry> entries) {
    dialogs.showList(
        "Not imported", SumsWords.of(run), entries.stream().flatMap(SumsWords::rejected).toList());
  }
}
