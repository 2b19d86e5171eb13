package org.clipfile.ui.sidebar;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.FacetField;
import org.clipfile.model.LibraryCounts;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The sidebar: the archive's counts as entries, which write their clauses into the search box.
 * Window thread only; counting, and listing and filtering what may be thousands of names, is done
 * behind it.
 */
public final class SidebarModel {
  /** So many places or languages are listed at most. */
  private static final int MOST = 50_000;

  private final Archive archive;
  private final TaskExecutor executor;
  private final SearchModel search;
  private final Notices notices;
  private final SavedSearchesModel saved;
  private final PaneMemory memory;
  private final LatestTask listing;
  private final ReadOnlyObjectWrapper<@Nullable LibraryCounts> counts =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SidebarEntry.@Nullable Root> entries =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
  private final Set<SidebarGroup> whole = EnumSet.noneOf(SidebarGroup.class);
  private @Nullable SidebarCounts counted;
  private Runnable showImports = () -> {};
  private boolean counting;
  private boolean again;

  public SidebarModel(
      Archive archive,
      TaskExecutor executor,
      SearchModel search,
      Notices notices,
      SavedSearchesModel saved,
      PaneMemory memory) {
    this.saved = saved;
    this.archive = archive;
    this.executor = executor;
    this.search = search;
    this.notices = notices;
    this.memory = memory;
    this.listing = new LatestTask(executor);
    saved.ownProperty().subscribe(own -> list());
  }

  /** Has the entry of the imports show this. */
  public void showImportsWith(Runnable show) {
    showImports = show;
  }

  /** What the archive holds; null until it was counted. */
  public ReadOnlyObjectProperty<@Nullable LibraryCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** How many clippings the archive holds, as far as counted. */
  public int total() {
    LibraryCounts known = counts.get();
    return known == null ? 0 : known.total();
  }

  /** The saved searches. */
  public SavedSearchesModel saved() {
    return saved;
  }

  /** The entries that are shown; null until they were counted. */
  ReadOnlyObjectProperty<SidebarEntry.@Nullable Root> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** The letters that entries must have to be shown. */
  ReadOnlyStringProperty filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Shows what has these letters; all where there are none. */
  void filter(String letters) {
    if (!letters.equals(filter.get())) {
      filter.set(letters);
      list();
    }
  }

  /** Counts anew, since the archive has changed; one count at a time. */
  public void refresh() {
    saved.refresh();
    if (counting) {
      again = true;
      return;
    }
    counting = true;
    again = false;
    BackgroundTask.of("count", (p, c) -> count())
        .onEnd(this::counted)
        .onSuccess(all -> {
          counted = all;
          counts.set(all.library());
          list();
        })
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private SidebarCounts count() {
    return new SidebarCounts(
        archive.counts(),
        archive.find(LibraryList.RECENT.clause(), null, 0).hits().total(),
        archive.values(FacetField.PLACE, MOST).values(),
        archive.values(FacetField.LANGUAGE, MOST).values());
  }

  private void counted() {
    counting = false;
    if (again) {
      refresh();
    }
  }

  private void list() {
    SidebarCounts all = counted;
    if (all == null) {
      return;
    }
    SavedSearchesModel.Own own = saved.ownProperty().get();
    String letters = filter.get();
    Set<SidebarGroup> open = Set.copyOf(whole);
    listing.start(
        BackgroundTask.of(
                "list the sidebar",
                (p, c) -> SidebarFilter.of(SidebarEntries.of(all, own), letters, open))
            .onSuccess(entries::set));
  }

  ReadOnlyStringProperty searchTextProperty() {
    return search.textProperty();
  }

  /** Whether a group is open, as it was left. */
  boolean isOpen(SidebarGroup group) {
    return !memory.load().closed().contains(group.name());
  }

  /** Remembers whether a group is open. */
  void open(SidebarGroup group, boolean open) {
    PaneMemory.State state = memory.load();
    var closed = new HashSet<>(state.closed());
    if (open ? closed.remove(group.name()) : closed.add(group.name())) {
      memory.save(state.closed(closed));
    }
  }

  /** Whether the search box says what this entry would write into it. */
  boolean isActive(SidebarEntry entry) {
    return switch (entry) {
      case SidebarEntry.Library library ->
          switch (library.list()) {
            case ALL -> search.text().isBlank();
            case IMPORTS -> false;
            case UNREAD, STARRED, RECENT, REVIEW, PAGES, TRASH -> says(library.list().clause());
          };
      case SidebarEntry.Saved(var named) -> saved.isActive(named);
      case SidebarEntry.Value value -> says(value.clause());
      case SidebarEntry.Group group -> false;
      case SidebarEntry.More more -> false;
      case SidebarEntry.Root root -> false;
    };
  }

  private boolean says(String clause) {
    return SearchText.of(search.text()).has(clause);
  }

  /** Shows everything, or narrows to an entry; an entry in force is taken away again. */
  void choose(SidebarEntry entry) {
    switch (entry) {
      case SidebarEntry.Library library -> choose(library.list());
      case SidebarEntry.Saved(var named) -> saved.choose(named);
      case SidebarEntry.Value value -> search.toggle(value.kind(), value.clause());
      case SidebarEntry.More more -> {
        if (more.more() ? whole.add(more.group()) : whole.remove(more.group())) {
          list();
        }
      }
      case SidebarEntry.Group group -> {}
      case SidebarEntry.Root root -> {}
    }
  }

  private void choose(LibraryList list) {
    switch (list) {
      case ALL -> search.clear();
      case IMPORTS -> showImports.run();
      case UNREAD, STARRED, RECENT, REVIEW, PAGES, TRASH ->
          search.toggle(list.kind(), list.clause());
    }
  }
}
