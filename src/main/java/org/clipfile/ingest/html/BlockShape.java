package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings content into the shape of an article: containers dissolved into the blocks they hold,
 * loose text in paragraphs, old and deprecated elements as today's, nothing empty.
 */
final class BlockShape {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "form",
          "input",
          "select",
          "textarea",
          "button",
          "option",
          "link",
          "meta",
          "base",
          "title",
          "head",
          "audio",
          "video",
          "map",
          "area",
          "xmp",
          "noembed",
          "noframes",
          "plaintext",
          "dialog");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "pre",
          "figure",
          "table",
          "hr");

  private static final Set<String> CONTAINERS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "center",
          "address",
          "fieldset",
          "details",
          "summary",
          "hgroup",
          "body",
          "html",
          "form");

  /** Elements that may stay empty. */
  private static final String FULL = "img, hr, br, td, th";

  private BlockShape() {}

  static void shape(Element content) {
    content.nodeStream(Comment.class).toList().forEach(Node::remove);
    for (Element element : content.getAllElements()) {
      if (!element.equals(content)
          && DROPPED.contains(element.normalName())
          && !element.normalName().equals("form")) {
        element.remove();
      }
    }
    content.select("h1").forEach(e -> e.tagName("h2"));
    content.select("strike, del").forEach(e -> e.tagName("s"));
    content.select("tt, kbd, samp").forEach(e -> e.tagName("code"));
    content.select("a").forEach(BlockShape::checkLink);
    content.select("[dir]").forEach(BlockShape::checkDirection);
    parts(content).forEach(BlockShape::dissolve);
    paragraphs(content);
    removeEmpty(content);
  }

  /** The containers inside, innermost first. */
  private static List<Element> parts(Element content) {
    var parts = new ArrayList<Element>();
    for (Element element : content.getAllElements()) {
      if (!element.equals(content) && CONTAINERS.contains(element.normalName())) {
        parts.addFirst(element);
      }
    }
    return parts;
  }

  private static void dissolve(Element container) {
    paragraphs(container);
    String direction = container.attr("dir");
    String language = container.attr("lang");
    for (Element child : container.children()) {
      if (!direction.isEmpty() && !child.hasAttr("dir")) {
        child.attr("dir", direction);
      }
      if (!language.isEmpty() && !child.hasAttr("lang")) {
        child.attr("lang", language);
      }
    }
    container.unwrap();
  }

  /** Puts runs of loose text in paragraphs; two line breaks in a row part them. */
  private static void paragraphs(Element parent) {
    if (isInline(parent) || parent.closest("p, pre") != null) {
      return;
    }
    Element paragraph = null;
    for (Node node :
        parent.childNodesCopy().isEmpty()
            ? List.<Node>of()
            : new ArrayList<>(parent.childNodes())) {
      boolean block = node instanceof Element e && isBlock(e);
      boolean gap = isBreak(node) && nextBreaks(node);
      if (block || gap) {
        paragraph = null;
        if (gap) {
          node.remove();
        }
      } else if (paragraph != null) {
        paragraph.appendChild(node);
      } else if (!isBlank(node)) {
        paragraph = new Element("p");
        node.replaceWith(paragraph);
        paragraph.appendChild(node);
      }
    }
  }

  private static boolean isInline(Element parent) {
    return switch (parent.normalName()) {
      case "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "center",
          "body",
          "form" ->
          false;
      default -> parent.parent() != null;
    };
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || CONTAINERS.contains(element.normalName())
        || Set.of(
                "li",
                "dt",
                "dd",
                "tr",
                "td",
                "th",
                "tbody",
                "thead",
                "tfoot",
                "caption",
                "figcaption")
            .contains(element.normalName())
        || element.select(String.join(",", BLOCKS)).stream().anyMatch(e -> !e.equals(element));
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element e && e.normalName().equals("br");
  }

  private static boolean nextBreaks(Node node) {
    for (Node next = node.nextSibling(); next != null; next = next.nextSibling()) {
      if (isBreak(next)) {
        return true;
      }
      if (!isBlank(next)) {
        return next instanceof Element e && isBlock(e);
      }
    }
    return true;
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static void checkLink(Element link) {
    String target = link.attr("href").strip();
    String scheme = target.toLowerCase(Locale.ROOT);
    if (!(scheme.startsWith("http://")
        || scheme.startsWith("https://")
        || scheme.startsWith("mailto:"))) {
      link.removeAttr("href");
      link.tagName("span");
    } else {
      link.attr("href", target);
    }
  }

  private static void checkDirection(Element element) {
    if (!Set.of("ltr", "rtl", "auto").contains(element.attr("dir").toLowerCase(Locale.ROOT))) {
      element.removeAttr("dir");
    }
  }

  private static void removeEmpty(Element content) {
    List<Element> all = new ArrayList<>(content.getAllElements());
    for (Element element : all.reversed()) {
      boolean needed =
          element.equals(content) || element.is(FULL) || element.selectFirst("img, hr") != null;
      if (!needed && element.text().isBlank()) {
        if (element.normalName().equals("span") || element.is("b, i, em, strong, a")) {
          element.unwrap();
        } else {
          element.remove();
        }
      } else if (element.normalName().equals("span")
          && !element.equals(content)
          && element.attributesSize() == 0) {
        element.unwrap();
      }
    }
  }
}
