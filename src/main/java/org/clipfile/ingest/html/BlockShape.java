package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
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
          ("script style template noscript iframe frame frameset object embed applet svg math canvas "
                  + "input select textarea button option link meta base title head audio video map area xmp "
                  + "noembed noframes plaintext dialog")
              .split(" ", -1));

  private static final Set<String> BLOCKS =
      Set.of(
          ("p h2 h3 h4 h5 h6 ul ol dl blockquote pre figure table hr li dt dd tr td th tbody thead "
                  + "tfoot caption figcaption")
              .split(" ", -1));

  private static final Set<String> CONTAINERS =
      Set.of(
          ("div section article main header footer aside nav center address fieldset details summary "
                  + "hgroup body html form")
              .split(" ", -1));

  /** Elements that may stay empty. */
  private static final Set<String> FULL = Set.of("img", "hr", "br", "td", "th");

  /** Where these are empty their white space stays. */
  private static final Set<String> INLINE = Set.of("span", "a", "b", "i", "em", "strong", "u");

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

  private BlockShape() {}

  static void shape(Element content) {
    renew(content);
    prepare(content);
    handDown(content);
    paragraphs(content);
    removeEmpty(content);
  }

  /** Renews what is in an element and dissolves the containers in it, innermost first. */
  private static void prepare(Element parent) {
    for (int i = parent.childNodeSize() - 1; i >= 0; i--) {
      Node node = parent.childNode(i);
      if (node instanceof Comment) {
        node.remove();
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name)) {
          element.remove();
        } else {
          renew(element);
          prepare(element);
          if (CONTAINERS.contains(name)) {
            dissolve(element);
          }
        }
      }
    }
  }

  /** Today's name for an old element, and only attributes that mean something. */
  private static void renew(Element element) {
    switch (element.normalName()) {
      case "a" -> checkLink(element);
      case "h1" -> element.tagName("h2");
      case "strike", "del" -> element.tagName("s");
      case "tt", "kbd", "samp" -> element.tagName("code");
      default -> {}
    }
    if (element.normalName().equals("span")) {
      strip(element); // perhaps of a link that led nowhere
    }
    if (element.attributesSize() > 0 && element.attributes().hasKey("dir")) {
      checkDirection(element);
    }
  }

  /**
   * A span that tells neither direction nor language, and no link leads to, tells nothing, and goes
   * in the end.
   */
  private static void strip(Element span) {
    if (span.attributesSize() > 0) {
      for (Attribute attribute : span.attributes().asList()) {
        String name = attribute.getKey();
        if (!name.equals("dir") && !name.equals("lang") && !name.equals("id")) {
          span.removeAttr(attribute.getKey());
        }
      }
    }
  }

  /** Whether an element goes, and all in it. */
  static boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName());
  }

  static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName());
  }

  private static void dissolve(Element container) {
    paragraphs(container);
    handDown(container);
    container.unwrap();
  }

  /**
   * Direction and language hold for what is left when their container goes, a name for its first.
   */
  private static void handDown(Element container) {
    if (container.attributesSize() == 0) {
      return;
    }
    String direction = container.attributes().get("dir");
    String language = container.attributes().get("lang");
    String name = container.attributes().get("id");
    if (direction.isEmpty() && language.isEmpty() && name.isEmpty()) {
      return;
    }
    Element first = container.firstElementChild();
    if (!name.isEmpty() && first != null && !first.hasAttr("id")) {
      first.attr("id", name);
    }
    for (Element child : container.children()) {
      if (!direction.isEmpty() && !child.hasAttr("dir")) {
        child.attr("dir", direction);
      }
      if (!language.isEmpty() && !child.hasAttr("lang")) {
        child.attr("lang", language);
      }
    }
  }

  /** Puts runs of loose text in paragraphs; two line breaks in a row part them. */
  private static void paragraphs(Element parent) {
    boolean holdsBlocks = parent.parent() == null || CONTAINERS.contains(parent.normalName());
    if (!holdsBlocks || isInParagraph(parent)) {
      return;
    }
    Element paragraph = null;
    for (Node node : new ArrayList<>(parent.childNodes())) {
      if (node instanceof Element e && isBlock(e)) {
        paragraph = null;
      } else if (isBreak(node) && nextBreaks(node)) {
        paragraph = null;
        node.remove();
      } else if (paragraph != null) {
        paragraph.appendChild(node);
      } else if (isBlank(node) || isBreak(node)) {
        node.remove();
      } else {
        paragraph = new Element("p");
        node.replaceWith(paragraph);
        paragraph.appendChild(node);
      }
    }
  }

  private static boolean isInParagraph(Element element) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (up.normalName().equals("p") || up.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  /** A block, or an inline element that wrongly holds one. */
  private static boolean isBlock(Element element) {
    if (BLOCKS.contains(element.normalName()) || CONTAINERS.contains(element.normalName())) {
      return true;
    }
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element inner && isBlock(inner)) {
        return true;
      }
    }
    return false;
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
    if (!isWeb(target) && !isWeb(target.toLowerCase(Locale.ROOT)) && !LocalLinks.isLocal(target)) {
      link.removeAttr("href");
      link.tagName("span");
    } else if (!NameWords.value(link, "href").equals(target)) {
      link.attr("href", target);
    }
  }

  private static boolean isWeb(String target) {
    return target.startsWith("http://")
        || target.startsWith("https://")
        || target.startsWith("mailto:");
  }

  private static void checkDirection(Element element) {
    if (!DIRECTIONS.contains(element.attr("dir").toLowerCase(Locale.ROOT))) {
      element.removeAttr("dir");
    }
  }

  /**
   * Removes what is empty inside an element, innermost and last first. Not by recursion, for then
   * the JVM's compiler, which writes such a method into itself, was busy with it for up to half a
   * minute.
   */
  private static void removeEmpty(Element content) {
    var nodes = new ArrayList<Placed>();
    content.traverse((node, depth) -> {
      if (node instanceof Element
          || (node instanceof TextNode text && !isWhite(text.getWholeText()))) {
        nodes.add(new Placed(node, depth));
      }
    });
    int deepest = nodes.stream().mapToInt(Placed::depth).max().orElse(0);
    var full = new boolean[deepest + 2]; // what was met at a depth, since its parent
    for (Placed placed : nodes.subList(1, nodes.size()).reversed()) {
      int depth = placed.depth();
      boolean isFull = full[depth + 1];
      if (placed.node() instanceof Element element) {
        full[depth + 1] = false;
        isFull = settle(element, isFull);
      } else {
        isFull = true;
      }
      full[depth] |= isFull;
    }
  }

  private record Placed(Node node, int depth) {}

  /** Lets an element go that is empty; whether a text or a picture is left in it. */
  private static boolean settle(Element element, boolean holdsMore) {
    String name = element.normalName();
    boolean full = holdsMore || name.equals("img") || name.equals("hr");
    if (!full && !FULL.contains(name)) {
      if (INLINE.contains(name)) {
        element.unwrap();
      } else {
        element.remove();
      }
    } else if (name.equals("span") && element.attributesSize() == 0) {
      element.unwrap();
    }
    return full;
  }

  /** Whether a text shows nothing. */
  static boolean isWhite(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad' && c != '\u200b') {
        return false;
      }
    }
    return true;
  }
}
