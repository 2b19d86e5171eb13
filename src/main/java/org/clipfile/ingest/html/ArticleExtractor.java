package org.clipfile.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a page's article, in the manner of Arc90's Readability: clutter is taken out,
 * blocks are scored by the prose in them, and the best block is taken with those of its neighbours
 * that read like it. Where that yields too little, less is taken out.
 */
final class ArticleExtractor {
  /** In characters; an article with less is looked for again with less taken out. */
  private static final int ENOUGH = 250;

  private ArticleExtractor() {}

  /** The body in an element of its own; the page stays as it is. Never null, perhaps empty. */
  static Element extract(Document page, PageMetadata metadata) {
    Element best = new Element("div");
    for (Clutter.Rigour rigour : Clutter.Rigour.values()) {
      Element body = page.body().clone();
      Clutter.remove(body, rigour);
      body.select("font, center").unwrap();
      Element found = find(body);
      Trimmings.cut(found, metadata, rigour);
      if (found.text().length() > best.text().length()) {
        best = found;
      }
      if (best.text().length() >= ENOUGH) {
        break;
      }
    }
    return best.text().isBlank() ? rest(page) : best;
  }

  /**
   * What a page without any prose says: one whose lines are all short, or come by a script. Better
   * all of it than nothing; what stands around goes only where something is left.
   */
  private static Element rest(Document page) {
    Element body = page.body().clone();
    Clutter.remove(body, Clutter.Rigour.STRICT);
    return body.text().isBlank() ? page.body() : body;
  }

  private static Element find(Element body) {
    Element marked = marked(body);
    if (marked != null) {
      return marked;
    }
    var scores = new BlockScores(body);
    Element top = scores.top();
    return top == null ? body : assemble(top, scores);
  }

  /** The body as the page itself marks it, where one such element holds enough text. */
  private static @Nullable Element marked(Element body) {
    List<Element> found =
        body.select("[itemprop~=articleBody]").stream().filter(e -> prose(e) >= ENOUGH).toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static Element assemble(Element top, BlockScores scores) {
    Element parent = top.parent();
    if (parent == null) {
      return top;
    }
    double threshold = Math.max(10, scores.of(top) * 0.2);
    Element article = new Element("div");
    for (Element sibling : parent.children()) {
      double bonus =
          !top.className().isEmpty() && sibling.className().equals(top.className())
              ? scores.of(top) * 0.2
              : 0;
      if (sibling.equals(top) || scores.of(sibling) + bonus >= threshold || isProse(sibling)) {
        Element part = sibling.clone();
        boolean cell = part.normalName().equals("td") || part.normalName().equals("tr");
        article.appendChild(cell ? part.tagName("div") : part);
      }
    }
    return article;
  }

  private static boolean isProse(Element element) {
    if (!element.normalName().equals("p")) {
      return false;
    }
    String text = element.text();
    double links = BlockScores.linkDensity(element);
    boolean sentence = text.matches("(?s).*[.!?。！？؟।۔][\"'”’»」』)]*\\s*");
    return text.length() > 80 ? links < 0.25 : !text.isEmpty() && links == 0 && sentence;
  }
}
