package org.clipfile.ui.sidebar;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.LibraryCounts;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The sidebar: the archive's counts as entries, which write their clauses into the search box.
 * Window thread only.
 */
public final class SidebarModel {
  private final Archive archive;
  private final TaskExecutor executor;
  private final SearchModel search;
  private final Notices notices;
  private final SavedSearchesModel saved;
  private final ReadOnlyObjectWrapper<@Nullable LibraryCounts> counts =
      new ReadOnlyObjectWrapper<>();
  private boolean counting;
  private boolean again;

  public SidebarModel(
      Archive archive,
      TaskExecutor executor,
      SearchModel search,
      Notices notices,
      SavedSearchesModel saved) {
    this.saved = saved;
    this.archive = archive;
    this.executor = executor;
    this.search = search;
    this.notices = notices;
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

  /** Counts anew, since the archive has changed; one count at a time. */
  public void refresh() {
    saved.refresh();
    if (counting) {
      again = true;
      return;
    }
    counting = true;
    again = false;
    BackgroundTask.of("count", (p, c) -> archive.counts())
        .onEnd(this::counted)
        .onSuccess(counts::set)
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private void counted() {
    counting = false;
    if (again) {
      refresh();
    }
  }

  ReadOnlyStringProperty searchTextProperty() {
    return search.textProperty();
  }

  /** Whether the search box says what this entry would write into it. */
  boolean isActive(SidebarEntry entry) {
    return switch (entry) {
      case SidebarEntry.All all -> search.text().isBlank();
      case SidebarEntry.Saved(var named) -> saved.isActive(named);
      case SidebarEntry.Value value -> SearchText.of(search.text()).has(value.clause());
      case SidebarEntry.Group group -> false;
      case SidebarEntry.Root root -> false;
    };
  }

  /** Shows everything, or narrows to an entry; an entry in force is taken away again. */
  void choose(SidebarEntry entry) {
    switch (entry) {
      case SidebarEntry.All all -> search.clear();
      case SidebarEntry.Saved(var named) -> saved.choose(named);
      case SidebarEntry.Value value -> search.toggle(value.kind(), value.clause());
      case SidebarEntry.Group group -> {}
      case SidebarEntry.Root root -> {}
    }
  }
}
