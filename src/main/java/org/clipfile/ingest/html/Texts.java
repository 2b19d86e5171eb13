package org.clipfile.ingest.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The texts of elements, without reading more of them than is asked for: a page is nested deeply,
 * and the whole text of each element would be read once for every element around it.
 */
final class Texts {
  private Texts() {}

  /** The text where it has so many characters at most, else null. */
  static @Nullable String upTo(Element element, int length) {
    if (isLonger(element, length)) {
      return null;
    }
    String text = element.text();
    return text.length() <= length ? text : null;
  }

  static boolean isEmpty(Element element) {
    return visible(element, 1) == 0;
  }

  /** Whether there are more characters than so many, white space not counted. */
  static boolean isLonger(Element element, int length) {
    return visible(element, length + 1) > length;
  }

  /** How many characters show, white space not counted; no more than enough is looked at. */
  private static int visible(Element element, int enough) {
    int count = 0;
    for (int i = 0; i < element.childNodeSize() && count < enough; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        count += visible(text.getWholeText());
      } else if (node instanceof Element inner) {
        count += visible(inner, enough - count);
      }
    }
    return count;
  }

  /** How many commas there are; no more than enough is looked at. */
  static int commas(Element element, int enough) {
    int count = 0;
    for (int i = 0; i < element.childNodeSize() && count < enough; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        count += (int) text.getWholeText().chars().filter(c -> ",،、，".indexOf(c) >= 0).count();
      } else if (node instanceof Element inner) {
        count += commas(inner, enough - count);
      }
    }
    return count;
  }

  private static int visible(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c > ' ' && c != '\u00a0' && c != '\u00ad' && c != '\u200b' ? 1 : 0;
    }
    return count;
  }
}
