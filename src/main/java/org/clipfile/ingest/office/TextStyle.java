package org.clipfile.ingest.office;

import org.jspecify.annotations.Nullable;

/**
 * How a run of text is set.
 *
 * @param raised 1 for superscript, -1 for subscript, else 0
 * @param href where it leads, or null
 */
record TextStyle(boolean bold, boolean italic, boolean strike, int raised, @Nullable String href) {
  static final TextStyle PLAIN = new TextStyle(false, false, false, 0, null);

  TextStyle withBold(boolean on) {
    return new TextStyle(on, italic, strike, raised, href);
  }

  TextStyle withItalic(boolean on) {
    return new TextStyle(bold, on, strike, raised, href);
  }

  TextStyle withStrike(boolean on) {
    return new TextStyle(bold, italic, on, raised, href);
  }

  TextStyle withRaised(int to) {
    return new TextStyle(bold, italic, strike, to, href);
  }

  TextStyle withHref(@Nullable String to) {
    return new TextStyle(bold, italic, strike, raised, to);
  }

  /** The tags that open such a run. */
  String open() {
    return (href == null ? "" : "<a href=\"" + Markup.escaped(href) + "\">")
        + (bold ? "<strong>" : "")
        + (italic ? "<em>" : "")
        + (strike ? "<s>" : "")
        + (raised > 0 ? "<sup>" : raised < 0 ? "<sub>" : "");
  }

  String close() {
    return (raised > 0 ? "</sup>" : raised < 0 ? "</sub>" : "")
        + (strike ? "</s>" : "")
        + (italic ? "</em>" : "")
        + (bold ? "</strong>" : "")
        + (href == null ? "" : "</a>");
  }
}
