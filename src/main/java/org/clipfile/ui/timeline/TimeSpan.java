package org.clipfile.ui.timeline;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record TimeSpan(LocalDate from, LocalDate to) {
  public TimeSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a span ends before it begins: " + from + " to " + to);
    }
  }

  /** The span between two days, whichever comes first. */
  static TimeSpan between(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? new TimeSpan(other, one) : new TimeSpan(one, other);
  }

  /** How many days it is long. */
  long days() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }

  boolean contains(TimeSpan other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  boolean overlaps(TimeSpan other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** This span, moved by so many days. */
  TimeSpan plusDays(long days) {
    return new TimeSpan(from.plusDays(days), to.plusDays(days));
  }

  /** This span moved, and where need be cut, so that it lies within another. */
  TimeSpan into(TimeSpan frame) {
    if (days() >= frame.days()) {
      return frame;
    }
    long early = Math.max(0, frame.from.toEpochDay() - from.toEpochDay());
    long late = Math.max(0, to.toEpochDay() - frame.to.toEpochDay());
    return plusDays(early - late);
  }

  /** This span, made as long as this on both sides where it is shorter. */
  TimeSpan atLeast(long wanted) {
    long missing = wanted - days();
    return missing <= 0
        ? this
        : new TimeSpan(from.minusDays(missing / 2), to.plusDays(missing - missing / 2));
  }
}
