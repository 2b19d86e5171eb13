package org.clipfile.render;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clipfile.model.ClippingDate;

/** A date in English words, never more precise than it is known. */
final class DateWords {
  private static final DateTimeFormatter YEAR = pattern("uuuu");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = pattern("d MMMM uuuu, HH:mm");

  private DateWords() {}

  /** Such as "5 January 2026", "8 January 2026, 18:16 UTC+09:00" or "2026 (uncertain)". */
  static String of(ClippingDate date) {
    String words =
        switch (date.precision()) {
          case YEAR -> YEAR.format(date.value());
          case MONTH -> MONTH.format(date.value());
          case DAY -> DAY.format(date.value());
          case MINUTE -> MINUTE.format(date.value()) + Masthead.zone(date);
        };
    return date.uncertain() ? words + " (uncertain)" : words;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
