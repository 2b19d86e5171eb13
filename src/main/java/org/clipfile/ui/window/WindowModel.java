package org.clipfile.ui.window;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.IndexState;
import org.clipfile.model.TextMarker;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.cliplist.ClipListModel;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.exporting.ExportModel;
import org.clipfile.ui.importing.ImportModel;
import org.clipfile.ui.ledger.LedgerModel;
import org.clipfile.ui.marking.MarkingModel;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.reader.ReaderModel;
import org.clipfile.ui.receipt.ReceiptModel;
import org.clipfile.ui.rereading.RereadingModel;
import org.clipfile.ui.search.ExplanationModel;
import org.clipfile.ui.search.SearchMemory;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SuggestModel;
import org.clipfile.ui.sidebar.SavedSearchesModel;
import org.clipfile.ui.sidebar.SidebarModel;
import org.clipfile.ui.versions.VersionsModel;
import org.clipfile.ui.watching.WatchMemory;
import org.clipfile.ui.watching.WatchModel;
import org.jspecify.annotations.Nullable;

/**
 * The window without its looks: the panes' models, and how one follows the other. The search drives
 * the list, the list drives the reading pane, and the archive's changes drive all. Window thread
 * only.
 */
public final class WindowModel {
  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final SearchModel search;
  private final ExplanationModel explaining;
  private final SuggestModel suggesting;
  private final SidebarModel sidebar;
  private final ClipListModel list;
  private final ReaderModel reader;
  private final ImportModel importing;
  private final WatchModel watching;
  private final ExportModel exporting;
  private final LedgerModel ledger;
  private final VersionsModel versions;
  private final RereadingModel rereading;
  private final ReceiptModel receipt;
  private final MarkingModel marking;
  private final ReadOnlyDoubleWrapper indexed = new ReadOnlyDoubleWrapper(1);
  private final AtomicBoolean changed = new AtomicBoolean();
  private Runnable stopListening = () -> {};
  private String trouble = "";

  /** A window that remembers no searches. */
  public WindowModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      WatchMemory watched) {
    this(archive, executor, dialogs, notices, watched, SearchMemory.NONE);
  }

  public WindowModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      WatchMemory watched,
      SearchMemory searched) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
    search = new SearchModel(archive, executor);
    explaining = new ExplanationModel(archive, executor, search);
    suggesting = new SuggestModel(archive, executor, searched);
    var saved = new SavedSearchesModel(archive, executor, search, dialogs, notices);
    sidebar = new SidebarModel(archive, executor, search, notices, saved);
    list = new ClipListModel(archive, executor, notices);
    reader = new ReaderModel(archive, executor, dialogs, notices);
    importing = new ImportModel(archive, executor, dialogs, notices);
    watching = new WatchModel(archive, executor, dialogs, notices, watched, importing::showRejects);
    exporting = new ExportModel(archive, executor, dialogs, notices);
    ledger = new LedgerModel(archive, executor, dialogs, notices, importing::importRejects);
    versions = new VersionsModel(archive, executor, notices);
    rereading = new RereadingModel(archive, executor, notices);
    receipt = new ReceiptModel(archive, executor, notices);
    marking = new MarkingModel(archive, executor, dialogs, notices, () -> list.selection().ids());
    search.resultProperty().subscribe(this::found);
    list.selectionProperty().subscribe(selection -> read());
  }

  public SearchModel search() {
    return search;
  }

  public ExplanationModel explaining() {
    return explaining;
  }

  /** What may be meant by what is half typed. */
  public SuggestModel suggesting() {
    return suggesting;
  }

  public SidebarModel sidebar() {
    return sidebar;
  }

  public ClipListModel list() {
    return list;
  }

  public ReaderModel reader() {
    return reader;
  }

  public ImportModel importing() {
    return importing;
  }

  public WatchModel watching() {
    return watching;
  }

  public ExportModel exporting() {
    return exporting;
  }

  public LedgerModel ledger() {
    return ledger;
  }

  public VersionsModel versions() {
    return versions;
  }

  public RereadingModel rereading() {
    return rereading;
  }

  public ReceiptModel receipt() {
    return receipt;
  }

  public MarkingModel marking() {
    return marking;
  }

  public Notices notices() {
    return notices;
  }

  /** How far the index is, 0 to 1; 1 where it is abreast of the database. */
  public ReadOnlyDoubleProperty indexedProperty() {
    return indexed.getReadOnlyProperty();
  }

  /** Begins to show the archive and to follow its changes. */
  public void attach() {
    stopListening = archive.onChange(this::archiveChanged);
    refresh();
    watching.attach();
  }

  /** Lets go of the archive; an import that runs is asked to stop. */
  public void detach() {
    stopListening.run();
    reader.keepAll();
    watching.detach();
    importing.cancel();
    exporting.cancel();
    rereading.cancel();
  }

  /** Exports what is selected. */
  public void exportSelected() {
    if (list.selection().isEmpty()) {
      notices.tell("Select a clipping to export first.");
    } else {
      exporting.exportToPdf(list.selection().ids());
    }
  }

  /** Called from any thread, often: many changes become one refresh. */
  private void archiveChanged() {
    if (changed.compareAndSet(false, true)) {
      executor.callBack(this::refresh);
    }
  }

  private void refresh() {
    changed.set(false);
    IndexState index = archive.indexState();
    indexed.set(index.progress());
    tellTrouble(index.trouble());
    sidebar.refresh();
    ledger.refresh();
    search.refresh();
  }

  /** What happened to the index is told once, and once more when it is well again. */
  private void tellTrouble(String now) {
    if (!now.isEmpty() && !now.equals(trouble)) {
      notices.tell(now);
    } else if (now.isEmpty() && !trouble.isEmpty()) {
      notices.tell("The search index is whole again.");
    }
    trouble = now;
  }

  private void found(@Nullable FindResult result) {
    if (result == null) {
      list.showNothing();
    } else {
      list.show(result);
      read();
    }
  }

  private void read() {
    FindResult result = search.result();
    reader.read(list.selection().toRead(), result == null ? TextMarker.NONE : result.marker());
  }
}
