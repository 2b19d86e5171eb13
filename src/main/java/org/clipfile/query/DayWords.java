package org.clipfile.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;

/** A stretch of days in English words. */
final class DayWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private DayWords() {}

  /** Such as "Published 1 March – 31 May 2024." */
  static String sentence(DateField field, DateRange range) {
    return (field == DateField.PUBLISHED ? "Published " : "Clipped ") + of(range) + ".";
  }

  private static String of(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null) {
      return to == null ? "on any known day" : "until " + DAY.format(to);
    }
    if (to == null) {
      return "from " + DAY.format(from) + " on";
    }
    return from.equals(to) ? "on " + DAY.format(from) : first(from, to) + " – " + DAY.format(to);
  }

  private static String first(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return DAY.format(from);
    }
    return from.getMonth() == to.getMonth()
        ? Integer.toString(from.getDayOfMonth())
        : DAY_OF_YEAR.format(from);
  }
}
