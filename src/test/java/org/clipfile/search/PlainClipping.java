package org.clipfile.search;

import java.time.LocalDate;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Feature;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/** A clipping that is read from end to end for each query. */
record PlainClipping(
    @Nullable LocalDate published,
    PlainText title,
    PlainText lead,
    PlainText body,
    PlainText source) {
  static PlainClipping of(Clipping clipping) {
    Article article = clipping.article();
    String language = article.language();
    ClippingDate published = article.published();
    String body = article.bodyText();
    return new PlainClipping(
        published == null ? null : published.firstDay(),
        PlainText.of(article.headline(), language),
        PlainText.of(Texts.lead(body), language),
        PlainText.of(body, language),
        PlainText.of(article.source() == null ? "" : article.source(), null));
  }

  /** Whether a query finds the clipping. */
  boolean fits(Query query) {
    return fits(query, null);
  }

  private boolean fits(Query query, @Nullable TextField field) {
    return switch (query) {
      case Query.And(var parts) -> parts.stream().allMatch(part -> fits(part, field));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> fits(part, field));
      case Query.Not(Query part) -> !fits(part, field);
      case Query.In(TextField inner, Query part) -> fits(part, inner);
      case Query.All() -> true;
      case Query.Has(Feature feature) when feature == Feature.DATE -> published != null;
      case Query.DateIn(DateField date, DateRange range) when date == DateField.PUBLISHED ->
          published != null && isWithin(published, range);
      default -> texts(field).stream().anyMatch(text -> text.has(query));
    };
  }

  private static boolean isWithin(LocalDate day, DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private List<PlainText> texts(@Nullable TextField field) {
    return switch (field) {
      case null -> List.of(title, body);
      case TITLE -> List.of(title);
      case LEAD -> List.of(title, lead);
      case TEXT -> List.of(body);
      case SOURCE -> List.of(source);
      default -> throw new AssertionError("not read: " + field);
    };
  }
}
