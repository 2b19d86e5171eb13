package org.clipfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.model.ArchiveException;
import org.clipfile.search.ClippingIndex;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index abreast of the store. While it lags, one background thread replays the store's
 * changes; once abreast, an import hands its clippings over directly. A failing index never fails
 * an import: it lags, and catches up when the archive is next opened. Thread-safe.
 */
final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());
  private static final int PENDING = 4;

  /** So many clippings at most have to be analysed again after the process was killed. */
  private static final int COMMIT_EVERY = 20_000;

  private final ClippingStore store;
  private final ClippingIndex index;
  private final Runnable changed;
  private final Cancellation closing = new Cancellation();
  private final ExecutorService replayer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("index replay").factory());
  private final ExecutorService writers =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("index writer ", 1).factory());

  /** One replay at a time: two would each tell that all is in once their own part is. */
  private final ReentrantLock replaying = new ReentrantLock();

  private final List<Future<?>> pending = new ArrayList<>();

  /** The store's last change that was put into the index; guarded by this. */
  private long position;

  /** Whether an import may hand its clippings over directly; guarded by this. */
  private boolean abreast;

  /** Clippings put since the last commit; guarded by this. */
  private int uncommitted;

  /** Changes up to this one are of clippings that the index does not hold; guarded by this. */
  private long newUpTo;

  /** Stops the replay that {@link #start} began. */
  private volatile Cancellation background = new Cancellation();

  /** Why something could not be put in since the replay began; guarded by this. */
  private @Nullable RuntimeException failure;

  private volatile double progress;

  IndexFollower(ClippingStore store, ClippingIndex index, Runnable changed) {
    this.store = store;
    this.index = index;
    this.changed = changed;
    this.position = index.sequence();
    this.abreast = position == store.sequence();
    this.progress = abreast ? 1 : 0;
  }

  /** Starts catching up in the background where the index lags. */
  synchronized void start() {
    if (!abreast) {
      var cancellation = new Cancellation();
      background = cancellation;
      var _ = replayer.submit(() -> replayQuietly(Progress.NONE, cancellation));
    }
  }

  /** How far the index is, 0 to 1. */
  double progress() {
    return progress;
  }

  /** Catches up on the calling thread. */
  void catchUp() {
    replay(Progress.NONE, closing);
  }

  /** Empties the index and fills it again on the calling thread. */
  void rebuild(Progress listener, Cancellation cancellation) {
    background.cancel();
    replaying.lock();
    try {
      synchronized (this) {
        settle();
        index.clear();
        position = 0;
        abreast = false;
      }
      replay(listener, cancellation);
      if (!cancellation.requested() && !closing.requested()) {
        index.merge();
        commit();
      }
    } finally {
      replaying.unlock();
    }
    if (cancellation.requested() && !closing.requested()) {
      start();
    }
  }

  /**
   * Changes the store and takes the change over, so that no other comes between. Returns while what
   * was put is still being analysed.
   */
  synchronized <T> T follow(Supplier<T> write, Function<T, ChangeBatch> change) {
    T written = write.get();
    if (abreast) {
      handOver(change.apply(written));
    }
    return written;
  }

  private void handOver(ChangeBatch change) {
    if (!change.put().isEmpty()) {
      boolean isNew = change.last() <= newUpTo;
      pending.add(
          writers.submit(() -> {
            if (isNew) {
              index.add(change.put());
            } else {
              index.put(change.put());
            }
          }));
    }
    if (!change.removed().isEmpty()) {
      settle(); // what goes may have just been put
      pending.add(writers.submit(() -> index.remove(ids(change.removed()))));
    }
    if (failure != null) {
      return; // what failed must be replayed, and all that follows it
    }
    position = change.last();
    uncommitted += change.put().size();
    if (pending.size() >= PENDING) {
      await(pending.removeFirst());
    }
    if (uncommitted >= COMMIT_EVERY) {
      commit();
    }
  }

  /** Lets searches see what was added. */
  synchronized void refresh() {
    settle();
    index.refresh();
  }

  /** Makes what was added last. */
  synchronized void commit() {
    settle();
    try {
      index.commit(position);
      index.refresh();
      uncommitted = 0;
    } catch (ArchiveException e) {
      lag(e);
    }
  }

  private synchronized void settle() {
    while (!pending.isEmpty()) {
      await(pending.removeFirst());
    }
  }

  private void await(Future<?> write) {
    try {
      write.get();
    } catch (ExecutionException e) {
      lag(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      lag(e);
    }
  }

  private synchronized void lag(Exception cause) {
    LOG.log(Level.WARNING, "The index could not take a change and lags behind", cause);
    abreast = false;
    position = index.sequence();
    progress = 0;
    failure =
        cause.getCause() instanceof RuntimeException inner
            ? inner
            : new IllegalStateException(cause);
  }

  /** Ends a replay whose clippings could not be put in. */
  private void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private void replayQuietly(Progress listener, Cancellation cancellation) {
    try {
      replay(listener, cancellation);
    } catch (RuntimeException e) {
      if (!closing.requested()) {
        LOG.log(Level.WARNING, "The index could not catch up", e);
      }
    }
  }

  private void replay(Progress listener, Cancellation cancellation) {
    replaying.lock();
    try {
      while (!closeGap()) {
        replayOnce(listener, cancellation);
      }
    } catch (Stopped e) {
      LOG.fine("stopped catching up");
    } finally {
      replaying.unlock();
    }
    changed.run();
  }

  private void replayOnce(Progress listener, Cancellation cancellation) {
    long target = store.sequence();
    long from = begin(target);
    store.forEachChangeAfter(
        from,
        batch -> {
          if (cancellation.requested() || closing.requested()) {
            throw new Stopped();
          }
          take(batch);
          progress = Math.min(0.999, (double) batch.last() / Math.max(1, target));
          listener.update(batch.last(), target, "index");
        });
    reached(target);
  }

  /** Returns while what is to be put in is still being analysed, on as many threads as import. */
  private synchronized void take(ChangeBatch batch) {
    handOver(batch);
    throwFailure();
    if (uncommitted == 0) {
      changed.run();
    }
  }

  private static long[] ids(List<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  /** A clipping that changes after this has a number beyond the target, and may come twice. */
  private synchronized long begin(long target) {
    settle();
    failure = null;
    newUpTo = position == 0 && index.isEmpty() ? target : 0;
    return position;
  }

  private synchronized void reached(long target) {
    throwFailure();
    position = Math.max(position, target);
  }

  /** Ends the replay if nothing was added meanwhile. */
  private synchronized boolean closeGap() {
    if (position < store.sequence()) {
      return false;
    }
    settle();
    throwFailure();
    index.commit(position);
    index.refresh();
    abreast = true;
    progress = 1;
    return true;
  }

  /** Stops catching up, waits for what is being written, and commits it. */
  @Override
  public void close() {
    closing.cancel();
    replayer.close();
    synchronized (this) {
      if (uncommitted > 0 || position != index.sequence()) {
        commit(); // else merging might begin, only to be broken off
      }
    }
    writers.close();
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
