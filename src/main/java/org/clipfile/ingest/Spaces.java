package org.clipfile.ingest;

import java.util.ArrayList;

/** White space in texts of one line. */
public final class Spaces {
  private Spaces() {}

  /** A text with one space for each run of white space or separators, and none at its ends. */
  public static String squeezed(String text) {
    int at = 0;
    while (at < text.length() && !isOdd(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return text.strip();
    }
    var line = new StringBuilder(text.length()).append(text, 0, at);
    boolean gap = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString().strip();
  }

  /**
   * The words of a text as a pattern for runs of white space or separators would split it: where it
   * begins or ends with them, the first or last word is empty.
   */
  static String[] words(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isSpace(text.charAt(at))) {
        words.add(text.substring(start, at));
        while (at + 1 < text.length() && isSpace(text.charAt(at + 1))) {
          at++;
        }
        start = at + 1;
      }
    }
    words.add(text.substring(start));
    return words.toArray(String[]::new);
  }

  /** Whether white space stands here that is no single space. */
  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    return isSpace(c) && (c != ' ' || (at + 1 < text.length() && isSpace(text.charAt(at + 1))));
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c > 127 && Character.isSpaceChar(c));
  }
}
