package org.clipfile.ingest.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a clean body as jsoup does, letter for letter, but in fewer steps: a clean body holds
 * elements, their attributes and texts, and nothing else. What it does not know it leaves to jsoup.
 */
final class CleanMarkup {
  private final StringBuilder html = new StringBuilder(4096);
  private boolean strange;

  private CleanMarkup() {}

  /**
   * What is in a body, as HTML.
   *
   * @param body of a document that is not to be printed prettily
   */
  static String of(Element body) {
    var markup = new CleanMarkup();
    markup.content(body);
    return markup.strange ? body.html() : markup.html.toString();
  }

  private void content(Element parent) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof Element element) {
        element(element, element.normalName());
      } else if (node instanceof TextNode text) {
        escaped(text.getWholeText(), false);
      } else {
        strange = true;
      }
    }
  }

  private void element(Element element, String name) {
    html.append('<').append(name);
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        html.append(' ').append(attribute.getKey());
        if (attribute.hasDeclaredValue()) {
          html.append("=\"");
          escaped(attribute.getValue(), true);
          html.append('"');
        }
      }
    }
    html.append('>');
    if (name.equals("br") || name.equals("img") || name.equals("hr")) {
      strange |= element.childNodeSize() > 0;
    } else {
      strange |= name.equals("pre"); // whose line ends have rules of their own
      content(element);
      html.append("</").append(name).append('>');
    }
  }

  private void escaped(String text, boolean attribute) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      String escape = escape(c, attribute);
      if (escape != null) {
        html.append(text, from, i).append(escape);
        from = i + 1;
      } else if (c < ' ') {
        strange |= c != '\t' && c != '\n' && c != '\r';
      } else if (Character.isSurrogate(c)) {
        strange |= !Character.isSupplementaryCodePoint(text.codePointAt(i));
        i++; // a pair is written as it is
      }
    }
    html.append(text, from, text.length());
  }

  /** Whether a letter is written as it is, wherever it stands: most are. */
  private static boolean isPlain(char c) {
    return c > '>' ? c != '\u00a0' && !Character.isSurrogate(c) : c == ' ' || (c > '&' && c < '<');
  }

  private static @Nullable String escape(char c, boolean attribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\u00a0' -> "&nbsp;";
      case '"' -> attribute ? "&quot;" : null;
      default -> null;
    };
  }
}
