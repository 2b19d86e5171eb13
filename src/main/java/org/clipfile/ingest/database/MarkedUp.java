package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes HTML apart into lines, each a block of its own: what its tables are for is not asked. */
final class MarkedUp implements NodeVisitor {
  /** What a rule is as a line. */
  static final String RULE = "_".repeat(60);

  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "em", "strong", "u", "s", "sub", "sup", "span", "font", "img", "mark");

  private static final Set<String> KEPT = Set.of("a", "b", "i", "em", "strong", "sub", "sup", "s");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private String tag = "p";

  private MarkedUp() {}

  static List<Line> lines(Element body) {
    var lines = new MarkedUp();
    body.select("script, style, head, noscript").remove();
    body.traverse(lines);
    lines.end();
    return lines.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      html.append(words.outerHtml());
    } else if (node instanceof Element element) {
      start(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (KEPT.contains(element.normalName())) {
      html.append("</").append(element.normalName()).append('>');
    } else if (!INLINE.contains(element.normalName())) {
      end();
    }
  }

  private void start(Element element) {
    String name = element.normalName();
    if (KEPT.contains(name)) {
      Element bare = element.shallowClone();
      html.append(bare.outerHtml().replaceFirst("</" + name + ">$", ""));
    } else if (name.equals("img")) {
      html.append(element.outerHtml());
    } else if (!INLINE.contains(name)) {
      end();
      if (name.equals("hr")) {
        lines.add(new Line(RULE, "<hr>", true));
      }
      tag = name.equals("li") || HEADINGS.contains(name) ? name : "p";
    }
  }

  private void end() {
    String line = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!line.isEmpty() || html.indexOf("<img") >= 0) {
      String block = "<" + tag + ">" + html + "</" + tag + ">";
      lines.add(new Line(line, tag.equals("li") ? "<ul>" + block + "</ul>" : block, true));
    }
    text.setLength(0);
    html.setLength(0);
    tag = "p";
  }
}
