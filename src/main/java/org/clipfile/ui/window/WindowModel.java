package org.clipfile.ui.window;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.input.Clipboard;
import javafx.util.Subscription;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.IndexState;
import org.clipfile.model.TextMarker;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.cliplist.ClipListModel;
import org.clipfile.ui.cliplist.ListCommands;
import org.clipfile.ui.cliplist.Passing;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.dossier.DossierModel;
import org.clipfile.ui.exporting.ExportDraft;
import org.clipfile.ui.exporting.ExportModel;
import org.clipfile.ui.facets.FacetModel;
import org.clipfile.ui.importing.ImportModel;
import org.clipfile.ui.ledger.LedgerModel;
import org.clipfile.ui.marking.MarkingModel;
import org.clipfile.ui.marking.TrashModel;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.reader.ReaderModel;
import org.clipfile.ui.receipt.ReceiptModel;
import org.clipfile.ui.rereading.RereadingModel;
import org.clipfile.ui.search.ExplanationModel;
import org.clipfile.ui.search.SearchHistory;
import org.clipfile.ui.search.SearchMemory;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SuggestModel;
import org.clipfile.ui.sidebar.SavedSearchesModel;
import org.clipfile.ui.sidebar.SidebarModel;
import org.clipfile.ui.timeline.TimelineModel;
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
  private static final Messages TEXTS = Messages.of(WindowModel.class);

  /** From so many clippings on, counting them takes long enough to be done less often. */
  private static final int LARGE = 100_000;

  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final SearchModel search;
  private final ExplanationModel explaining;
  private final SuggestModel suggesting;
  private final SearchHistory history;
  private final SidebarModel sidebar;
  private final TimelineModel timeline;
  private final FacetModel facets;
  private final ClipListModel list;
  private final ReaderModel reader;
  private final SharedWork shared;
  private final Dialogs dialogs;
  private final ExportDraft draft;
  private final DossierModel dossier;
  private final LedgerModel ledger;
  private final VersionsModel versions;
  private final ReceiptModel receipt;
  private final MarkingModel marking;
  private final TrashModel trash;
  private final ListCommands commands;
  private final ReadOnlyDoubleWrapper indexed = new ReadOnlyDoubleWrapper(1);
  private final AtomicBoolean changed = new AtomicBoolean();
  private Runnable stopListening = () -> {};
  private Subscription following = Subscription.EMPTY;
  private boolean attached;
  private long refreshed = System.nanoTime();
  private String trouble = "";

  /** A window that remembers no searches. */
  public WindowModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      WatchMemory watched) {
    this(archive, executor, dialogs, notices, watched, SearchMemory.NONE, PaneMemory.forNow());
  }

  public WindowModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      WatchMemory watched,
      SearchMemory searched,
      PaneMemory panes) {
    this(new SharedWork(archive, executor, dialogs, notices, watched), dialogs, searched, panes);
  }

  /**
   * One window of several on the same archive.
   *
   * @param shared what they have in common
   * @param dialogs asks over this window
   */
  public WindowModel(SharedWork shared, Dialogs dialogs, SearchMemory searched, PaneMemory panes) {
    this.shared = shared;
    this.dialogs = dialogs;
    archive = shared.archive();
    executor = shared.executor();
    notices = shared.notices();
    search = new SearchModel(archive, executor);
    explaining = new ExplanationModel(archive, executor, search);
    suggesting = new SuggestModel(archive, executor, searched);
    var saved = new SavedSearchesModel(archive, executor, search, dialogs, notices);
    sidebar = new SidebarModel(archive, executor, search, notices, saved, panes);
    timeline = new TimelineModel(archive, executor, search, panes);
    facets = new FacetModel(search, panes);
    list = new ClipListModel(archive, executor, notices);
    reader = new ReaderModel(archive, executor, dialogs, notices);
    draft = new ExportDraft(archive, executor, dialogs, shared.exporting());
    dossier = new DossierModel(archive, executor, dialogs, notices, shared.exporting());
    ledger = new LedgerModel(archive, executor, dialogs, notices, importing()::importRejects);
    versions = new VersionsModel(archive, executor, notices);
    receipt = new ReceiptModel(archive, executor, notices);
    marking = new MarkingModel(archive, executor, dialogs, notices, () -> list.selection().ids());
    trash = new TrashModel(archive, executor, dialogs, notices);
    var passing =
        new Passing(
            archive,
            executor,
            notices,
            list,
            content -> Clipboard.getSystemClipboard().setContent(content));
    commands = new ListCommands(list, marking, trash, passing, search);
    list.whenOpened(id ->
        marking.readQuietly(
            id,
            () -> {
              list.refresh(id);
              sidebar.refresh();
            }));
    search.resultProperty().subscribe(this::found);
    list.selectionProperty().subscribe(selection -> read());
    history = new SearchHistory(search, list::select);
    list.selectionProperty().subscribe(selection -> history.selected(selection.ids()));
    search
        .resultProperty()
        .subscribe(found -> history.found(found, search.searchingProperty()::get));
  }

  public SearchModel search() {
    return search;
  }

  public ExplanationModel explaining() {
    return explaining;
  }

  /** The places that the person has been to. */
  public SearchHistory history() {
    return history;
  }

  /** What may be meant by what is half typed. */
  public SuggestModel suggesting() {
    return suggesting;
  }

  public SidebarModel sidebar() {
    return sidebar;
  }

  public TimelineModel timeline() {
    return timeline;
  }

  public FacetModel facets() {
    return facets;
  }

  public ClipListModel list() {
    return list;
  }

  public ReaderModel reader() {
    return reader;
  }

  public ImportModel importing() {
    return shared.importing();
  }

  public WatchModel watching() {
    return shared.watching();
  }

  public ExportModel exporting() {
    return shared.exporting();
  }

  /** The export to PDF that is about to be made. */
  public ExportDraft draft() {
    return draft;
  }

  /** The dossier that is being put together. */
  public DossierModel dossier() {
    return dossier;
  }

  public LedgerModel ledger() {
    return ledger;
  }

  public VersionsModel versions() {
    return versions;
  }

  public RereadingModel rereading() {
    return shared.rereading();
  }

  public ReceiptModel receipt() {
    return receipt;
  }

  public MarkingModel marking() {
    return marking;
  }

  /** Asks over this window. */
  Dialogs dialogs() {
    return dialogs;
  }

  /** What all windows on the archive have in common. */
  public SharedWork shared() {
    return shared;
  }

  public TrashModel trash() {
    return trash;
  }

  /** What can be done in the list and with what is selected there. */
  public ListCommands listCommands() {
    return commands;
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
    attached = true;
    stopListening = archive.onChange(this::archiveChanged);
    following =
        Subscription.combine(
            importing().progress().runningProperty().subscribe(this::refreshIfChanged),
            watching().progress().runningProperty().subscribe(this::refreshIfChanged));
    refresh();
    shared.attach();
  }

  /** Lets go of the archive; with the last window, an import that runs is asked to stop. */
  public void detach() {
    attached = false;
    stopListening.run();
    following.unsubscribe();
    reader.keepAll();
    shared.detach();
  }

  /**
   * Begins an export to PDF of what is selected.
   *
   * @return whether anything is
   */
  public boolean gatherExport() {
    if (list.selection().isEmpty()) {
      notices.tell(TEXTS.text("select-to-export"));
      return false;
    }
    draft.begin(list.selection().ids());
    return true;
  }

  /** Puts what is selected into a dossier, or all that was found where less than two are. */
  public void gatherDossier() {
    long[] selected = list.selection().ids();
    boolean all = selected.length < 2;
    dossier.gather(all ? list.ids() : selected, search.textProperty().get());
  }

  /** Called from any thread, often: many changes become one refresh. */
  private void archiveChanged() {
    if (changed.compareAndSet(false, true)) {
      executor.callBack(this::refreshInTime);
    }
  }

  /**
   * While clippings come in, changes follow each other for as long as that takes. Counting a large
   * archive anew for each of them would keep a processor busy that the import could use.
   */
  private void refreshInTime() {
    Duration since = Duration.ofNanos(System.nanoTime() - refreshed);
    Duration pause = comingIn() ? pause(sidebar.total()) : Duration.ZERO;
    if (since.compareTo(pause) >= 0) {
      refresh();
    } else {
      executor.later(pause.minus(since), this::refreshIfChanged);
    }
  }

  /** So long at least is from one refresh to the next while clippings come in. */
  static Duration pause(int clippings) {
    return clippings < LARGE ? Duration.ZERO : Duration.ofMillis(clippings / LARGE * 500L);
  }

  private boolean comingIn() {
    return importing().progress().runningProperty().get()
        || watching().progress().runningProperty().get();
  }

  private void refreshIfChanged() {
    if (changed.get() && attached) {
      refresh();
    }
  }

  private void refresh() {
    changed.set(false);
    refreshed = System.nanoTime();
    IndexState index = archive.indexState();
    indexed.set(index.progress());
    tellTrouble(index.trouble());
    sidebar.refresh();
    ledger.refreshShown();
    search.refresh();
  }

  /** What happened to the index is told once, and once more when it is well again. */
  private void tellTrouble(String now) {
    if (!now.isEmpty() && !now.equals(trouble)) {
      notices.tell(now);
    } else if (now.isEmpty() && !trouble.isEmpty()) {
      notices.tell(TEXTS.text("index-whole"));
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
