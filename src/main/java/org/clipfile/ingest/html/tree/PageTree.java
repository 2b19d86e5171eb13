package org.clipfile.ingest.html.tree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The tree that is made of a page, and what the rules of the standard's <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#tree-construction">tree
 * construction</a> change in it, as far as jsoup follows them. One thread.
 */
final class PageTree {
  /** The names of dates from what they have in common on. */
  private static final List<String> DATED_ENDS =
      QuickParser.DATE_NAMES.stream()
          .map(name -> name.substring(name.indexOf(QuickParser.DATED)) + '"')
          .toList();

  private static final int MOST_NODES = 150_000;
  private static final int MOST_CHILDREN = 20_000;
  private static final int MOST_TABLES = 5_000;
  private static final long MOST_LEVELS = 3_000_000;

  /** Deeper stacks are searched in part only by jsoup. */
  private static final int DEEPEST = 90;

  private static final Pattern DOCTYPE =
      Pattern.compile(
          "(?is)<!doctype\\s+([a-z]+)(?:\\s+(public)\\s+(\"[^\">]*\"|'[^'>]*')"
              + "(?:\\s*(\"[^\">]*\"|'[^'>]*'))?)?\\s*>");

  final Document document = new Document("");
  final OpenElements open = new OpenElements();
  final OpenFormats formats = new OpenFormats();
  final Markup markup;

  boolean quirks;
  @Nullable Element head;
  @Nullable Element form;

  private boolean based;
  private int nodes;
  private int tables;
  private long levels;

  PageTree(Markup markup) {
    this.markup = markup;
  }

  /** Adds to the innermost element. */
  void append(Node node) {
    Element parent = open.size() == 0 ? document : open.last();
    parent.appendChild(node);
    nodes++;
    levels += open.size();
    if (nodes > MOST_NODES
        || levels > MOST_LEVELS
        || open.size() > DEEPEST
        || parent.childNodeSize() > MOST_CHILDREN) {
      markup.strange = true;
    }
  }

  void count(int more) {
    nodes += more;
  }

  void comment(String comment) {
    append(new Comment(comment));
  }

  void text(int from, int to) {
    append(new TextNode(markup.text(from, to)));
  }

  /** Opens an element. */
  Element insert(PageTag tag, @Nullable Attributes attributes) {
    var element = new Element(tag.tag, null, attributes);
    append(element);
    open.push(element, tag);
    if (tag.is(Rule.TABLE)) {
      tables++;
      markup.strange |= tables > MOST_TABLES;
    }
    return element;
  }

  void insertEmpty(PageTag tag, @Nullable Attributes attributes) {
    append(new Element(tag.tag, null, attributes));
  }

  void insertForm(PageTag tag, @Nullable Attributes attributes, boolean opened) {
    var element = new FormElement(tag.tag, null, attributes);
    form = element;
    append(element);
    if (opened) {
      open.push(element, tag);
    }
  }

  void reopen() {
    if (formats.areClosed(open)) {
      markup.strange |= !formats.reopen(open);
    }
  }

  void closeParagraph() {
    if (open.paragraphInScope()) {
      open.popImplied("p");
      open.popTo("p");
    }
  }

  /** Ends an element that may hold others of any kind. */
  void close(String name) {
    open.popImplied(name);
    open.popTo(name);
  }

  /** Ends the innermost element of a name, unless a special one stands within it. */
  void endOther(PageTag tag) {
    for (int i = open.size() - 1; i > 0; i--) {
      if (open.tag(i).name.equals(tag.name)) {
        close(tag.name);
        return;
      }
      if (open.tag(i).special) {
        return;
      }
    }
  }

  /**
   * Inserts an element of which nobody reads the text, and skips that, by the rules of a head:
   * there a script may hold others in a comment. In a body jsoup ends it at the first end tag.
   */
  void insertRawOfHead(PageTag tag, @Nullable Attributes attributes) {
    int from = markup.at;
    int to = insertRaw(tag, attributes);
    markup.strange = markup.strange || (tag.is(Rule.SCRIPT) && markup.isInComment(from, to));
  }

  /**
   * Inserts an element of which nobody reads the text, and skips that.
   *
   * @return where the text ends
   */
  int insertRaw(PageTag tag, @Nullable Attributes attributes) {
    var element = new Element(tag.tag, null, attributes);
    append(element);
    int from = markup.at;
    int to = markup.endOf(tag);
    if (!markup.strange && to > from) {
      hold(element, tag, from, to);
    }
    markup.at = to + 2 + tag.name.length();
    if (!markup.strange) {
      markup.attributes(false);
    }
    return to;
  }

  private void hold(Element element, PageTag tag, int from, int to) {
    switch (tag.rule) {
      case TEXT -> element.appendChild(new TextNode(markup.text(from, to)));
      case SCRIPT -> script(element, from, to);
      default -> {
        if (!tag.name.equals("style")) {
          element.appendChild(new DataNode(markup.page.part(from, to)));
        }
      }
    }
  }

  private void script(Element element, int from, int to) {
    if (isLinkedData(element) || namesDate(from, to)) {
      element.appendChild(new DataNode(markup.page.part(from, to)));
    }
  }

  private static boolean isLinkedData(Element script) {
    return script.attributesSize() > 0
        && script.attributes().get("type").toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private boolean namesDate(int from, int to) {
    String raw = markup.raw;
    String name = QuickParser.DATED;
    for (int at = raw.indexOf(name, from, to); at >= 0; at = raw.indexOf(name, at + 1, to)) {
      for (String end : DATED_ENDS) {
        if (raw.startsWith(end, at)) {
          return true;
        }
      }
    }
    return false;
  }

  void insertMeta(PageTag tag, @Nullable Attributes attributes) {
    insertEmpty(tag, attributes);
    if (!based && tag.name.equals("base") && attributes != null && attributes.hasKey("href")) {
      Element base = new Element(tag.tag, "", attributes.clone());
      String address = base.absUrl("href");
      if (!address.isEmpty()) {
        based = true;
        document.setBaseUri(address);
      }
    }
  }

  /** Adds what attributes are new to an element that is there already. */
  void merge(Element element, @Nullable Attributes attributes) {
    if (attributes != null) {
      markup.strange |= markup.capital; // which jsoup leaves there
      for (Attribute attribute : attributes) {
        if (!element.hasAttr(attribute.getKey())) {
          element.attributes().put(attribute);
        }
      }
    }
  }

  /** For a page without a declaration of its type other rules hold. */
  void setQuirks() {
    quirks = true;
    document.quirksMode(Document.QuirksMode.quirks);
  }

  void doctype() {
    String declaration = markup.to(markup.at, ">") + ">";
    Matcher m = DOCTYPE.matcher(declaration);
    markup.strange |= !m.matches() || !m.group(1).equalsIgnoreCase("html");
    if (!markup.strange) {
      var type =
          new DocumentType(m.group(1).toLowerCase(Locale.ROOT), unquoted(m, 3), unquoted(m, 4));
      type.setPubSysKey(m.group(2) == null ? null : m.group(2).toUpperCase(Locale.ROOT));
      document.appendChild(type);
    }
  }

  private static String unquoted(Matcher m, int group) {
    String quoted = m.group(group);
    return quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
  }
}
