package org.clipfile.model;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publication printed: everything a reader of a format can tell of an article. The terms are
 * those of schema.org NewsArticle.
 *
 * @param kind whether it is an article at all
 * @param headline never blank
 * @param deck the line under the headline, or null
 * @param byline the credit as printed, or null
 * @param authors the people derived from the byline
 * @param dateline place and day that open the story, or null
 * @param publication the title that printed it, or null
 * @param source whom the text came from, such as a news agency, or null
 * @param published when it was printed, or null
 * @param updated when it was changed after that, as far as is told, or null
 * @param clipped when the reader saved it, or null
 * @param dateRivals other dates of publication that were read and not chosen
 * @param section where in the publication it stood, or null
 * @param categories the publication's labels
 * @param keywords the publication's keywords
 * @param language BCP 47, such as {@code en} or {@code zh-Hans}, or null where unknown
 * @param url the canonical address, or null
 * @param bodyHtml the cleaned body: only allow-listed elements, pictures as {@link Picture#url()}
 * @param bodyText the body as plain text, paragraphs parted by a blank line
 */
public record Article(
    ArticleKind kind,
    String headline,
    @Nullable String deck,
    @Nullable String byline,
    List<String> authors,
    @Nullable Dateline dateline,
    @Nullable String publication,
    @Nullable String source,
    @Nullable ClippingDate published,
    @Nullable ClippingDate updated,
    @Nullable ClippingDate clipped,
    List<ClippingDate> dateRivals,
    @Nullable String section,
    List<String> categories,
    List<String> keywords,
    @Nullable String language,
    @Nullable String url,
    String bodyHtml,
    String bodyText) {

  public Article {
    if (headline.isBlank()) {
      throw new IllegalArgumentException("an article needs a headline");
    }
    authors = List.copyOf(authors);
    dateRivals = List.copyOf(dateRivals);
    categories = List.copyOf(categories);
    keywords = List.copyOf(keywords);
  }

  /** A builder for an article with this headline, which must not be blank. */
  public static ArticleBuilder builder(String headline) {
    return new ArticleBuilder(headline);
  }

  /**
   * Whether only the address of an article was saved, and no body: the page itself may come in
   * later.
   */
  public boolean isLinkOnly() {
    return url != null && bodyHtml.isEmpty() && bodyText.isEmpty();
  }

  /**
   * This article with what was saved with a link to it and is not told here: tags and notes above
   * all, which are the owner's.
   */
  public Article withWordsOf(Article link) {
    var tags = new LinkedHashSet<>(link.keywords);
    tags.addAll(keywords);
    var labels = new LinkedHashSet<>(categories);
    labels.addAll(link.categories);
    return toBuilder()
        .deck(joined(deck, link.deck))
        .publication(publication == null ? link.publication : publication)
        .published(published == null ? link.published : published)
        .clipped(clipped == null ? link.clipped : clipped)
        .categories(List.copyOf(labels))
        .keywords(List.copyOf(tags))
        .build();
  }

  private static @Nullable String joined(@Nullable String deck, @Nullable String note) {
    if (deck == null || note == null) {
      return deck == null ? note : deck;
    }
    if (deck.contains(note) || note.contains(deck)) {
      return deck.length() >= note.length() ? deck : note;
    }
    return deck + " · " + note;
  }

  /** A builder that starts with all that this article has. */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(headline)
        .kind(kind)
        .deck(deck)
        .byline(byline)
        .authors(authors)
        .dateline(dateline)
        .publication(publication)
        .source(source)
        .published(published)
        .updated(updated)
        .clipped(clipped)
        .dateRivals(dateRivals)
        .section(section)
        .categories(categories)
        .keywords(keywords)
        .language(language)
        .url(url)
        .body(bodyHtml, bodyText);
  }
}
