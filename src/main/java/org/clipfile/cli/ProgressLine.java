package org.clipfile.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.task.Pace;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/** One line of a terminal that tells how far some work is, drawn over itself. Thread-safe. */
final class ProgressLine implements Progress {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String CLEAR = "\r\u001b[K";

  /** A line that is broken in two cannot be drawn over. */
  private static final int LONGEST_NAME = 32;

  private final @Nullable PrintStream terminal;
  private final InstantSource clock;
  private final Pace pace;
  private Instant next = Instant.EPOCH;
  private boolean drawn;

  /**
   * @param terminal or null to say nothing
   */
  ProgressLine(@Nullable PrintStream terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.pace = new Pace(clock);
  }

  /** An input more has ended; where this is called, inputs are counted and not the units. */
  void count() {
    pace.count();
  }

  /** The same for work on files, which are named without their folders. */
  Progress ofFiles() {
    return (done, total, path) -> update(done, total, LedgerEntry.fileName(path));
  }

  @Override
  public synchronized void update(long done, long total, String what) {
    Instant now = clock.instant();
    if (terminal == null || now.isBefore(next)) {
      return;
    }
    next = now.plus(PAUSE);
    drawn = true;
    pace.update(done, total);
    terminal.print(CLEAR + pace.words() + "  " + shortened(what));
    terminal.flush();
  }

  private static String shortened(String name) {
    String harmless = ClippingLines.harmless(name);
    return harmless.codePointCount(0, harmless.length()) <= LONGEST_NAME
        ? harmless
        : harmless.substring(0, harmless.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
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
