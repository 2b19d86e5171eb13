package org.clipfile.ingest.feed;

import java.util.List;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.html.BoundedParser;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed of any kind tells of one article.
 *
 * @param title on one line, or null
 * @param url absolute, or null
 * @param content the whole article as HTML, or blank
 * @param summary as HTML, or blank
 * @param figures pictures that go with it, as HTML, or blank
 * @param authors as named, in order
 */
record FeedEntry(
    @Nullable String title,
    @Nullable String url,
    String content,
    String summary,
    String figures,
    List<String> authors,
    @Nullable ClippingDate published,
    @Nullable String publication,
    List<String> categories,
    List<String> keywords,
    @Nullable String language) {

  /** The article; empty where there is neither text nor link. */
  Optional<ParsedClipping> clipping(Companions companions) {
    ArticleBody full = body(content, companions);
    ArticleBody body = full.text().isBlank() ? body(summary, companions) : full;
    if (body.text().isBlank()) {
      if (url == null) {
        return Optional.empty();
      }
      body = ArticleBody.of("", Companions.NONE);
    }
    String opening = body.text().isBlank() && url != null ? url : body.text();
    ArticleBuilder draft =
        Article.builder(Completion.headline(title, opening))
            .deck(Prose.deck(summary, full.text()))
            .byline(authors.isEmpty() ? null : String.join(", ", authors))
            .authors(authors.size() > 1 ? authors : List.of())
            .publication(publication)
            .published(published)
            .categories(categories)
            .keywords(keywords)
            .language(language)
            .url(url);
    return Optional.of(body.clipping(draft));
  }

  private ArticleBody body(String html, Companions companions) {
    Element content = BoundedParser.fragment(Prose.html(html), url == null ? "" : url);
    for (Element link : content.select("a[href]")) {
      String absolute = link.absUrl("href");
      link.attr("href", absolute.isEmpty() ? link.attr("href") : absolute);
    }
    if (!figures.isEmpty() && content.selectFirst("img") == null && content.hasText()) {
      content.prepend(figures);
    }
    return ArticleBody.of(content, companions);
  }
}
