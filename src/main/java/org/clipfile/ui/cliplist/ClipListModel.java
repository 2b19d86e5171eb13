package org.clipfile.ui.cliplist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.RowGroup;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The list: the clippings found, their rows as far as the screen needs them, how they look, and
 * which of them are selected. A selection is kept over a new search as far as its clippings are
 * still found, a very large one only while it is nearly all that was found. Window thread only.
 */
public final class ClipListModel {
  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final LatestTask grouping;
  private final ReadOnlyObjectWrapper<HitList> hits =
      new ReadOnlyObjectWrapper<>(new HitList(new long[0]));
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);
  private final ReadOnlyObjectWrapper<ListLook> look =
      new ReadOnlyObjectWrapper<>(ListLook.STANDARD);
  private ListMemory memory = ListMemory.NONE;
  private LongConsumer opened = id -> {};
  private @Nullable RowLoader loader;
  private @Nullable FindResult result;

  /** What the shown groups are; null where there are none. */
  private @Nullable RowGroup groups;

  private boolean continues;

  /** What to select where all that was selected is no longer found, such as after throwing away. */
  private @Nullable Long heir;

  public ClipListModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
    this.grouping = new LatestTask(executor);
  }

  /** Looks as remembered, and remembers from now on. */
  public void remember(ListMemory where) {
    memory = where;
    look.set(where.load());
  }

  /**
   * Tells of clippings that were read.
   *
   * @param reader told of each unread clipping that was open long enough to count as read
   */
  public void whenOpened(LongConsumer reader) {
    opened = reader;
  }

  /** How the list looks. */
  public ReadOnlyObjectProperty<ListLook> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public ListLook look() {
    return look.get();
  }

  /** Shows clippings in another form. */
  public void form(ListForm form) {
    look(look().with(form));
    group();
  }

  /** Groups the rows by this, in an order in which that can be done. */
  public void groupBy(GroupBy by) {
    look(look().with(by));
    group();
  }

  void columns(List<ListLook.Column> columns) {
    look(look().with(columns));
  }

  private void look(ListLook now) {
    if (!now.equals(look.get())) {
      look.set(now);
      memory.save(now);
    }
  }

  ReadOnlyObjectProperty<HitList> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** The ids in the list, in its order; read only. */
  public long[] ids() {
    return hits.get().ids();
  }

  /** What was found and is shown; null where there is none. */
  @Nullable FindResult result() {
    return result;
  }

  /** What is selected. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Selection selection() {
    return selection.get();
  }

  /** Shows what a search found. */
  public void show(FindResult found) {
    long[] ids = found.hits().ids();
    RowLoader before = loader;
    boolean asked = before != null && before.asks(found);
    if (asked && ids.length < Math.min(ids().length, found.hits().total())) {
      return; // the rest is on its way, and who reads far down is not thrown back to the top
    }
    boolean same = before != null && before.isFor(found);
    result = found;
    if (same && before != null && hits.get().growTo(ids)) {
      loader = before.with(found, ids);
      loader.refresh();
      if (selection().isEmpty() && heir != null) {
        selectHeir();
      }
      group();
      return;
    }
    loader =
        asked && before != null
            ? before.with(found, ids) // rows that are seen are not emptied and filled again
            : new RowLoader(archive, executor, found, ids, this::failed);
    put(new HitList(ids), asked);
    if (asked) {
      loader.refresh();
    }
    group();
  }

  /**
   * Shows other rows; the selection stays as far as it is there.
   *
   * @param more whether it is the same search, so that who looks at some rows goes on doing so
   */
  private void put(HitList list, boolean more) {
    if (!list.isGrouped()) {
      groups = null;
    }
    Selection kept = selection.get().within(list.ids());
    continues = more;
    hits.set(list);
    selection.set(kept);
    if (kept.isEmpty() && heir != null) {
      selectHeir();
    }
  }

  private void selectHeir() {
    Long wanted = heir;
    if (wanted != null && hits.get().hitOf(wanted) >= 0) {
      heir = null;
      select(wanted);
    }
  }

  /** Whether the rows are of the same search as those before them. */
  boolean continues() {
    return continues;
  }

  /** Looks in the background where groups begin. */
  private void group() {
    FindResult shown = result;
    Optional<RowGroup> by =
        shown == null || look().form() == ListForm.TABLE
            ? Optional.empty()
            : look().groups().in(shown.order());
    if (by.isEmpty()) {
      grouping.drop();
      if (hits.get().isGrouped()) {
        put(new HitList(ids()), true);
      }
      return;
    }
    long[] ids = ids();
    grouping.start(
        BackgroundTask.of("group rows", (p, c) -> archive.groupStarts(by.get(), ids))
            .onSuccess(starts -> grouped(by.get(), ids, starts))
            .onError(Exception.class, this::failed));
  }

  @SuppressWarnings("ReferenceEquality") // the very list that was grouped
  private void grouped(RowGroup by, long[] ids, int[] starts) {
    if (ids == ids()) {
      groups = by;
      put(new HitList(ids, starts, look().form() == ListForm.COMPACT), true);
    }
  }

  /** What the shown groups are; null where there are none. */
  @Nullable RowGroup groups() {
    return groups;
  }

  /** Shows nothing, since there is no answer. */
  public void showNothing() {
    loader = null;
    result = null;
    groups = null;
    continues = false;
    grouping.drop();
    hits.set(new HitList(new long[0]));
    selection.set(Selection.NONE);
  }

  /** Selects clippings; the last of them is the one to read. */
  public void select(long... ids) {
    selection.set(new Selection(ids));
  }

  /** Selects the first clipping of the list, if there is one. */
  public void selectFirst() {
    if (ids().length > 0) {
      select(ids()[0]);
    }
  }

  /** Selects all that is in the list. */
  public void selectAll() {
    select(ids());
  }

  /** Selects the clipping so many places on, back where negative; false where there is none. */
  public boolean move(int by) {
    Long now = selection.get().toRead();
    int place = now == null ? (by > 0 ? -1 : ids().length) : hits.get().hitOf(now);
    int next = place + by;
    if (next < 0 || next >= ids().length) {
      return false;
    }
    select(ids()[next]);
    return true;
  }

  /** Remembers whom to select once what is selected is no longer found: who stands behind it. */
  public void leave() {
    long[] selected = selection.get().ids().clone();
    Arrays.sort(selected);
    Long last = selection.get().toRead();
    long[] ids = ids();
    int place = last == null ? -1 : hits.get().hitOf(last);
    heir = null;
    for (int i = place + 1; i < ids.length && heir == null; i++) {
      heir = Arrays.binarySearch(selected, ids[i]) >= 0 ? null : ids[i];
    }
    for (int i = place - 1; i >= 0 && heir == null; i--) {
      heir = Arrays.binarySearch(selected, ids[i]) >= 0 ? null : ids[i];
    }
  }

  /** The one selected clipping has been open for a while: it counts as read. */
  public void dwelt() {
    long[] ids = selection.get().ids();
    if (ids.length == 1) {
      known(ids[0])
          .filter(row -> !row.read() && !row.trashed())
          .ifPresent(row -> opened.accept(row.id()));
    }
  }

  /** Fetches rows once more that have been marked. */
  public void refresh(long... ids) {
    if (loader != null) {
      loader.refresh(ids);
    }
  }

  /** Has the row at a place among the hits fetched, as a view does that shows it. */
  public void fetch(int hit) {
    var _ = row(hit, false);
  }

  /** The row at a place among the hits; what is not there yet fills itself in. */
  LiveRow row(int hit, boolean passages) {
    if (loader == null) {
      throw new IllegalStateException("no rows without an answer");
    }
    return loader.row(hit, passages);
  }

  /** The row of a clipping, as far as it was fetched. */
  Optional<ClippingRow> known(long id) {
    return loader == null ? Optional.empty() : loader.known(id);
  }

  /** The rows of what is selected, as far as they were fetched. */
  List<ClippingRow> knownSelected() {
    var rows = new ArrayList<ClippingRow>();
    for (long id : selection.get().ids()) {
      known(id).ifPresent(rows::add);
    }
    return rows;
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

    /** Telling a view of so many, one by one, takes as long as a frame may. */
    private static final int LARGE = 50_000;

    /** So many at most may be missing where nearly all are selected. */
    private static final int NEARLY = 1_000;

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

    /** What of it is among those found. */
    Selection within(long[] found) {
      if (isEmpty()) {
        return this;
      }
      long[] there = IdSet.of(ids).among(found);
      if (there.length > LARGE && found.length - there.length > NEARLY) {
        return NONE;
      }
      return there.length == ids.length ? this : new Selection(IdSet.of(there).among(ids));
    }

    /** Whether views are better told what is not selected, since so much is. */
    boolean isNearlyAllOf(int found) {
      return ids.length > LARGE && found - ids.length <= NEARLY;
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
