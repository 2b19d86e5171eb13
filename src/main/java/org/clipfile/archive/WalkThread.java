package org.clipfile.archive;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clipfile.model.ArchiveException;
import org.clipfile.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Work on a thread of its own that nothing can break off where it hangs in a call of the system, as
 * with a network drive whose server is away. Then it is left behind. Used by one thread.
 */
final class WalkThread {
  /** So long the work may go on after it was told to stop. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final long LOOK_MILLIS = 50;

  private final Thread thread;
  private final CountDownLatch end = new CountDownLatch(1);
  private @Nullable Throwable failure;

  /** Starts some work. */
  WalkThread(Runnable work) {
    thread = Thread.ofPlatform().daemon().name("import walk").start(() -> run(work));
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      end.countDown();
    }
  }

  /**
   * Waits until the work ends, and no longer than a moment once it was cancelled. Throws what the
   * work threw.
   *
   * @return whether it ended
   */
  boolean ends(Cancellation cancellation) {
    try {
      while (!cancellation.requested()) {
        if (end.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          return ended();
        }
      }
      return end.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && ended();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new ArchiveException(
          ArchiveException.Kind.IO, "The import was interrupted; what was in stays in.", e);
    }
  }

  private boolean ended() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    return true;
  }

  /** Asks work that was left behind to end. */
  void interrupt() {
    thread.interrupt();
  }
}
