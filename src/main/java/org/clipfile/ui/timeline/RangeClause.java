package org.clipfile.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.clipfile.ui.search.Clause;

/**
 * A stretch of days as a clause of the search language, as short as a person would write it: {@code
 * date:2024}, {@code date:2024-03..2024-05}, {@code date:2024-03-05}.
 */
final class RangeClause {
  private RangeClause() {}

  static String of(TimeSpan span) {
    String from = span.from().toString();
    String to = span.to().toString();
    if (isWholeYears(span)) {
      from = year(span.from());
      to = year(span.to());
    } else if (isWholeMonths(span)) {
      from = YearMonth.from(span.from()).toString();
      to = YearMonth.from(span.to()).toString();
    }
    return Clause.DATE.plain(from.equals(to) ? from : from + ".." + to);
  }

  static boolean isWholeYears(TimeSpan span) {
    return span.from().getDayOfYear() == 1 && span.to().plusDays(1).getDayOfYear() == 1;
  }

  static boolean isWholeMonths(TimeSpan span) {
    return span.from().getDayOfMonth() == 1 && span.to().plusDays(1).getDayOfMonth() == 1;
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }
}
