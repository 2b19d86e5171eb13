package org.clipfile.search;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Ends a search that nobody waits for any more. One search. */
final class Stop {
  /** Asked for once in so many hits. */
  private static final int EVERY = 4096;

  static final Stop NEVER = new Stop(() -> false);

  private final BooleanSupplier requested;
  private int passed;

  Stop(BooleanSupplier requested) {
    this.requested = requested;
  }

  boolean requested() {
    return requested.getAsBoolean();
  }

  /**
   * Passes a hit.
   *
   * @throws CancellationException where the search is to end
   */
  void pass() {
    if (++passed >= EVERY) {
      passed = 0;
      check();
    }
  }

  /**
   * Goes on or ends.
   *
   * @throws CancellationException where the search is to end
   */
  void check() {
    if (requested()) {
      throw new CancellationException("the search was cancelled");
    }
  }
}
