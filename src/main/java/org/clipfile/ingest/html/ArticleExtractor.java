package org.clipfile.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern SENTENCE = Pattern.compile("[.!?。！？؟।۔][\"'”’»」』)]*\\s*$");

  private ArticleExtractor() {}

  /** The body in an element of its own, never null, perhaps empty. */
  static Element extract(PageParts page, PageMetadata metadata) {
    Clutter.showPictures(page.noscripts);
    Element best = new Element("div");
    for (Clutter.Rigour rigour : Clutter.Rigour.values()) {
      Element found = find(Clutter.without(page.page.body(), rigour));
      Trimmings.cut(found, metadata, rigour);
      if (found.text().length() > best.text().length()) {
        best = found;
      }
      if (best.text().length() >= ENOUGH) {
        break;
      }
    }
    return best.text().isBlank() ? rest(page.page.body()) : best;
  }

  /**
   * What a page without any prose says: one whose lines are all short, or come by a script. Better
   * all of it than nothing; what stands around goes only where something is left.
   */
  private static Element rest(Element body) {
    Element strict = Clutter.without(body, Clutter.Rigour.STRICT);
    return strict.text().isBlank() ? body : strict;
  }

  private static Element find(Element body) {
    var texts = new TextMap(body);
    Element marked = marked(body, texts);
    if (marked != null) {
      return marked;
    }
    var scores = new BlockScores(body, texts);
    Element top = scores.top();
    return top == null ? body : assemble(top, scores, texts);
  }

  /** The body as the page itself marks it, where one such element holds enough text. */
  private static @Nullable Element marked(Element body, TextMap texts) {
    List<Element> found =
        body.getElementsByAttributeValueContaining("itemprop", "articleBody").stream()
            .filter(e -> prose(e, texts) >= ENOUGH)
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static int prose(Element element, TextMap texts) {
    return element.getElementsByTag("p").stream().mapToInt(texts::length).sum();
  }

  private static Element assemble(Element top, BlockScores scores, TextMap texts) {
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
      if (sibling.equals(top)
          || scores.of(sibling) + bonus >= threshold
          || isProse(sibling, texts)) {
        String name = sibling.normalName();
        boolean cell = name.equals("td") || name.equals("tr");
        article.appendChild(cell ? sibling.tagName("div") : sibling);
      }
    }
    return article;
  }

  private static boolean isProse(Element element, TextMap texts) {
    if (!element.normalName().equals("p")) {
      return false;
    }
    String text = texts.text(element);
    double links = texts.linkDensity(element);
    return text.length() > 80
        ? links < 0.25
        : !text.isEmpty() && links == 0 && SENTENCE.matcher(text).find();
  }
}
