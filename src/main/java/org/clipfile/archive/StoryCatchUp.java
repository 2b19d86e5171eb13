package org.clipfile.archive;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;

/**
 * Looks for copies among the clippings that were there before stories were told: in the background,
 * some at a time, with rests as long as the work, so that whoever else writes has their turn. What
 * is not done when the archive is closed is done when it is next opened.
 */
final class StoryCatchUp implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(StoryCatchUp.class.getName());

  /** About a twentieth of a second's work. */
  private static final int STEP = 100;

  /** So many steps go by before lists are told. */
  private static final int SHOW_EVERY = 100;

  private final ClippingStore store;
  private final Runnable changed;
  private final Cancellation closing = new Cancellation();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("story catch-up").factory());

  StoryCatchUp(ClippingStore store, Runnable changed) {
    this.store = store;
    this.changed = changed;
  }

  void start() {
    var _ = worker.submit(this::run);
  }

  private void run() {
    try {
      int steps = 0;
      while (isBehindAfterAStep()) {
        if (++steps % SHOW_EVERY == 0) {
          changed.run();
        }
      }
      if (steps > 0) {
        changed.run();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Copies could not be looked for", e);
    }
  }

  private boolean isBehindAfterAStep() {
    long start = System.nanoTime();
    boolean behind = !closing.requested() && store.catchUpStories(STEP) > 0;
    return behind && !closing.await(Duration.ofNanos(System.nanoTime() - start));
  }

  @Override
  public void close() {
    closing.cancel();
    worker.close();
  }
}
