package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The plain text of a cleaned body: every block a paragraph, paragraphs parted by a blank line,
 * {@code br} a line end, white space of {@code pre} kept. What a picture's {@code alt} says is no
 * text. Thread-safe.
 */
public final class BodyText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "caption",
          "div",
          "section",
          "article",
          "hr");

  private BodyText() {}

  /** The text of what stands in an element, which must have been cleaned. */
  public static String of(Element body) {
    var writer = new Writer();
    writer.element(body, body.normalName());
    writer.endBlock();
    return String.join("\n\n", writer.blocks);
  }

  private static final class Writer {
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int preformatted;

    private void content(Element parent) {
      for (int i = 0; i < parent.childNodeSize(); i++) {
        Node node = parent.childNode(i);
        if (node instanceof TextNode text) {
          append(text.getWholeText());
        } else if (node instanceof Element element) {
          element(element, element.normalName());
        }
      }
    }

    private void element(Element element, String name) {
      switch (name) {
        case "br" -> lineEnd();
        case "td", "th" -> append(block.isEmpty() ? "" : "\t");
        default -> {}
      }
      if (!BLOCKS.contains(name)) {
        content(element);
        return;
      }
      int verbatim = name.equals("pre") ? 1 : 0;
      endBlock();
      preformatted += verbatim;
      content(element);
      endBlock();
      preformatted -= verbatim;
    }

    private void append(String text) {
      if (preformatted > 0 || text.equals("\t")) {
        block.append(text);
        return;
      }
      int from = 0;
      for (int i = 0; i < text.length(); i++) {
        if (isSpace(text.charAt(i)) && !isSingle(text, i, from)) {
          block.append(text, from, i);
          from = i + 1;
          if (!block.isEmpty() && !Character.isWhitespace(block.charAt(block.length() - 1))) {
            block.append(' ');
          }
        }
      }
      block.append(text, from, text.length());
    }

    /** Whether a space between words stays as it is. */
    private static boolean isSingle(String text, int at, int from) {
      return at > from
          && at + 1 < text.length()
          && text.charAt(at) == ' '
          && !Character.isWhitespace(text.charAt(at - 1))
          && !isSpace(text.charAt(at + 1));
    }

    private static boolean isSpace(char c) {
      return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private void lineEnd() {
      int end = block.length();
      while (end > 0 && block.charAt(end - 1) == ' ') {
        end--;
      }
      block.setLength(end);
      block.append('\n');
    }

    private void endBlock() {
      String text = preformatted > 0 ? block.toString().stripTrailing() : block.toString().strip();
      if (!text.isBlank()) {
        blocks.add(text);
      }
      block.setLength(0);
    }
  }
}
