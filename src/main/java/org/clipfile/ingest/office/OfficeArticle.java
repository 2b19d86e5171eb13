package org.clipfile.ingest.office;

import org.clipfile.ingest.Completion;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.text.ArticleHead;
import org.clipfile.ingest.text.DocumentHead;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The one article of a document: what its first lines tell, and its body. */
final class OfficeArticle {
  private OfficeArticle() {}

  static ParsedClipping of(OfficeDocument document) throws RefusedInput {
    Element body = document.body().clone();
    Element title = title(body);
    String headline = title == null ? null : title.text();
    if (title != null) {
      title.remove();
    }
    ArticleHead head = DocumentHead.takeFrom(body, headline);
    ArticleBody article = ArticleBody.of(body, document.pictures());
    if (article.isEmpty() && title != null) {
      // A document of one heading is an article without a headline.
      article = ArticleBody.of(document.body(), document.pictures());
    }
    if (article.isEmpty()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The document holds no article: there is no text in it.");
    }
    return article.clipping(draft(head, article, document.properties()));
  }

  /** The paragraph marked as the title, else a heading at the top. */
  private static @Nullable Element title(Element body) {
    Element title = body.selectFirst("." + Markup.TITLE);
    return title == null ? DocumentHead.heading(body) : title;
  }

  /** Who wrote a document that quotes no origin wrote the article; else whoever clipped it did. */
  private static ArticleBuilder draft(
      ArticleHead head, ArticleBody body, OfficeDocument.Properties properties) {
    String headline = head.headline() == null ? properties.title() : head.headline();
    ArticleBuilder draft = head.draft(Completion.headline(headline, body.text()));
    var told = draft.build();
    if (told.byline() == null && !head.tellsOrigin()) {
      draft.byline(properties.author());
    }
    if (told.clipped() == null) {
      draft.clipped(properties.created());
    }
    if (told.keywords().isEmpty()) {
      draft.keywords(properties.keywords());
    }
    if (told.language() == null) {
      draft.language(properties.language());
    }
    return draft;
  }
}
