package org.clipfile.ui.search;

import java.time.LocalDate;
import java.util.List;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/** The dates of publication that a query narrows to, for the two date fields beside the box. */
final class PublishedDates {
  static final DateRange OPEN = new DateRange(null, null);

  private PublishedDates() {}

  /** What all hits of a query must fall into; open where it does not say. */
  static DateRange of(Query query) {
    List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
    LocalDate from = null;
    LocalDate to = null;
    for (Query part : parts) {
      if (part instanceof Query.DateIn(DateField field, DateRange range)
          && field == DateField.PUBLISHED) {
        from = later(from, range.from());
        to = earlier(to, range.to());
      }
    }
    return from != null && to != null && to.isBefore(from) ? OPEN : new DateRange(from, to);
  }

  /** A range in the search language, such as {@code 2024-03-01..2024-03-31}; a day as it is. */
  static String write(DateRange range) {
    if (range.from() != null && range.from().equals(range.to())) {
      return range.from().toString();
    }
    return (range.from() == null ? "" : range.from())
        + ".."
        + (range.to() == null ? "" : range.to());
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
