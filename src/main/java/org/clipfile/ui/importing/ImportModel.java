package org.clipfile.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Bringing clippings in: one import at a time, what comes meanwhile is taken in after it. Window
 * thread only.
 */
public final class ImportModel {
  private static final Messages TEXTS = Messages.of(ImportModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final List<Path> waiting = new ArrayList<>();
  private final Deque<Pasted> pasted = new ArrayDeque<>();
  private final ImportProgress progress =
      new ImportProgress(() -> TEXTS.text("importing"), InstantSource.system());
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

  /** Takes in what was pasted or dropped; says so where there is nothing to take in. */
  public void take(Transfer transfer) {
    if (transfer.isEmpty()) {
      notices.tell(TEXTS.text("nothing-to-paste"));
      return;
    }
    importPaths(transfer.files());
    if (transfer.pasted() != null) {
      pasted.add(transfer.pasted());
      if (!progress.runningProperty().get()) {
        startNext();
      }
    }
  }

  /** Imports again what an import rejected; not while another import runs. */
  public void importRejects(long run) {
    if (progress.runningProperty().get()) {
      notices.tell(TEXTS.text("wait"));
    } else {
      start((p, c) -> archive.imports().importRejects(run, entry -> progress.count(), p, c));
    }
  }

  /** Stops after what is being read; what is in stays in. */
  public void cancel() {
    waiting.clear();
    pasted.clear();
    if (task != null) {
      task.cancel();
      progress.stopping();
    }
  }

  private void startNext() {
    Pasted next = waiting.isEmpty() ? pasted.poll() : null;
    if (next != null) {
      start((p, c) -> importPasted(next, p, c));
      return;
    }
    List<Path> paths = List.copyOf(waiting);
    waiting.clear();
    start((p, c) -> archive.importPaths(paths, entry -> progress.count(), p, c));
  }

  /** The file is needed while it is read only: the archive keeps its bytes as the original. */
  private ImportRun importPasted(Pasted next, Progress told, Cancellation cancellation)
      throws IOException {
    Path folder = Files.createTempDirectory("clipfile");
    try {
      List<Path> file = List.of(next.writeTo(folder));
      return archive.importPaths(file, entry -> progress.count(), told, cancellation);
    } finally {
      Files.deleteIfExists(folder.resolve(next.name()));
      Files.delete(folder);
    }
  }

  private void start(BackgroundTask.Work<ImportRun> work) {
    progress.start();
    task =
        BackgroundTask.<ImportRun>of("import", work)
            .onProgress(progress::moved)
            .onEnd(this::ended)
            .onSuccess(this::finished)
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
            .onError(IOException.class, e -> notices.fail(TEXTS.text("not-written", e)));
    task.start(executor);
  }

  private void ended() {
    progress.end();
    task = null;
    if (!waiting.isEmpty() || !pasted.isEmpty()) {
      startNext();
    }
  }

  private void finished(ImportRun run) {
    var show = new Notice.Action(TEXTS.text("show"), () -> showRejects(run));
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
        TEXTS.text("not-imported"),
        SumsWords.of(run),
        entries.stream().flatMap(SumsWords::rejected).toList());
  }
}
