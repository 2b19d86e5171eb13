package org.clipfile.archive;

import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.clipfile.model.TrashContents;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/**
 * The trash: clippings that no search finds but one that names it ({@code is:trash}), and that stay
 * as they were until it is emptied. Nothing else in Clipfile deletes what its owner saved, but for
 * undoing an import. Thread-safe.
 */
public final class TrashCan {
  private final ClippingStore store;
  private final Supplier<IndexFollower> index;
  private final Lock importing;
  private final Runnable changed;

  /**
   * @param index throws where the archive is open for reading only
   * @param importing held while the trash is emptied, since an import may meet what is in it
   */
  TrashCan(ClippingStore store, Supplier<IndexFollower> index, Lock importing, Runnable changed) {
    this.store = store;
    this.index = index;
    this.importing = importing;
    this.changed = changed;
  }

  /**
   * Moves clippings to the trash, all or none; unknown ids are passed over.
   *
   * @return how many were not there before
   */
  public int put(long... clippings) {
    return move(true, clippings);
  }

  /**
   * Takes clippings out of the trash again, as they were; unknown ids are passed over.
   *
   * @return how many were there
   */
  public int restore(long... clippings) {
    return move(false, clippings);
  }

  private int move(boolean trashed, long... clippings) {
    IndexFollower follower = index.get();
    int moved = follower.followMany(() -> store.mark(MarkChange.trashed(trashed), clippings));
    follower.refresh();
    changed.run();
    return moved;
  }

  /** What emptying would delete. */
  public TrashContents contents() {
    return store.trash();
  }

  /**
   * Deletes what is in the trash, for good. When cancelled, what is left stays in the trash.
   *
   * @return how many clippings were deleted
   */
  public int empty(Progress progress, Cancellation cancellation) {
    IndexFollower follower = index.get();
    importing.lock();
    try {
      int all = store.trash().clippings();
      int left = all;
      while (left > 0 && !cancellation.requested()) {
        var _ = follower.follow(store::emptyTrashStep, (ChangeBatch gone) -> gone);
        left = store.ownerCounts().trashed();
        progress.update(all - left, all, "");
      }
      return all - left;
    } finally {
      importing.unlock();
      follower.commit();
      changed.run();
    }
  }
}
