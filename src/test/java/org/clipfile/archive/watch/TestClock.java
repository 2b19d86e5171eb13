package org.clipfile.archive.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the test sets. */
final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private Duration step = Duration.ZERO;

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Lets so much time pass whenever somebody looks at the clock. */
  void passAtEveryGlance(Duration time) {
    step = time;
  }

  @Override
  public Instant instant() {
    now = now.plus(step);
    return now;
  }
}
