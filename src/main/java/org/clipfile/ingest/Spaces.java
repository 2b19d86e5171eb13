package org.clipfile.ingest;

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

  /** Whether white space stands here that is no single space. */
  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    return isSpace(c) && (c != ' ' || (at + 1 < text.length() && isSpace(text.charAt(at + 1))));
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || (c > 127 && Character.isSpaceChar(c));
  }
}
