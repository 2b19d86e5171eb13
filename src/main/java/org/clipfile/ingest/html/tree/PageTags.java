package org.clipfile.ingest.html.tree;

import java.util.List;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** The elements of HTML by their names. */
final class PageTags {
  static final PageTag HTML;
  static final PageTag HEAD;
  static final PageTag BODY;
  static final PageTag P;
  static final PageTag TBODY;
  static final PageTag TR;
  static final PageTag COLGROUP;

  private static final NameTable<PageTag> KNOWN = new NameTable<>();

  static {
    for (Rule rule : Rule.values()) {
      for (String name :
          rule.names.isEmpty() ? List.<String>of() : List.of(rule.names.split(" ", -1))) {
        KNOWN.put(name, new PageTag(name, Tag.valueOf(name), rule));
      }
    }
    HTML = add("html", Rule.HTML);
    HEAD = add("head", Rule.HEAD);
    BODY = add("body", Rule.BODY);
    P = known("p");
    TBODY = known("tbody");
    TR = known("tr");
    COLGROUP = known("colgroup");
  }

  private PageTags() {}

  /** A table for one page, which may add its own names. */
  static NameTable<PageTag> copy() {
    return KNOWN.copy();
  }

  private static PageTag add(String name, Rule rule) {
    var tag = new PageTag(name, Tag.valueOf(name), rule);
    KNOWN.put(name, tag);
    return tag;
  }

  private static PageTag known(String name) {
    return KNOWN.get(name, PageTags::unknown);
  }

  static PageTag unknown(String name) {
    return new PageTag(name, new Tag(name, Parser.NamespaceHtml), Rule.UNKNOWN);
  }
}
