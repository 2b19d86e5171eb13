package org.clipfile.model;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article as pages that leave the archive name them in {@code meta} elements, so
 * that they come in again as they were, whatever the language of the words that are shown. All but
 * the body, the rival dates and where dates were read.
 */
public final class PageFields {
  private static final String PREFIX = "clipfile:";

  /** Behind a date that could be read in more than one way (ISO 8601-2, 8.2). */
  private static final String UNCERTAIN = "?";

  private PageFields() {}

  /** A field: the name and the content of a {@code meta} element. */
  public record Field(String name, String content) {}

  /** The fields that an article has, in a fixed order; a list has an item each. */
  public static List<Field> of(Article article) {
    var fields = new ArrayList<Field>();
    add(fields, "headline", article.headline());
    if (article.kind() != ArticleKind.ARTICLE) {
      add(fields, "kind", article.kind().name().toLowerCase(Locale.ROOT));
    }
    add(fields, "deck", article.deck());
    add(fields, "byline", article.byline());
    article.authors().forEach(name -> add(fields, "author", name));
    Dateline dateline = article.dateline();
    if (dateline != null) {
      add(fields, "dateline", dateline.place());
      add(fields, "dateline-day", dateline.day() == null ? null : dateline.day().toString());
    }
    add(fields, "publication", article.publication());
    add(fields, "source", article.source());
    add(fields, "published", iso(article.published()));
    add(fields, "updated", iso(article.updated()));
    add(fields, "clipped", iso(article.clipped()));
    add(fields, "section", article.section());
    article.categories().forEach(category -> add(fields, "category", category));
    article.keywords().forEach(keyword -> add(fields, "keyword", keyword));
    add(fields, "language", article.language());
    add(fields, "url", article.url());
    return List.copyOf(fields);
  }

  private static void add(List<Field> fields, String name, @Nullable String content) {
    if (content != null) {
      fields.add(new Field(PREFIX + name, content));
    }
  }

  private static @Nullable String iso(@Nullable ClippingDate date) {
    return date == null ? null : date.iso() + (date.uncertain() ? UNCERTAIN : "");
  }

  /**
   * The article without its body, of a page that has these fields; what cannot be read is left out.
   *
   * @param contents of each {@code meta} element of a name, in order
   * @param address what an address is as one of the web; null where it is none
   * @return empty where there is no headline, for then the page is none of ours
   */
  public static Optional<ArticleBuilder> read(
      Function<String, List<String>> contents,
      Function<@Nullable String, @Nullable String> address) {
    var fields = new Contents(contents);
    String headline = fields.first("headline");
    if (headline == null) {
      return Optional.empty();
    }
    return Optional.of(
        Article.builder(headline)
            .kind("page".equals(fields.first("kind")) ? ArticleKind.PAGE : ArticleKind.ARTICLE)
            .deck(fields.first("deck"))
            .byline(fields.first("byline"))
            .authors(fields.all("author"))
            .dateline(fields.dateline())
            .publication(fields.first("publication"))
            .source(fields.first("source"))
            .published(fields.date("published"))
            .updated(fields.date("updated"))
            .clipped(fields.date("clipped"))
            .section(fields.first("section"))
            .categories(fields.all("category"))
            .keywords(fields.all("keyword"))
            .language(fields.first("language"))
            .url(address.apply(fields.first("url"))));
  }

  /** The contents of a page's fields. */
  private record Contents(Function<String, List<String>> contents) {
    List<String> all(String name) {
      return contents.apply(PREFIX + name).stream().filter(text -> !text.isBlank()).toList();
    }

    @Nullable String first(String name) {
      List<String> all = all(name);
      return all.isEmpty() ? null : all.getFirst();
    }

    @Nullable ClippingDate date(String name) {
      String told = first(name);
      if (told == null) {
        return null;
      }
      boolean uncertain = told.endsWith(UNCERTAIN);
      String iso = uncertain ? told.substring(0, told.length() - 1) : told;
      try {
        ClippingDate date = ClippingDate.parse(iso, DateOrigin.META);
        return new ClippingDate(
            date.value(), date.precision(), date.zone(), date.origin(), uncertain);
      } catch (DateTimeException e) {
        return null;
      }
    }

    @Nullable Dateline dateline() {
      String place = first("dateline");
      String day = first("dateline-day");
      if (place == null) {
        return null;
      }
      try {
        return new Dateline(place, day == null ? null : MonthDay.parse(day));
      } catch (DateTimeException e) {
        return new Dateline(place, null);
      }
    }
  }
}
