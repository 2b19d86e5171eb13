package org.clipfile.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells of a clean body that it stands still: that writing and parsing it gives the same again, and
 * that {@link BlockShape} finds nothing to do in it. Most bodies do; what this does not know may
 * stand still all the same.
 */
final class SettledBody {
  private static final int DEEPEST = 60;

  private static final Set<String> INLINE =
      Set.of("a strong em b i u s sub sup mark q cite time abbr bdi span code".split(" ", -1));

  private SettledBody() {}

  static boolean isSettled(Element body) {
    if (body.childNodeSize() == 0) {
      return true;
    }
    for (int i = 0; i < body.childNodeSize(); i++) {
      if (!(body.childNode(i) instanceof Element element) || !isBlock(element, 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlock(Element element, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    return switch (element.normalName()) {
      case "p", "h2", "h3", "h4", "h5", "h6" -> isFull(element) && holdsInline(element, depth);
      case "blockquote", "figure", "figcaption" -> isFull(element) && holdsBlocks(element, depth);
      case "ul", "ol" -> holdsOnly(element, depth, "li", "li");
      case "table" -> holdsRows(element, depth);
      case "hr" -> true;
      default -> false;
    };
  }

  private static boolean holdsOnly(Element parent, int depth, String one, String other) {
    if (!hasPartedTexts(parent)) {
      return false;
    }
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof Element element) {
        String name = element.normalName();
        boolean cell = name.equals("td") || name.equals("th");
        if (!(name.equals(one) || name.equals(other))
            || !(cell || isFull(element))
            || !holdsBlocks(element, depth + 1)) {
          return false;
        }
      } else if (!isBlank(node)) {
        return false;
      }
    }
    return isFull(parent);
  }

  private static boolean holdsRows(Element table, int depth) {
    for (int i = 0; i < table.childNodeSize(); i++) {
      Node node = table.childNode(i);
      if (node instanceof Element body) {
        String name = body.normalName();
        if (!(name.equals("tbody") || name.equals("thead") || name.equals("tfoot"))
            || !isFull(body)) {
          return false;
        }
        for (int j = 0; j < body.childNodeSize(); j++) {
          Node row = body.childNode(j);
          boolean sound =
              row instanceof Element tr
                  ? (tr.normalName().equals("tr") && holdsOnly(tr, depth + 1, "td", "th"))
                  : isBlank(row);
          if (!sound) {
            return false;
          }
        }
      } else if (!isBlank(node)) {
        return false;
      }
    }
    return isFull(table);
  }

  private static boolean holdsBlocks(Element parent, int depth) {
    if (!hasPartedTexts(parent)) {
      return false;
    }
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element) {
        String name = element.normalName();
        boolean inline = INLINE.contains(name) || name.equals("img") || name.equals("br");
        boolean sound = inline ? isInline(element, depth + 1, false) : isBlock(element, depth + 1);
        if (!sound) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean holdsInline(Element parent, int depth) {
    if (!hasPartedTexts(parent)) {
      return false;
    }
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element && !isInline(element, depth + 1, false)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInline(Element element, int depth, boolean linked) {
    String name = element.normalName();
    if (name.equals("img") || name.equals("br")) {
      return true;
    }
    boolean link = name.equals("a");
    boolean sound =
        INLINE.contains(name)
            && depth <= DEEPEST
            && isFull(element)
            && !(link && (linked || !isPlain(element.attributes().get("href"))))
            && !(name.equals("span") && element.attributesSize() == 0);
    sound = sound && hasPartedTexts(element);
    for (int i = 0; sound && i < element.childNodeSize(); i++) {
      sound =
          !(element.childNode(i) instanceof Element inner)
              || isInline(inner, depth + 1, linked || link);
    }
    return sound;
  }

  /** Whether there is text or a picture in it. */
  private static boolean isFull(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      boolean full =
          node instanceof Element inner
              ? inner.normalName().equals("img") || inner.normalName().equals("hr") || isFull(inner)
              : !isBlank(node);
      if (full) {
        return true;
      }
    }
    return false;
  }

  /** Whether no two texts stand side by side, which a parser would make one. */
  private static boolean hasPartedTexts(Element parent) {
    boolean text = false;
    for (int i = 0; i < parent.childNodeSize(); i++) {
      boolean next = parent.childNode(i) instanceof TextNode;
      if (text && next) {
        return false;
      }
      text = next;
    }
    return true;
  }

  /** Whether cleaning a link leaves its target as it is. */
  static boolean isPlain(String target) {
    int scheme = target.indexOf(':');
    boolean web = target.startsWith("://", scheme);
    int host = scheme + (web ? 3 : 1);
    if (scheme < 0 || host >= target.length() || !isAlphanumeric(target.charAt(host))) {
      return false;
    }
    for (int i = host; i < target.length(); i++) {
      char c = target.charAt(i);
      if (!isAlphanumeric(c) && "-._~/?&=%+,:;!#@*$".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && BlockShape.isWhite(text.getWholeText());
  }
}
