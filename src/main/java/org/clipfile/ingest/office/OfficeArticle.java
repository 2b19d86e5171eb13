package org.clipfile.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.BodyText;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.text.ArticleHead;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The one article of a document: what its first lines tell, and its body. */
final class OfficeArticle {
  /** Further down no line tells of the article. */
  private static final int LONGEST_HEAD = 40;

  private OfficeArticle() {}

  static ParsedClipping of(OfficeDocument document) throws RefusedInput {
    Element body = document.body().clone();
    Element title = title(body);
    String headline = title == null ? null : title.text();
    if (title != null) {
      title.remove();
    }
    ArticleHead head = takeHead(body, headline);
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

  /** The paragraph marked as the title, else a heading that only short lines stand above. */
  private static @Nullable Element title(Element body) {
    Element title = body.selectFirst("." + Markup.TITLE);
    if (title != null) {
      return title;
    }
    Element heading = body.selectFirst("h1");
    return heading != null && heading.elementSiblingIndex() < 8 && isHead(heading) ? heading : null;
  }

  private static boolean isHead(Element heading) {
    for (Element above = heading.previousElementSibling();
        above != null;
        above = above.previousElementSibling()) {
      if (!above.normalName().equals("p") || above.text().length() > 150) {
        return false;
      }
    }
    return true;
  }

  /** Reads the paragraphs above the body, and takes those out that tell something. */
  private static ArticleHead takeHead(Element body, @Nullable String headline) {
    var blocks = new ArrayList<Element>();
    var lines = new ArrayList<String>();
    var owners = new ArrayList<Integer>();
    for (Element child : body.children()) {
      boolean line = child.normalName().matches("p|h[1-6]") && child.selectFirst("img") == null;
      if (!line || blocks.size() >= LONGEST_HEAD) {
        break;
      }
      for (String text : BodyText.of(child).split("\n", -1)) {
        lines.add(text.strip());
        owners.add(blocks.size());
      }
      lines.add("");
      owners.add(blocks.size());
      blocks.add(child);
    }
    var head = new ArticleHead(lines, headline);
    for (int i = 0; i < blocks.size(); i++) {
      takeOut(blocks.get(i), i, lines, owners, head);
    }
    return head;
  }

  /** Leaves of a paragraph those lines that tell nothing. */
  private static void takeOut(
      Element block, int index, List<String> lines, List<Integer> owners, ArticleHead head) {
    var left = new ArrayList<String>();
    boolean taken = false;
    for (int line = 0; line < lines.size(); line++) {
      if (owners.get(line) == index && !lines.get(line).isEmpty()) {
        if (head.isHead(line)) {
          taken = true;
        } else {
          left.add(lines.get(line));
        }
      }
    }
    if (taken && left.isEmpty()) {
      block.remove();
    } else if (taken) {
      block.empty();
      for (String line : left) {
        block.appendText(line).appendElement("br");
      }
    }
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
