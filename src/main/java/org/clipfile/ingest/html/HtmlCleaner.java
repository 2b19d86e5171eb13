package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clipfile.ingest.html.tree.QuickParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * Lets through what an article may hold, and nothing else: text blocks, tables, links to the web
 * and within it, and pictures of the archive. No script, style, form, frame or remote reference
 * survives. Cleaning the cleaned changes nothing.
 */
final class HtmlCleaner {
  private static final String[] TAGS = {
    "p",
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
    "code",
    "figure",
    "figcaption",
    "img",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "a",
    "strong",
    "em",
    "b",
    "i",
    "u",
    "s",
    "sub",
    "sup",
    "mark",
    "br",
    "hr",
    "q",
    "cite",
    "time",
    "abbr",
    "ruby",
    "rt",
    "rp",
    "bdo",
    "bdi",
    "span"
  };

  private static final Set<String> STAYING = Set.of(TAGS);

  /** Knows links to the web by their letters, where their addresses need not be taken apart. */
  private static final class Plain extends Safelist {
    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
      return (tag.equals("a") && attribute.getKey().equals("href") && isPlain(attribute.getValue()))
          || (attribute.getKey().equals("id") && LocalLinks.isOurs(attribute.getValue()))
          || (ATTRIBUTES.contains(attribute.getKey())
              && super.isSafeAttribute(tag, element, attribute));
    }

    private static boolean isPlain(String target) {
      return LocalLinks.isLocal(target)
          || ((target.startsWith("https://") || target.startsWith("http://"))
              && SettledBody.isPlain(target));
    }
  }

  /** No other stays at any element: most of a page's are told by this alone. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "dir",
          "lang",
          "href",
          "src",
          "alt",
          "datetime",
          "title",
          "start",
          "colspan",
          "rowspan",
          "scope");

  private static final Safelist SAFELIST =
      new Plain()
          .addTags(TAGS)
          .addAttributes(":all", "dir", "lang")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addAttributes("img", "src", "alt")
          .addProtocols("img", "src", "clip")
          .addAttributes("time", "datetime")
          .addAttributes("abbr", "title")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope");

  private static final String EMPTY = "<!doctype html><html><head></head><body>";

  /** Parsing what was written may move a misplaced block once more; then all stands still. */
  private static final int ROUNDS = 8;

  private HtmlCleaner() {}

  /** Whether an element stays, or what is in it takes its place as blocks of its own. */
  static boolean mayStay(Element element) {
    return STAYING.contains(element.normalName()) || BlockShape.isContainer(element);
  }

  /**
   * What is clean.
   *
   * @param html the same written out
   */
  record Clean(Element body, String html) {
    /** Cleans a page's body where it stands. */
    static Clean of(Document page) {
      boolean linked = LocalLinks.name(page.body());
      BlockShape.shape(page.body());
      allow(page.body());
      if (linked) {
        LocalLinks.settle(page.body());
      }
      page.outputSettings().prettyPrint(false);
      return new Clean(page.body(), CleanMarkup.of(page.body()));
    }
  }

  /**
   * Lets go of all in an element that is not allowed; what stands in such an element stays. Texts
   * side by side become one, as a parser would read them.
   */
  private static void allow(Element parent) {
    if (!holdsAllowed(parent)) {
      var allowed = new ArrayList<Node>();
      var text = new StringBuilder();
      take(parent, allowed, text);
      addText(text, allowed);
      allowed.forEach(parent::appendChild);
    }
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element) {
        allowAttributes(element);
        allow(element);
      }
    }
  }

  private static boolean holdsAllowed(Element parent) {
    boolean text = false;
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      boolean allowed =
          node instanceof Element element
              ? STAYING.contains(element.normalName())
              : node instanceof TextNode && !(node instanceof CDataNode) && !text;
      if (!allowed) {
        return false;
      }
      text = node instanceof TextNode;
    }
    return true;
  }

  /** Takes all out of an element: nodes taken one by one would each move those behind them. */
  private static void take(Element from, List<Node> allowed, StringBuilder text) {
    List<Node> nodes = List.copyOf(from.childNodes());
    from.empty();
    for (Node node : nodes) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element && STAYING.contains(element.normalName())) {
        addText(text, allowed);
        allowed.add(element);
      } else if (node instanceof Element element) {
        take(element, allowed, text);
      }
    }
  }

  private static void addText(StringBuilder text, List<Node> allowed) {
    if (!text.isEmpty()) {
      allowed.add(new TextNode(text.toString()));
      text.setLength(0);
    }
  }

  private static void allowAttributes(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    var safe = new Attributes();
    for (Attribute attribute : element.attributes()) {
      if (SAFELIST.isSafeAttribute(element.normalName(), element, attribute)) {
        safe.put(attribute);
      }
    }
    if (safe.size() < element.attributesSize()) {
      element.clearAttributes(); // rather than by their names, which may be strange
      if (!safe.isEmpty()) {
        element.attributes().addAll(safe);
      }
    }
  }

  private static Document parsed(String html) {
    Document page = QuickParser.parse(EMPTY + html);
    return page == null ? Jsoup.parseBodyFragment(html) : page;
  }

  /** The clean content of an element, in a body of its own. The element is taken apart. */
  static Clean clean(Element content, PictureKeeper pictures) {
    pictures.keep(content);
    Document page = Document.createShell("");
    page.body().attributes().addAll(content.attributes()); // direction and language are handed down
    page.body().appendChildren(List.copyOf(content.childNodes()));
    Clean clean = Clean.of(page);
    for (int i = 0; i < ROUNDS && !SettledBody.isSettled(clean.body); i++) {
      Clean again = Clean.of(parsed(clean.html));
      if (again.html.equals(clean.html)) {
        return again;
      }
      clean = again;
    }
    return clean;
  }
}
