package org.clipfile.model.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first day, or null where it is open
 * @param to the last day, or null where it is open; not before {@code from}
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a range ends before it begins: " + from + ".." + to);
    }
  }
}
