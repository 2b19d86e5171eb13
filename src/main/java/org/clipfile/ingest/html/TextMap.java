package org.clipfile.ingest.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The texts of all elements of a page, as {@link Element#text()} has them, taken in one walk. Good
 * until the page is changed.
 */
final class TextMap {
  private static final Set<String> VERBATIM = Set.of("pre", "plaintext", "textarea", "title");

  private final StringBuilder all = new StringBuilder();
  private final IdentityHashMap<Element, Span> spans = new IdentityHashMap<>();
  private double linked;

  /** Where the text of an element stands, and how much of it is linked. */
  private record Span(int start, int end, double linked) {}

  TextMap(Element root) {
    take(root, VERBATIM.contains(root.normalName()));
  }

  String text(Element element) {
    Span span = spans.get(element);
    return span == null ? element.text() : all.substring(span.start, span.end).trim();
  }

  int length(Element element) {
    Span span = spans.get(element);
    return span == null ? element.text().length() : length(span.start, span.end);
  }

  /** The share of an element's text that is linked; links inside the page count little. */
  double linkDensity(Element element) {
    Span span = spans.get(element);
    int length = span == null ? 0 : length(span.start, span.end);
    return span == null || length == 0 ? 0 : span.linked / length;
  }

  /** The characters between two places, without white space at either end. */
  private int length(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && all.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && all.charAt(to - 1) <= ' ') {
      to--;
    }
    return to - from;
  }

  private void take(Element element, boolean verbatim) {
    if (element.isBlock() || element.normalName().equals("br")) {
      part();
    }
    int start = all.length();
    double before = linked;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        append(text.getWholeText(), verbatim || text instanceof CDataNode);
      } else if (node instanceof Element inner) {
        take(inner, verbatim || VERBATIM.contains(inner.normalName()));
        if (inner.isBlock()
            && i + 1 < element.childNodeSize()
            && isInline(element.childNode(i + 1))) {
          part();
        }
      }
    }
    if (element.normalName().equals("a")) {
      boolean inPage = NameWords.value(element, "href").startsWith("#");
      linked += length(start, all.length()) * (inPage ? 0.3 : 1);
    }
    spans.put(element, new Span(start, all.length(), linked - before));
  }

  private static boolean isInline(Node node) {
    return node instanceof TextNode || (node instanceof Element e && !e.isBlock());
  }

  private void part() {
    if (!all.isEmpty() && !endsInSpace()) {
      all.append(' ');
    }
  }

  private boolean endsInSpace() {
    return !all.isEmpty() && all.charAt(all.length() - 1) == ' ';
  }

  private void append(String text, boolean verbatim) {
    if (verbatim) {
      all.append(text);
      return;
    }
    boolean space = endsInSpace();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ', '\t', '\n', '\f', '\r', '\u00a0' -> {
          if (!space) {
            all.append(' ');
            space = true;
          }
        }
        case '\u200b', '\u00ad' -> {}
        default -> {
          all.append(c);
          space = false;
        }
      }
    }
  }
}
