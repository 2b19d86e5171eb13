package org.clipfile.ui.ledger;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.UndoReport;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** The imports, the latest first, and the books of the one that is chosen. Window thread only. */
public final class LedgerModel {
  private static final Messages TEXTS = Messages.of(LedgerModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final LongConsumer importAgain;
  private final LatestTask readingBooks;
  private final ReadOnlyObjectWrapper<List<ImportRun>> runs =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable ImportRun> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OutcomeKind> kind = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable EntryLoader> books = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper undoing = new ReadOnlyBooleanWrapper();
  private Runnable arrived = () -> {};
  private int views;

  /**
   * @param importAgain imports again what the run of this number rejected
   */
  public LedgerModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      LongConsumer importAgain) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
    this.importAgain = importAgain;
    this.readingBooks = new LatestTask(executor);
  }

  /** All imports, the latest first. */
  public ReadOnlyObjectProperty<List<ImportRun>> runsProperty() {
    return runs.getReadOnlyProperty();
  }

  /** The import whose books are shown, or null. */
  public ReadOnlyObjectProperty<@Nullable ImportRun> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The outcome that is shown; null for all. */
  public ReadOnlyObjectProperty<@Nullable OutcomeKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** The entries that are shown, or null while they are on their way. */
  ReadOnlyObjectProperty<@Nullable EntryLoader> booksProperty() {
    return books.getReadOnlyProperty();
  }

  /** Whether an import is being taken back. */
  public ReadOnlyBooleanProperty undoingProperty() {
    return undoing.getReadOnlyProperty();
  }

  /** What to do when entries have come that the view asked for. */
  void onArrived(Runnable action) {
    arrived = action;
  }

  /** Reads the list of imports anew and chooses the latest. */
  void chooseLatest() {
    choose(null);
    refresh();
  }

  /** A view shows the books from now on, or no more. */
  void shown(boolean now) {
    views += now ? 1 : -1;
  }

  /** Reads all anew that is shown, since the archive has changed. */
  public void refreshShown() {
    if (views > 0) { // the books of a running import are long, and change all the time
      refresh();
    }
  }

  /** Reads the list of imports anew; chooses the latest where none is chosen. */
  public void refresh() {
    BackgroundTask.of("read the imports", (p, c) -> archive.imports().runs())
        .onSuccess(this::show)
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private void show(List<ImportRun> known) {
    ImportRun before = chosen.get();
    runs.set(known);
    ImportRun again =
        known.stream()
            .filter(run -> before != null && run.id() == before.id())
            .findFirst()
            .orElse(known.isEmpty() ? null : known.getFirst());
    if (again == null || !again.equals(before)) {
      choose(again);
    }
  }

  /** Shows the books of an import. */
  public void choose(@Nullable ImportRun run) {
    chosen.set(run);
    read();
  }

  /** Shows entries of one outcome, or all. */
  public void showOnly(@Nullable OutcomeKind only) {
    kind.set(only);
    read();
  }

  private void read() {
    ImportRun run = chosen.get();
    if (run == null) {
      readingBooks.drop();
      books.set(null);
      return;
    }
    OutcomeKind only = kind.get();
    readingBooks.start(
        BackgroundTask.of("read the books", (p, c) -> archive.imports().positions(run.id(), only))
            .onSuccess(positions -> books.set(loader(run, positions)))
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }

  private EntryLoader loader(ImportRun run, int... positions) {
    return new EntryLoader(
        archive.imports(),
        executor,
        notices,
        run.id(),
        new PositionList(positions),
        () -> arrived.run());
  }

  /** Takes out what the chosen import added, once the person has said so. */
  public void undo() {
    ImportRun run = chosen.get();
    if (run == null
        || undoing.get()
        || !dialogs.confirm(
            TEXTS.text("undo.question"), LedgerWords.undo(run), TEXTS.text("undo.do"))) {
      return;
    }
    undoing.set(true);
    BackgroundTask.<UndoReport>of("undo", (p, c) -> archive.imports().undo(run.id(), p, c))
        .onEnd(() -> {
          undoing.set(false);
          refresh();
        })
        .onSuccess(report -> notices.tell(LedgerWords.of(report)))
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  /** Imports again what the chosen import rejected. */
  public void importRejectsAgain() {
    ImportRun run = chosen.get();
    if (run != null) {
      importAgain.accept(run.id());
    }
  }

  /** Writes the books of the chosen import to a file the person names. */
  public void exportCsv() {
    ImportRun run = chosen.get();
    if (run == null) {
      return;
    }
    dialogs
        .csvToWrite(TEXTS.text("csv.name", run.id()) + ".csv")
        .ifPresent(file ->
            BackgroundTask.of(
                    "write the books",
                    (p, c) -> {
                      archive.imports().exportCsv(run.id(), file);
                      return file;
                    })
                .onSuccess(written -> notices.tell(TEXTS.text("csv.written", written.toString())))
                .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
                .start(executor));
  }
}
