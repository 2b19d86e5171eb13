package org.clipfile.model;

import java.time.LocalDate;
import java.util.List;

/**
 * When the hits of a search were published.
 *
 * @param unit how long a bar is: so long that there are not too many for a screen
 * @param bars the earliest first; those without a hit are left out
 */
public record Histogram(Unit unit, List<Bar> bars) {
  /** How long a bar is. */
  public enum Unit {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * The hits of a year, month or day.
   *
   * @param from its first day
   * @param count over all hits, exact
   */
  public record Bar(LocalDate from, int count) {}

  public Histogram {
    bars = List.copyOf(bars);
  }
}
