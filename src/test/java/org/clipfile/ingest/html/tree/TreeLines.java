package org.clipfile.ingest.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A page's tree, a line for each node, to compare it with another. */
final class TreeLines {
  private TreeLines() {}

  /** All that a tree tells, but for the code in it. */
  static List<String> of(Document page) {
    var lines = new ArrayList<String>();
    lines.add(page.quirksMode() + " " + page.baseUri());
    page.childNodes().forEach(node -> write(node, " ", lines));
    return lines;
  }

  private static void write(Node node, String indent, List<String> lines) {
    if (node instanceof Element element) {
      lines.add(
          indent
              + element.getClass().getSimpleName()
              + ' '
              + element.tagName()
              + ' '
              + element.isBlock()
              + ' '
              + element.tag().namespace()
              + ' '
              + (element.attributesSize() == 0 ? "" : element.attributes().asList()));
      element.childNodes().forEach(child -> write(child, indent + ' ', lines));
    } else if (!(node instanceof DataNode)) {
      lines.add(indent + node.getClass().getSimpleName() + ' ' + node.outerHtml());
    }
  }
}
