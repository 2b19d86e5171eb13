package org.clipfile.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
  private @Nullable BackgroundTask<ImportRun> task;

  public ImportModel(Archive archive, TaskExecutor executor, Dialogs dialogs, Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** From 0 to 1; negative while nobody knows. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is being taken in, a few words. */
  public ReadOnlyStringProperty whatProperty() {
    return what.getReadOnlyProperty();
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
    if (!running.get()) {
      startNext();
    }
  }

  /** Imports again what an import rejected; not while another import runs. */
  public void importRejects(long run) {
    if (running.get()) {
      notices.tell("Wait until the import that runs has ended.");
    } else {
      start((p, c) -> archive.imports().importRejects(run, Archive.LedgerListener.NONE, p, c));
    }
  }

  /** Stops after what is being read; what is in stays in. */
  public void cancel() {
    waiting.clear();
    if (task != null) {
      task.cancel();
      what.set("Stopping…");
    }
  }

  private void startNext() {
    List<Path> paths = List.copyOf(waiting);
    waiting.clear();
    start((p, c) -> archive.importPaths(paths, Archive.LedgerListener.NONE, p, c));
  }

  private void start(BackgroundTask.Work<ImportRun> work) {
    running.set(true);
    progress.set(-1);
    what.set("Importing…");
    task =
        BackgroundTask.<ImportRun>of("import", work)
            .onProgress(this::moved)
            .onEnd(this::ended)
            .onSuccess(this::finished)
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())));
    task.start(executor);
  }

  private void moved(long done, long total, String name) {
    progress.set(total > 0 ? (double) done / total : -1);
    String count = total > 0 ? done + " of " + total : String.valueOf(done);
    what.set("Importing " + count + (name.isEmpty() ? "" : ": " + name));
  }

  private void ended() {
    running.set(false);
    task = null;
    if (!waiting.isEmpty()) {
      startNext();
    }
  }

  private void finished(ImportRun run) {
    var show = new Notice.Action("Show…", () -> showRejects(run));
    notices.tell(SumsWords.of(run), run.sums().rejected() > 0 ? show : null);
  }

  private void showRejects(ImportRun run) {
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
