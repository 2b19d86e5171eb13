package org.clipfile.export;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clipfile.model.ClippingDate;

/** Dates as the plain-text clipping writes them. */
final class EnglishDates {
  private static final DateTimeFormatter MONTH_DAY = pattern("MMMM d");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter DAY = pattern("MMMM d, uuuu");
  private static final DateTimeFormatter MINUTE = pattern("uuuu-MM-dd HH:mm:ss");

  private EnglishDates() {}

  /** Such as "June 2". */
  static String day(MonthDay day) {
    return MONTH_DAY.format(day);
  }

  /**
   * As precise as known: "2026", "January 2026", "January 5, 2026", "2026-01-08 18:16:10 +09:00".
   */
  static String of(ClippingDate date) {
    return switch (date.precision()) {
      case YEAR -> date.iso();
      case MONTH -> MONTH.format(date.value());
      case DAY -> DAY.format(date.value());
      case MINUTE ->
          MINUTE.format(date.value()) + (date.zone() == null ? "" : " " + date.zone().getId());
    };
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
