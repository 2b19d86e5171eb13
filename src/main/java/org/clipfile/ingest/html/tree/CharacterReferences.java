package org.clipfile.ingest.html.tree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what stands for characters in texts and attributes, by name or number. Thread-safe. */
final class CharacterReferences {
  private static final int LONGEST = 32;

  /** There are some 2,000 names. */
  private static final int MOST = 4_000;

  private static final Map<String, String> NAMED = new ConcurrentHashMap<>();

  private CharacterReferences() {}

  /** A text of a page with its references read, the unclear ones by jsoup. */
  static String read(String text, boolean attribute) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    var read = new StringBuilder(text.length());
    int from = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST && isPart(text.charAt(end))) {
        end++;
      }
      if (end == at + 1) {
        if (end < text.length() && text.charAt(end) > 127) {
          return Parser.unescapeEntities(text, attribute);
        }
        continue; // stands for itself
      }
      char next = end < text.length() ? text.charAt(end) : ' ';
      if (attribute && text.charAt(at + 1) != '#' && (next == '=' || next == '-' || next == '_')) {
        continue; // part of an address
      }
      String meant = next == ';' ? meant(text, at, end) : null;
      if (meant == null) {
        return Parser.unescapeEntities(text, attribute);
      }
      read.append(text, from, at).append(meant);
      from = end + 1;
    }
    return read.append(text, from, text.length()).toString();
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  private static @Nullable String meant(String text, int at, int end) {
    String name = text.substring(at, end + 1);
    String known = NAMED.get(name);
    if (known == null && NAMED.size() < MOST) {
      known = Parser.unescapeEntities(name, false);
      NAMED.put(name, known);
    }
    return known == null || known.endsWith(";") ? null : known;
  }
}
