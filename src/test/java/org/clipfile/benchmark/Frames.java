package org.clipfile.benchmark;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits frame by frame; what fails in a frame ends the waiting, and is not done again. */
final class Frames extends AnimationTimer {
  private static final int MINUTES = 5;

  private final BooleanSupplier frame;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  private Frames(BooleanSupplier frame) {
    this.frame = frame;
  }

  /**
   * Returns, on no thread of the window's, when a condition holds at the beginning of a frame.
   *
   * @param first is done on the JavaFX thread before the first frame
   */
  static void after(Runnable first, BooleanSupplier condition) throws Exception {
    var frames = new Frames(condition);
    Platform.runLater(() -> {
      try {
        first.run();
        frames.start();
      } catch (RuntimeException e) {
        frames.done.completeExceptionally(e);
      }
    });
    try {
      frames.done.get(MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a frame failed: " + e.getCause(), e.getCause());
    } catch (TimeoutException e) {
      Platform.runLater(frames::stop);
      throw new IllegalStateException("nothing came in " + MINUTES + " minutes", e);
    }
  }

  /** Lets so many frames pass. */
  static void pass(int count) throws Exception {
    int[] left = {count};
    after(() -> {}, () -> left[0]-- <= 0);
  }

  @Override
  public void handle(long now) {
    try {
      if (frame.getAsBoolean()) {
        stop();
        done.complete(null);
      }
    } catch (RuntimeException e) {
      stop();
      done.completeExceptionally(e);
    }
  }
}
