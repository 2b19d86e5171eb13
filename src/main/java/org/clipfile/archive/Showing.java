package org.clipfile.archive;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes what an import adds findable while it runs, and beside it, for those who watch the archive:
 * a second after the last time, or later where that takes long. Asked by the importing thread only.
 */
final class Showing {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** How many times as long as it takes is waited between two times. */
  private static final int PAUSE = 20;

  private final IndexFollower index;
  private final Runnable shown;
  private final BooleanSupplier watched;
  private @Nullable Future<?> running;
  private volatile long last = System.nanoTime();
  private volatile long took;

  /**
   * Shows what comes in from now on.
   *
   * @param shown is told on a thread of the index, and at the end
   * @param watched whether anybody would see it before the end
   */
  Showing(IndexFollower index, Runnable shown, BooleanSupplier watched) {
    this.index = index;
    this.shown = shown;
    this.watched = watched;
  }

  /** Shows in the background what was added so far, where it is time. */
  void soon() {
    boolean free = running == null || running.isDone();
    boolean due = free && System.nanoTime() - last > Math.max(SECOND, PAUSE * took);
    if (due && watched.getAsBoolean()) {
      running = index.beside(this::show);
    }
  }

  /** Tells that all is in, and can be found. */
  void end() {
    shown.run();
  }

  private void show() {
    long start = System.nanoTime();
    index.see();
    last = System.nanoTime();
    took = last - start;
    shown.run();
  }
}
