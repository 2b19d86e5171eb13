package org.clipfile.ingest.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How much the blocks of a page read like an article. Every paragraph gives points for its length
 * and its commas to its parent, half to the grandparent, and ever less above; class names and the
 * share of linked text weigh the sum.
 */
final class BlockScores {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "pre", "td", "blockquote", "section", "div");
  private static final int SHORTEST = 25;
  private static final int LEVELS = 5;

  /** In the order of first points, so that of equals always the same is best. */
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private final TextMap texts;

  BlockScores(Element body, TextMap texts) {
    this.texts = texts;
    for (Element element : body.getAllElements()) {
      if (PARAGRAPHS.contains(element.normalName()) && isParagraph(element)) {
        give(element);
      }
    }
    scores.replaceAll((element, score) -> score * (1 - texts.linkDensity(element)));
  }

  double of(Element element) {
    return scores.getOrDefault(element, 0.0);
  }

  /** The best block, raised to a parent that several good blocks share; null without any prose. */
  @Nullable Element top() {
    Element top =
        scores.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    if (top == null || top.normalName().equals("body")) {
      return top;
    }
    double score = of(top);
    Element shared = shared(top, score);
    top = shared == null ? top : shared;
    double last = of(top);
    for (Element up = top.parent();
        up != null && !up.normalName().equals("body");
        up = up.parent()) {
      double above = of(up);
      if (above < score / 3 || !scores.containsKey(up)) {
        break;
      }
      if (above > last) {
        return up;
      }
      last = above;
    }
    while (top.parent() != null
        && !top.parent().normalName().equals("body")
        && top.parent().childrenSize() == 1) {
      top = top.parent();
    }
    return top;
  }

  /** The nearest block above that holds three or more blocks about as good as the best. */
  private @Nullable Element shared(Element top, double score) {
    var good =
        scores.entrySet().stream()
            .filter(e -> e.getValue() >= score * 0.75 && !e.getKey().equals(top))
            .map(Map.Entry::getKey)
            .toList();
    if (good.size() < 3) {
      return null;
    }
    for (Element up = top.parent();
        up != null && !up.normalName().equals("body");
        up = up.parent()) {
      Element common = up;
      if (good.stream().filter(e -> e.parents().stream().anyMatch(p -> p.equals(common))).count()
          >= 3) {
        return up;
      }
    }
    return null;
  }

  /** The share of an element's text that is linked; links inside the page count little. */
  static double linkDensity(Element element) {
    List<Element> links = element.getElementsByTag("a");
    int length = links.isEmpty() ? 0 : element.text().length();
    if (length == 0) {
      return 0;
    }
    double linked = 0;
    for (Element link : links) {
      linked += link.text().length() * (link.attr("href").startsWith("#") ? 0.3 : 1);
    }
    return linked / length;
  }

  static int classWeight(Element element) {
    int weight = 0;
    for (String attribute : List.of("class", "id")) {
      int names = NameWords.of(NameWords.value(element, attribute));
      weight += (names & NameWords.POSITIVE) != 0 ? 25 : 0;
      weight -= (names & NameWords.NEGATIVE) != 0 ? 25 : 0;
    }
    return weight;
  }

  /** A block whose text is its own: not a container of other blocks. */
  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "td" ->
          element.childNodes().stream()
                  .mapToInt(n ->
                      n instanceof TextNode text && !text.isBlank()
                          ? text.text().strip().length()
                          : 0)
                  .sum()
              >= SHORTEST;
      default -> true;
    };
  }

  private void give(Element paragraph) {
    String text = paragraph.normalName().equals("p") ? texts.text(paragraph) : paragraph.ownText();
    if (text.length() < SHORTEST) {
      return;
    }
    double points = 2 + commas(text) + Math.min(text.length() / 100, 3);
    boolean container =
        switch (paragraph.normalName()) {
          case "div", "section", "td" -> true;
          default -> false;
        };
    Element up = container ? paragraph : paragraph.parent();
    for (int level = 0; up != null && level < LEVELS; level++, up = up.parent()) {
      double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
      double before = scores.containsKey(up) ? of(up) : initial(up);
      scores.put(up, before + points / divider);
      if (up.normalName().equals("body")) {
        break;
      }
    }
  }

  private static long commas(String text) {
    return text.chars().filter(c -> ",،、，﹐︐⸲;；".indexOf(c) >= 0).count();
  }

  private static double initial(Element element) {
    int tag =
        switch (element.normalName()) {
          case "article" -> 15;
          case "div", "main", "section" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return tag + classWeight(element);
  }
}
