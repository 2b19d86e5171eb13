package org.clipfile.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Article}; one thread. Fields not set are null or empty; the kind is an article.
 */
public final class ArticleBuilder {
  private ArticleKind kind = ArticleKind.ARTICLE;
  private String headline;
  private @Nullable String deck;
  private @Nullable String byline;
  private List<String> authors = List.of();
  private @Nullable Dateline dateline;
  private @Nullable String publication;
  private @Nullable String source;
  private @Nullable ClippingDate published;
  private @Nullable ClippingDate updated;
  private @Nullable ClippingDate clipped;
  private List<ClippingDate> dateRivals = List.of();
  private @Nullable String section;
  private List<String> categories = List.of();
  private List<String> keywords = List.of();
  private @Nullable String language;
  private @Nullable String url;
  private String bodyHtml = "";
  private String bodyText = "";

  ArticleBuilder(String headline) {
    this.headline = headline;
  }

  public ArticleBuilder kind(ArticleKind kind) {
    this.kind = kind;
    return this;
  }

  /** Another headline, which must not be blank. */
  public ArticleBuilder headline(String headline) {
    this.headline = headline;
    return this;
  }

  public ArticleBuilder deck(@Nullable String deck) {
    this.deck = deck;
    return this;
  }

  public ArticleBuilder byline(@Nullable String byline) {
    this.byline = byline;
    return this;
  }

  public ArticleBuilder authors(List<String> authors) {
    this.authors = authors;
    return this;
  }

  public ArticleBuilder dateline(@Nullable Dateline dateline) {
    this.dateline = dateline;
    return this;
  }

  public ArticleBuilder publication(@Nullable String publication) {
    this.publication = publication;
    return this;
  }

  public ArticleBuilder source(@Nullable String source) {
    this.source = source;
    return this;
  }

  public ArticleBuilder published(@Nullable ClippingDate published) {
    this.published = published;
    return this;
  }

  public ArticleBuilder updated(@Nullable ClippingDate updated) {
    this.updated = updated;
    return this;
  }

  public ArticleBuilder clipped(@Nullable ClippingDate clipped) {
    this.clipped = clipped;
    return this;
  }

  public ArticleBuilder dateRivals(List<ClippingDate> dateRivals) {
    this.dateRivals = dateRivals;
    return this;
  }

  public ArticleBuilder section(@Nullable String section) {
    this.section = section;
    return this;
  }

  public ArticleBuilder categories(List<String> categories) {
    this.categories = categories;
    return this;
  }

  public ArticleBuilder keywords(List<String> keywords) {
    this.keywords = keywords;
    return this;
  }

  public ArticleBuilder language(@Nullable String language) {
    this.language = language;
    return this;
  }

  public ArticleBuilder url(@Nullable String url) {
    this.url = url;
    return this;
  }

  /** The body, as cleaned HTML and as the plain text of the same. */
  public ArticleBuilder body(String html, String text) {
    this.bodyHtml = html;
    this.bodyText = text;
    return this;
  }

  public Article build() {
    return new Article(
        kind,
        headline,
        deck,
        byline,
        authors,
        dateline,
        publication,
        source,
        published,
        updated,
        clipped,
        dateRivals,
        section,
        categories,
        keywords,
        language,
        url,
        bodyHtml,
        bodyText);
  }
}
