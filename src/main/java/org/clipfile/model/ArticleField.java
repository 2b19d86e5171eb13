package org.clipfile.model;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article as plain text: to be compared, and to be written over by the archive's
 * owner. Values of a list stand on lines of their own; dates are ISO 8601, as precise as known.
 */
public enum ArticleField {
  HEADLINE,
  DECK,
  BYLINE,
  AUTHORS,
  DATELINE,
  PUBLICATION,
  SOURCE,
  PUBLISHED,
  CLIPPED,
  SECTION,
  CATEGORIES,
  KEYWORDS,
  LANGUAGE,
  URL,
  /** Whether it is an article or a mere page. */
  KIND,
  /** The body's text: read only. */
  TEXT;

  /** Whether the owner may write over it. */
  public boolean isEditable() {
    return this != TEXT;
  }

  /** The field's value; empty where the article has none. */
  public String of(Article article) {
    String value =
        switch (this) {
          case HEADLINE -> article.headline();
          case DECK -> article.deck();
          case BYLINE -> article.byline();
          case AUTHORS -> String.join("\n", article.authors());
          case DATELINE -> article.dateline() == null ? null : article.dateline().place();
          case PUBLICATION -> article.publication();
          case SOURCE -> article.source();
          case PUBLISHED -> iso(article.published());
          case CLIPPED -> iso(article.clipped());
          case SECTION -> article.section();
          case CATEGORIES -> String.join("\n", article.categories());
          case KEYWORDS -> String.join("\n", article.keywords());
          case LANGUAGE -> article.language();
          case URL -> article.url();
          case KIND -> article.kind().name().toLowerCase(Locale.ROOT);
          case TEXT -> article.bodyText();
        };
    return value == null ? "" : value;
  }

  /**
   * The article with another value.
   *
   * @param value empty to have none
   * @throws IllegalArgumentException with a sentence for the person, where the field cannot have
   *     this value
   */
  public Article in(Article article, String value) {
    String plain = value.strip();
    if (this == HEADLINE && plain.isEmpty()) {
      throw new IllegalArgumentException("A clipping needs a headline.");
    }
    try {
      return with(article.toBuilder(), plain.isEmpty() ? null : plain).build();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "“" + plain + "” is no date; write 2024, 2024-03, 2024-03-01 or 2024-03-01T18:30.", e);
    }
  }

  /**
   * The article with this field as another has it, a date with where it was read and its rivals.
   */
  public Article taken(Article article, Article other) {
    return switch (this) {
      case PUBLISHED ->
          article.toBuilder().published(other.published()).dateRivals(other.dateRivals()).build();
      case CLIPPED -> article.toBuilder().clipped(other.clipped()).build();
      case DATELINE -> article.toBuilder().dateline(other.dateline()).build();
      case TEXT -> article.toBuilder().body(other.bodyHtml(), other.bodyText()).build();
      case HEADLINE,
          DECK,
          BYLINE,
          AUTHORS,
          PUBLICATION,
          SOURCE,
          SECTION,
          CATEGORIES,
          KEYWORDS,
          LANGUAGE,
          URL,
          KIND ->
          in(article, of(other));
    };
  }

  private ArticleBuilder with(ArticleBuilder builder, @Nullable String value) {
    return switch (this) {
      case HEADLINE -> builder.headline(String.valueOf(value));
      case DECK -> builder.deck(value);
      case BYLINE -> builder.byline(value);
      case AUTHORS -> builder.authors(values(value));
      case DATELINE -> builder.dateline(value == null ? null : new Dateline(value, null));
      case PUBLICATION -> builder.publication(value);
      case SOURCE -> builder.source(value);
      case PUBLISHED -> builder.published(date(value));
      case CLIPPED -> builder.clipped(date(value));
      case SECTION -> builder.section(value);
      case CATEGORIES -> builder.categories(values(value));
      case KEYWORDS -> builder.keywords(values(value));
      case LANGUAGE -> builder.language(value);
      case URL -> builder.url(value);
      case KIND -> builder.kind(kind(value));
      case TEXT -> throw new IllegalArgumentException("The text cannot be edited.");
    };
  }

  /**
   * The field's name in a sentence, such as {@code headline}; also its name on the command line.
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String iso(@Nullable ClippingDate date) {
    return date == null ? null : date.iso();
  }

  private static @Nullable ClippingDate date(@Nullable String iso) {
    return iso == null ? null : ClippingDate.parse(iso, DateOrigin.OWNER);
  }

  private static ArticleKind kind(@Nullable String value) {
    return switch (value == null ? "article" : value.toLowerCase(Locale.ROOT)) {
      case "article" -> ArticleKind.ARTICLE;
      case "page" -> ArticleKind.PAGE;
      default ->
          throw new IllegalArgumentException(
              "“" + value + "” is no kind of clipping; write article or page.");
    };
  }

  private static List<String> values(@Nullable String lines) {
    return lines == null
        ? List.of()
        : lines.lines().map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
