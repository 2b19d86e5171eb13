package org.clipfile.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.clipfile.ingest.html.BoundedParser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/**
 * Writes what a word processor keeps as paragraphs of runs as HTML: list items become lists, and
 * what stands in a table's cell becomes lines of it. One thread.
 */
final class Markup {
  /** The class of the paragraph that is the document's title. */
  static final String TITLE = "title";

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  /** The tags of the lists that are open; each has an open item. */
  private final Deque<String> lists = new ArrayDeque<>();

  private TextStyle style = TextStyle.PLAIN;
  private int tables;
  private boolean cell;
  private boolean cellText;

  void text(String text, TextStyle in) {
    if (text.isEmpty()) {
      return;
    }
    if (!in.equals(style)) {
      line.append(style.close()).append(in.open());
      style = in;
    }
    line.append(escaped(text));
  }

  void lineBreak() {
    line.append("<br>");
  }

  /**
   * A picture.
   *
   * @param name under which it is kept
   */
  void picture(String name, String alt) {
    line.append("<img src=\"").append(escaped(name)).append("\" alt=\"").append(escaped(alt));
    line.append("\">");
  }

  /** Ends the paragraph; an empty one leaves no trace. */
  void endParagraph(Shape shape) {
    line.append(style.close());
    style = TextStyle.PLAIN;
    String content = line.toString();
    line.setLength(0);
    if (isEmpty(content)) {
      return;
    }
    if (tables > 0) {
      if (cell) {
        html.append(cellText ? "<br>" : "").append(content);
        cellText = true;
      }
    } else if (shape.level() > 0) {
      openItem(shape);
      html.append(content);
    } else {
      closeLists(0);
      html.append('<').append(shape.tag()).append(shape.title() ? " class=" + TITLE : "");
      html.append('>').append(content).append("</").append(shape.tag()).append(">\n");
    }
  }

  /** A further paragraph of the last list item, or a paragraph where there is none. */
  void endContinuation() {
    if (lists.isEmpty() || tables > 0) {
      endParagraph(Shape.TEXT);
    } else if (!isEmpty(line.toString())) {
      html.append("<br>").append(line).append(style.close());
      style = TextStyle.PLAIN;
      line.setLength(0);
    }
  }

  /** A table in a cell of another is only lines of it. */
  void startTable() {
    endParagraph(Shape.TEXT);
    if (tables++ == 0) {
      closeLists(0);
      html.append("<table>");
    }
  }

  void startRow() {
    if (tables == 1) {
      html.append("<tr>");
    }
  }

  void startCell(int columns) {
    if (tables == 1) {
      html.append(columns > 1 ? "<td colspan=" + columns + ">" : "<td>");
      cell = true;
      cellText = false;
    }
  }

  void endCell() {
    endParagraph(Shape.TEXT);
    if (tables == 1) {
      html.append("</td>");
      cell = false;
    }
  }

  void endRow() {
    if (tables == 1) {
      html.append("</tr>");
    }
  }

  void endTable() {
    endParagraph(Shape.TEXT);
    if (tables > 0 && --tables == 0) {
      html.append("</table>\n");
      cell = false;
    }
  }

  /** All that was written. */
  Element body() {
    endParagraph(Shape.TEXT);
    closeLists(0);
    Element body = BoundedParser.fragment(html.toString());
    body.select("table:not(:has(td ~ td, tr ~ tr))").forEach(Markup::open);
    return body;
  }

  /** A table of one cell is a frame around paragraphs, as pages have it that were pasted. */
  private static void open(Element table) {
    Element cell = table.selectFirst("td");
    if (cell == null) {
      return;
    }
    var paragraph = new Element("p");
    table.before(paragraph);
    for (Node node : cell.childNodesCopy()) {
      if (node.nameIs("br")) {
        paragraph = new Element("p");
        table.before(paragraph);
      } else {
        paragraph.appendChild(node);
      }
    }
    table.remove();
  }

  private void openItem(Shape item) {
    String tag = item.ordered() ? "ol" : "ul";
    int level = Math.min(item.level(), lists.size() + 1);
    closeLists(level);
    if (lists.size() == level && !tag.equals(lists.peek())) {
      closeLists(level - 1);
    }
    if (lists.size() == level) {
      html.append("</li>");
    } else {
      lists.push(tag);
      html.append('<').append(tag).append('>');
    }
    html.append("<li>");
  }

  private void closeLists(int level) {
    while (lists.size() > level) {
      html.append("</li></").append(lists.pop()).append(">\n");
    }
  }

  private static boolean isEmpty(String content) {
    return !content.contains("<img") && content.replaceAll("<[^>]*>|&nbsp;", "").isBlank();
  }

  static String escaped(String text) {
    return Entities.escape(text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", ""));
  }
}
