package org.clipfile.ingest.html;

import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.PageFields;
import org.clipfile.model.ParsedClipping;
import org.jsoup.nodes.Element;

/**
 * Reads a page that Clipfile exported, also as a chapter of a book, so that it comes in as it was:
 * what stands over the text is read from {@code meta} elements and is no text.
 */
final class OwnPage {
  private OwnPage() {}

  /** The clipping; empty where the page is none of ours, or holds nothing. */
  static Optional<ParsedClipping> read(PageParts page, Companions companions) {
    return PageFields.read(page.meta::all, Completion::webAddress)
        .flatMap(draft -> clipping(draft, ArticleBody.taking(story(page.page.body()), companions)));
  }

  private static Optional<ParsedClipping> clipping(ArticleBuilder draft, ArticleBody body) {
    boolean link = draft.build().isLinkOnly();
    return body.isEmpty() && !link
        ? Optional.empty()
        : Optional.of(
            new ParsedClipping(
                body.isEmpty() ? draft.build() : draft.body(body.html(), body.text()).build(),
                body.pictures()));
  }

  private static Element story(Element body) {
    Element article = body.selectFirst("> article");
    Element story = article == null ? body : article;
    story.select("> header").remove();
    return story;
  }
}
