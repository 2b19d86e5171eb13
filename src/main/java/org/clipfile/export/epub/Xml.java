package org.clipfile.export.epub;

import org.jspecify.annotations.Nullable;

/** XML being written: every text escaped, and nothing in it that XML 1.0 forbids. One thread. */
final class Xml {
  private final StringBuilder out;

  Xml() {
    out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element; attributes without a value are left out. */
  Xml open(String name, @Nullable String... attributes) {
    return tag(name, ">", attributes);
  }

  /** An element that holds nothing. */
  Xml empty(String name, @Nullable String... attributes) {
    return tag(name, "/>", attributes);
  }

  private Xml tag(String name, String end, @Nullable String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"").append(escaped(value)).append('"');
      }
    }
    out.append(end);
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element that holds a text. */
  Xml element(String name, String text, @Nullable String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  Xml text(String text) {
    out.append(escaped(text));
    return this;
  }

  Xml line() {
    out.append('\n');
    return this;
  }

  private static String escaped(String text) {
    var safe = new StringBuilder();
    text.codePoints()
        .filter(Xml::isAllowed)
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
