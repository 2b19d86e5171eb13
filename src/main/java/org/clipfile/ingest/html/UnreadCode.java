package org.clipfile.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.clipfile.ingest.html.tree.QuickParser;

/**
 * Takes out of a page, before it is parsed, what scripts and styles hold and nobody reads: often
 * half of the page. What could be anything else stays, such as a tag that a text only tells of.
 */
final class UnreadCode {
  private static final int NOWHERE = -1;

  private final String html;
  private final StringBuilder kept = new StringBuilder();

  /** Where the next end tag stands of elements of a name, as far as it was sought. */
  private final Map<String, Integer> ends = new HashMap<>();

  private int done;

  private UnreadCode(String html) {
    this.html = html;
  }

  /** The page with its elements as they were, scripts and styles empty. */
  static String dropped(String html) {
    var code = new UnreadCode(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (code.opens(at, "script")) {
        at = code.take(at, "script");
      } else if (code.opens(at, "style")) {
        at = code.take(at, "style");
      }
    }
    return code.done == 0 ? html : code.kept.append(html, code.done, html.length()).toString();
  }

  private boolean opens(int at, String name) {
    int end = at + 1 + name.length();
    return html.regionMatches(true, at + 1, name, 0, name.length())
        && end < html.length()
        && (html.charAt(end) == '>' || html.charAt(end) <= ' ');
  }

  /** Drops the content of an element, or leaves it; returns from where to look on. */
  private int take(int at, String name) {
    int open = html.indexOf('>', at);
    int close = open < 0 ? NOWHERE : closing(open, name);
    if (close == NOWHERE) {
      return open < 0 ? html.length() : open;
    }
    String tag = html.substring(at, open);
    if (!isWhole(tag) || !isPlain(open + 1, close, name)) {
      return open;
    }
    if (!isRead(tag, open, close)) {
      kept.append(html, done, open + 1);
      done = close;
    }
    return close;
  }

  /** Whether a tag ends there: in no attribute's value, and without a slash as in pictures. */
  private static boolean isWhole(String tag) {
    int quotes = 0;
    int apostrophes = 0;
    for (int i = 0; i < tag.length(); i++) {
      quotes += tag.charAt(i) == '"' ? 1 : 0;
      apostrophes += tag.charAt(i) == '\'' ? 1 : 0;
    }
    return quotes % 2 == 0 && apostrophes % 2 == 0 && !tag.endsWith("/");
  }

  /** The next end of such an element; sought once, however many begin before it. */
  private int closing(int from, String name) {
    int known = ends.getOrDefault(name, 0);
    if (known == NOWHERE || known >= from) {
      return known;
    }
    int at = html.indexOf("</", from);
    while (at >= 0 && !opens(at + 1, name)) {
      at = html.indexOf("</", at + 2);
    }
    ends.put(name, at);
    return at;
  }

  /** Whether nothing in it speaks against its being one element's content. */
  private boolean isPlain(int from, int to, String name) {
    for (int at = html.indexOf('<', from, to); at >= 0; at = html.indexOf('<', at + 1, to)) {
      if (name.equals("style") || html.startsWith("<!--", at) || opens(at, name)) {
        return false;
      }
    }
    return html.indexOf("-->", from, to) < 0; // last, for it looks to the end each time
  }

  /** Whether it may be data, or hold the day of publication. */
  private boolean isRead(String tag, int open, int close) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return (lower.contains("ld") && lower.contains("json"))
        || html.indexOf(QuickParser.DATED, open, close) >= 0;
  }
}
