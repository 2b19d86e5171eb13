package org.clipfile.ui.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.ExportReport;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PdfOptions;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Handing clippings on as PDF, one export at a time. Window thread only. */
public final class ExportModel {
  private static final Messages TEXTS = Messages.of(ExportModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private @Nullable BackgroundTask<ExportReport> task;

  public ExportModel(Archive archive, TaskExecutor executor, Dialogs dialogs, Notices notices) {
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

  /**
   * Asks where to, and writes a PDF of each of these clippings.
   *
   * @param asking over the window that asks
   * @param begun is told once it is known where to
   */
  void exportToPdf(Dialogs asking, PdfOptions options, Runnable begun, long... ids) {
    if (ids.length == 0 || running.get()) {
      return;
    }
    Consumer<Path> write =
        target -> {
          begun.run();
          write(ids, options, target);
        };
    if (ids.length == 1) {
      BackgroundTask.of("read the headline", (p, c) -> archive.clipping(ids[0]))
          .onSuccess(clipping -> askForFile(asking, clipping).ifPresent(write))
          .onError(ArchiveException.class, this::failed)
          .start(executor);
    } else {
      asking.folderForPdfs().ifPresent(write);
    }
  }

  /** Stops after the clipping that is being written. */
  public void cancel() {
    if (task != null) {
      task.cancel();
    }
  }

  private static Optional<Path> askForFile(Dialogs asking, Optional<Clipping> clipping) {
    return clipping
        .map(it -> SuggestedName.of(it.article(), ExportFormat.PDF))
        .flatMap(asking::pdfToWrite);
  }

  private void write(long[] ids, PdfOptions options, Path target) {
    run(
        (p, c) -> archive.exports().export(ids, ExportFormat.PDF, options, target, p, c),
        report -> finished(report, target));
  }

  /**
   * Runs an export of another kind, unless one runs already: it can be followed and cancelled here.
   *
   * @param outcome takes what came of it
   */
  public void run(BackgroundTask.Work<ExportReport> work, Consumer<ExportReport> outcome) {
    if (running.get()) {
      return;
    }
    running.set(true);
    progress.set(-1);
    task =
        BackgroundTask.<ExportReport>of("export", work)
            .onProgress((done, total, what) -> progress.set(total > 0 ? (double) done / total : -1))
            .onEnd(this::ended)
            .onSuccess(outcome)
            .onError(ArchiveException.class, this::failed);
    task.start(executor);
  }

  private void ended() {
    running.set(false);
    task = null;
  }

  private void failed(ArchiveException failure) {
    notices.fail(String.valueOf(failure.getMessage()));
  }

  private void finished(ExportReport report, Path target) {
    int files = report.files().size();
    String told = TEXTS.text("exported", target.toString(), files);
    List<String> warnings = report.warnings();
    if (warnings.isEmpty()) {
      notices.tell(told);
    } else {
      notices.tell(
          TEXTS.text("exported.warnings", told, warnings.size()),
          new Notice.Action(TEXTS.text("show"), () -> showWarnings(told, warnings)));
    }
  }

  private void showWarnings(String told, List<String> warnings) {
    dialogs.showList(
        TEXTS.text("warnings"),
        told,
        warnings.stream().map(warning -> new Dialogs.Line(warning, "")).toList());
  }
}
