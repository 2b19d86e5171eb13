package org.clipfile.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/** One line of a terminal that tells how far some work is, drawn over itself. Thread-safe. */
final class ProgressLine implements Progress {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String CLEAR = "\r\u001b[K";

  private final @Nullable PrintStream terminal;
  private Instant next = Instant.EPOCH;
  private boolean drawn;

  /**
   * @param terminal or null to say nothing
   */
  ProgressLine(@Nullable PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void update(long done, long total, String what) {
    Instant now = Instant.now();
    if (terminal == null || now.isBefore(next)) {
      return;
    }
    next = now.plus(PAUSE);
    drawn = true;
    terminal.print(CLEAR + done + (total < 0 ? "" : " of " + total) + "  " + what);
    terminal.flush();
  }

  /** Takes the line away, so that a message can stand there. */
  synchronized void clear() {
    if (terminal != null && drawn) {
      terminal.print(CLEAR);
      terminal.flush();
      drawn = false;
    }
  }
}
