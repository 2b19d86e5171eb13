package org.clipfile.archive;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.search.ClippingIndex;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index abreast of the store. While it lags, one background thread replays the store's
 * changes; once abreast, an import hands its clippings over directly. A failing index never fails
 * an import: it lags, is opened again or made anew, and catches up. Thread-safe.
 */
final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());

  /** So many clippings at most have to be analysed again after the process was killed. */
  private static final int COMMIT_EVERY = 20_000;

  /** After so many failures, the index is left alone until the next opening: the disk is ill. */
  private static final int MENDINGS = 3;

  private final ClippingStore store;
  private final ClippingIndex index;
  private final Runnable changed;
  private final Cancellation closing = new Cancellation();
  private final ExecutorService replayer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("index replay").factory());
  private final IndexWriters writers = new IndexWriters(this::lag);

  /** One replay at a time: two would each tell that all is in once their own part is. */
  private final ReentrantLock replaying = new ReentrantLock();

  /** The store's last change that was put into the index; guarded by this. */
  private long position;

  /** Whether an import may hand its clippings over directly; guarded by this. */
  private boolean abreast;

  /** Clippings put since the last commit; guarded by this. */
  private int uncommitted;

  /** Changes up to this one are of clippings that the index does not hold; guarded by this. */
  private long newUpTo;

  /** Why something could not be put in since the replay began; guarded by this. */
  private @Nullable RuntimeException failure;

  /** How many failures may still be mended; guarded by this. */
  private int mendings = MENDINGS;

  /** Which index is filled: what was read for the one before must not go in; guarded by this. */
  private int generation;

  /** Set when the index was damaged more often than it is mended. */
  private volatile boolean givenUp;

  /** Stops what is being replayed in the background. */
  private volatile Cancellation background = new Cancellation();

  private final AtomicBoolean suspected = new AtomicBoolean();
  private volatile double progress;
  private volatile String trouble;

  /**
   * @param trouble why the index cannot be written, a sentence; empty where it can
   */
  IndexFollower(ClippingStore store, ClippingIndex index, String trouble, Runnable changed) {
    this.store = store;
    this.index = index;
    this.changed = changed;
    this.trouble = trouble;
    if (index.sequence() > store.sequence()) {
      startOver();
    }
    this.position = index.sequence();
    this.abreast = position == store.sequence();
    this.progress = abreast ? 1 : 0;
  }

  /** An index that knows more than the database is of a later state than what was put back. */
  private void startOver() {
    try {
      trouble = "The search index was of another state of the archive and is being made anew.";
      index.renew();
    } catch (ArchiveException e) {
      trouble = String.valueOf(e.getMessage());
    } finally {
      index.complete();
    }
  }

  /**
   * Starts catching up in the background where the index lags, and looking for damage.
   *
   * @param then is done in the background afterwards, in any case
   */
  synchronized void start(Runnable then) {
    if (!index.isChecked()) {
      suspect();
    }
    boolean lags = !abreast;
    var _ =
        replayer.submit(() -> {
          if (lags) {
            replayQuietly();
          }
          if (!closing.requested()) {
            then.run();
          }
        });
  }

  /** How far the index is. */
  IndexState state() {
    return new IndexState(progress, index.isChecked(), trouble);
  }

  /**
   * Looks for damage in the background, and makes the index anew where there is any. Called when a
   * search has failed; a search may also fail for reasons that no new index would mend.
   */
  void suspect() {
    if (!givenUp && suspected.compareAndSet(false, true)) {
      var _ = replayer.submit(this::look);
    }
  }

  private void look() {
    try {
      boolean known = index.isChecked();
      boolean whole = index.check();
      suspected.set(false);
      if (whole && !known) {
        changed.run();
      } else if (!whole && !closing.requested()) {
        renew();
        replayQuietly();
      }
    } catch (RuntimeException e) {
      broken(e);
    } finally {
      suspected.set(false);
    }
  }

  private synchronized void renew() {
    if (mendings == 0) {
      givenUp = true;
      fallBack("");
      throw new ArchiveException(
          Kind.IO, "The search index was damaged again and again; the disk may be failing.");
    }
    mendings--;
    LOG.warning("The index is damaged and is made anew");
    fallBack("The search index was damaged and is being made anew.");
    index.renew();
  }

  private synchronized void fallBack(String why) {
    writers.drain();
    failure = null;
    trouble = why;
    progress = 0;
    abreast = false;
    position = 0;
    uncommitted = 0;
    generation++;
  }

  private void broken(RuntimeException cause) {
    if (!closing.requested()) {
      LOG.log(Level.WARNING, "The index could not be mended", cause);
      trouble = trouble.isEmpty() ? String.valueOf(cause.getMessage()) : trouble;
      changed.run();
    }
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
      background = new Cancellation();
      synchronized (this) {
        fallBack("");
        index.renew();
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
      start(() -> {});
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

  /**
   * Changes the store in many places and takes the changes over, a few at a time: they may be more
   * than memory holds.
   */
  synchronized <T> T followMany(Supplier<T> write) {
    T written = write.get();
    if (abreast) {
      store.forEachChangeAfter(
          position,
          change -> {
            if (abreast) {
              handOver(change);
            }
          });
    }
    return written;
  }

  /**
   * Lets searches see all that was added, and tells up to which clipping that is all there is;
   * empty while the index lags.
   */
  synchronized OptionalLong searchableUpTo() {
    if (!abreast) {
      return OptionalLong.empty();
    }
    refresh();
    return abreast ? OptionalLong.of(store.newestClipping()) : OptionalLong.empty();
  }

  private void handOver(ChangeBatch change) {
    int started = generation;
    if (!change.put().isEmpty()) {
      boolean isNew = change.last() <= newUpTo;
      writers.share(change.put(), isNew ? index::add : index::put);
    }
    if (!change.removed().isEmpty()) {
      writers.settle(); // what goes may have just been put
      writers.write(() -> index.remove(ids(change.removed())));
    }
    if (generation != started) {
      return; // what failed must be replayed, and all that follows it
    }
    position = change.last();
    uncommitted += change.put().size();
    writers.ease();
    if (uncommitted >= COMMIT_EVERY) {
      commit();
    }
  }

  /** Does something on a thread that writes the index, beside the others. */
  Future<?> beside(Runnable work) {
    return writers.beside(work);
  }

  /** Lets searches see what has been written; waits for nothing. */
  void see() {
    try {
      index.refresh();
    } catch (ArchiveException e) {
      lag(e);
    }
  }

  /** Lets searches see what was added. */
  synchronized void refresh() {
    writers.settle();
    see();
  }

  /** Makes what was added last. */
  synchronized void commit() {
    writers.settle();
    if (uncommitted > 0 && abreast) {
      writers.onAll(index::flushOne);
    }
    try {
      index.commit(position);
      index.refresh();
      uncommitted = 0;
    } catch (ArchiveException e) {
      lag(e);
    }
  }

  private synchronized void lag(Exception cause) {
    LOG.log(Level.WARNING, "The index could not take a change and lags behind", cause);
    abreast = false;
    position = index.sequence();
    generation++;
    progress = 0;
    failure =
        cause.getCause() instanceof RuntimeException inner
            ? inner
            : new IllegalStateException(cause);
    if (mendings > 0 && !closing.requested()) {
      mendings--;
      var _ = replayer.submit(this::mend);
    }
  }

  /** Opens the index anew, since a writer that has failed for good takes nothing more. */
  private void mend() {
    try {
      synchronized (this) {
        if (abreast) {
          return; // several writes failed at once
        }
        fallBack("The search index could not be written and is being mended.");
        index.reopen();
        position = index.sequence();
      }
      replayQuietly();
    } catch (RuntimeException e) {
      trouble = String.valueOf(e.getMessage());
      broken(e);
    }
  }

  /** Ends a replay whose clippings could not be put in. */
  private void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private void replayQuietly() {
    try {
      replay(Progress.NONE, background);
    } catch (RuntimeException e) {
      if (!closing.requested()) {
        broken(e);
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
    Place start = begin(target);
    try {
      replay(start, target, listener, cancellation);
    } catch (Outdated e) {
      LOG.fine("the index was begun anew meanwhile");
    }
  }

  private void replay(Place start, long target, Progress listener, Cancellation cancellation) {
    store.forEachChangeAfter(
        start.position(),
        batch -> {
          if (cancellation.requested() || closing.requested()) {
            throw new Stopped();
          }
          if (!take(batch, start.generation())) {
            throw new Outdated();
          }
          progress = Math.min(0.999, (double) batch.last() / Math.max(1, target));
          listener.update(batch.last(), target, "index");
        });
    reached(target, start.generation());
  }

  /** Returns while what is to be put in is still being analysed, on as many threads as import. */
  private synchronized boolean take(ChangeBatch batch, int started) {
    if (started != generation) {
      return false;
    }
    handOver(batch);
    throwFailure();
    if (uncommitted == 0) {
      changed.run();
    }
    return true;
  }

  private static long[] ids(List<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  private record Place(long position, int generation) {}

  /** A clipping that changes after this has a number beyond the target, and may come twice. */
  private synchronized Place begin(long target) {
    writers.settle();
    failure = null;
    newUpTo = position == 0 && index.isEmpty() ? target : 0;
    return new Place(position, generation);
  }

  private synchronized void reached(long target, int started) {
    if (started == generation) {
      position = Math.max(position, target);
    }
  }

  /** Ends the replay if nothing was added meanwhile. */
  private synchronized boolean closeGap() {
    if (position < store.sequence()) {
      return false;
    }
    writers.settle();
    throwFailure();
    index.commit(position);
    index.refresh();
    index.complete();
    abreast = true;
    trouble = "";
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

  private static final class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Outdated() {
      super("outdated", null, false, false);
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
