package org.clipfile.ui.cliplist;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.ArchiveException;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The list: the clippings found, their rows as far as the screen needs them, and which of them are
 * selected. A selection is kept over a new search as far as its clippings are still found. Window
 * thread only.
 */
public final class ClipListModel {
  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<HitList> hits =
      new ReadOnlyObjectWrapper<>(new HitList(new long[0]));
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);
  private @Nullable RowLoader loader;

  public ClipListModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
  }

  ReadOnlyObjectProperty<HitList> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** The ids in the list, in its order; read only. */
  public long[] ids() {
    return hits.get().ids();
  }

  /** What is selected. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Selection selection() {
    return selection.get();
  }

  /** Shows what a search found. */
  public void show(FindResult result) {
    long[] ids = result.hits().ids();
    boolean grows = loader != null && loader.isFor(result) && hits.get().growTo(ids);
    if (grows && loader != null) {
      loader.refreshCopies();
    } else {
      var list = new HitList(ids);
      loader = new RowLoader(archive, executor, result, list, this::failed);
      Selection kept = selection.get().within(ids);
      hits.set(list);
      selection.set(kept);
    }
  }

  /** Shows nothing, since there is no answer. */
  public void showNothing() {
    loader = null;
    hits.set(new HitList(new long[0]));
    selection.set(Selection.NONE);
  }

  /** Selects clippings; the last of them is the one to read. */
  public void select(long... ids) {
    selection.set(new Selection(ids));
  }

  /** Selects the first clipping of the list, if there is one. */
  public void selectFirst() {
    if (!hits.get().isEmpty()) {
      select(hits.get().get(0));
    }
  }

  /**
   * Selects the clipping so many places below the one that is read.
   *
   * @return false where there is none
   */
  public boolean move(int step) {
    Long read = selection.get().toRead();
    int next = read == null ? 0 : hits.get().indexOf(read) + step;
    if (next < 0 || next >= hits.get().size()) {
      return false;
    }
    select(hits.get().get(next));
    return true;
  }

  /** The row at an index; what is not there yet fills itself in. */
  LiveRow row(int index) {
    if (loader == null) {
      throw new IllegalStateException("no rows without an answer");
    }
    return loader.row(index);
  }

  private void failed(Exception failure) {
    if (failure instanceof ArchiveException && failure.getMessage() != null) {
      notices.fail(failure.getMessage());
    } else {
      executor.unhandled("fetch rows", failure);
    }
  }

  /** The selected clippings' ids. */
  public static final class Selection {
    static final Selection NONE = new Selection();

    private final long[] ids;

    private Selection(long... ids) {
      this.ids = ids;
    }

    /** In the list's order; read only. */
    public long[] ids() {
      return ids;
    }

    public boolean isEmpty() {
      return ids.length == 0;
    }

    /** The clipping to read: the one selected last. */
    public @Nullable Long toRead() {
      return ids.length == 0 ? null : ids[ids.length - 1];
    }

    Selection within(long[] found) {
      if (isEmpty()) {
        return this;
      }
      Set<Long> there = new HashSet<>();
      for (long id : found) {
        there.add(id);
      }
      long[] kept = Arrays.stream(ids).filter(there::contains).toArray();
      return kept.length == ids.length ? this : new Selection(kept);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Selection s && Arrays.equals(ids, s.ids);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
      return "Selection" + Arrays.toString(ids);
    }
  }
}
