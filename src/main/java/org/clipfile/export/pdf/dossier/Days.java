package org.clipfile.export.pdf.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.model.ClippingDate;

/** Dates as a dossier words them. */
final class Days {
  private static final DateTimeFormatter WEEKDAY = pattern("EEEE, d MMMM uuuu");
  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter YEAR = pattern("uuuu");

  private Days() {}

  /** Such as "Monday, 5 January 2026", never more precise than known. */
  static String heading(ClippingDate date) {
    return switch (date.precision()) {
      case DAY, MINUTE -> WEEKDAY.format(date.value());
      case MONTH -> MONTH.format(date.value());
      case YEAR -> YEAR.format(date.value());
    };
  }

  /** Such as "5 January 2026". */
  static String of(ClippingDate date) {
    return switch (date.precision()) {
      case DAY, MINUTE -> DAY.format(date.value());
      case MONTH -> MONTH.format(date.value());
      case YEAR -> YEAR.format(date.value());
    };
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** From the first to the last day that the dates can mean; empty where there is no date. */
  static String period(Collection<Member> members) {
    var dates = members.stream().map(Member::published).filter(Objects::nonNull).toList();
    if (dates.isEmpty()) {
      return "";
    }
    ClippingDate first =
        dates.stream().min(Comparator.comparing(ClippingDate::firstDay)).orElseThrow();
    ClippingDate last =
        dates.stream().max(Comparator.comparing(ClippingDate::lastDay)).orElseThrow();
    String from = of(first);
    String to = of(last);
    return from.equals(to) ? from : from + " – " + to;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
