package org.clipfile.ui.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.timeline.TimeTicks.Tick;

/** Times in words, in the interface's language. */
final class TimeWords {
  private static final Messages TEXTS = Messages.of(TimeWords.class);

  private TimeWords() {}

  /** A span as short as it can be said: a year, a month, a day, or from one to another. */
  static String span(TimeSpan span) {
    if (span.from().equals(span.to())) {
      return day(span.from(), FormatStyle.LONG);
    }
    if (RangeClause.isWholeYears(span)) {
      return range(year(span.from()), year(span.to()));
    }
    if (RangeClause.isWholeMonths(span)) {
      String from = pattern("yMMMM", span.from());
      String to = pattern("yMMMM", span.to());
      return from.equals(to)
          ? from
          : range(pattern("yMMM", span.from()), pattern("yMMM", span.to()));
    }
    return range(day(span.from(), FormatStyle.MEDIUM), day(span.to(), FormatStyle.MEDIUM));
  }

  private static String range(String from, String to) {
    return from.equals(to) ? from : TEXTS.text("range", from, to);
  }

  /** A span and how many clippings it has. */
  static String counted(TimeSpan span, int count) {
    return TEXTS.text("counted", span(span), count);
  }

  /** What stands below the bars. */
  static String tick(Tick tick) {
    return switch (tick.step().unit()) {
      case YEAR -> year(tick.day());
      case MONTH ->
          tick.day().getMonth() == Month.JANUARY ? year(tick.day()) : pattern("MMM", tick.day());
      case WEEK, DAY -> pattern("MMMd", tick.day());
    };
  }

  private static String day(LocalDate day, FormatStyle style) {
    return style == FormatStyle.MEDIUM
        ? pattern("yMMMd", day)
        : DateTimeFormatter.ofLocalizedDate(style).withLocale(language()).format(day);
  }

  /** A year alone, without the era that some languages would add. */
  private static String year(LocalDate day) {
    return TEXTS.text("year", String.valueOf(day.getYear()));
  }

  private static String pattern(String template, LocalDate day) {
    return DateTimeFormatter.ofLocalizedPattern(template).withLocale(language()).format(day);
  }

  /** English dates begin with the day, as in the rest of the window. */
  private static Locale language() {
    Locale language = Messages.language();
    return language.getLanguage().equals("en") ? Locale.UK : language;
  }
}
