package org.clipfile.ingest.html.tree;

import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Reads what is in an {@code svg} or {@code math} element, where other rules hold. */
final class ForeignPicture {
  private static final int DEEPEST = 200;

  private static final Tag SVG =
      Tag.valueOf("svg", Parser.NamespaceSvg, ParseSettings.preserveCase);

  private static final Tag MATH =
      Tag.valueOf("math", Parser.NamespaceMathml, ParseSettings.preserveCase);

  /** In these HTML's rules hold again, or a script's. */
  private static final Set<String> STRANGE =
      Set.of("script", "foreignobject", "annotation-xml", "svg", "math");

  /** In these too, but their texts are texts by either. */
  private static final Set<String> TEXTS = Set.of("title", "desc", "mi", "mo", "mn", "ms", "mtext");

  private final Markup markup;
  private final String namespace;
  private Element inner;
  private int depth;

  private ForeignPicture(Markup markup, Element outer) {
    this.markup = markup;
    this.inner = outer;
    this.namespace = outer.tag().namespace();
  }

  /** The element itself. */
  static Element of(PageTag tag, @Nullable Attributes attributes) {
    return new Element(tag.name.equals("svg") ? SVG : MATH, null, attributes);
  }

  /**
   * Reads up to its end.
   *
   * @return how many nodes it holds
   */
  static int read(Markup markup, Element outer) {
    return new ForeignPicture(markup, outer).read();
  }

  private int read() {
    int nodes = 0;
    depth = 1;
    while (depth > 0 && !markup.strange) {
      int from = markup.at;
      int open = markup.nextTag();
      if (open == markup.letters.length) {
        markup.strange = true;
      } else {
        if (open > from) {
          inner.appendChild(new TextNode(markup.text(from, open)));
        }
        markup.at = open;
        tag();
      }
      nodes++;
    }
    return nodes;
  }

  private void tag() {
    byte next = markup.letters[markup.at + 1];
    if (next == '!' || next == '?') {
      String comment = markup.comment();
      markup.strange |= comment == null;
      inner.appendChild(new Comment(String.valueOf(comment)));
      return;
    }
    boolean end = next == '/';
    markup.at += end ? 2 : 1;
    int from = markup.at;
    PageTag tag = markup.tag();
    String name = end ? tag.name : markup.page.part(from, markup.at);
    Attributes attributes = markup.attributes(!end);
    if (end) {
      markup.strange |= !inner.normalName().equals(name);
      Element parent = inner.parent();
      depth--;
      inner = parent == null ? inner : parent;
    } else {
      start(tag, name, attributes);
    }
  }

  private Tag tagOf(String name) {
    return namespace.equals(Parser.NamespaceMathml)
        ? Tag.valueOf(name, namespace, ParseSettings.preserveCase) // some are known
        : new Tag(name, namespace);
  }

  private void start(PageTag tag, String name, @Nullable Attributes attributes) {
    boolean nested = name.equals("svg") && namespace.equals(Parser.NamespaceSvg);
    markup.strange |=
        (!nested && STRANGE.contains(tag.name))
            || TEXTS.contains(inner.normalName())
            || depth > DEEPEST
            || tag.breaking;
    var element = new Element(nested ? SVG : tagOf(name), null, attributes);
    inner.appendChild(element);
    if (!markup.closed) {
      inner = element;
      depth++;
    }
  }
}
