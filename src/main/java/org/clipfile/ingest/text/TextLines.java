package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, stripped; every kind of line end counts, a form feed is a blank line. */
public final class TextLines {
  private TextLines() {}

  public static List<String> of(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        lines.add(stripped(text.substring(start, i)));
        if (isPageEnd(c)) {
          lines.add("");
        }
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(stripped(text.substring(start)));
    return lines;
  }

  /** The same with each run of white space within a line one space or tab, as it is shown. */
  static List<String> squeezed(String text) {
    return of(text).stream().map(TextLines::squeezedLine).toList();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || isPageEnd(c);
  }

  private static boolean isPageEnd(char c) {
    return c == '\f' || c == '\u000b' || c == '\u2029';
  }

  private static String stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMargin(line.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(line.charAt(end - 1))) {
      end--;
    }
    String stripped = line.substring(start, end);
    for (int i = 0; i < stripped.length(); i++) {
      if (isControl(stripped.charAt(i))) {
        return withoutControls(stripped);
      }
    }
    return stripped;
  }

  private static String withoutControls(String line) {
    var out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (!isControl(line.charAt(i))) {
        out.append(line.charAt(i));
      }
    }
    return out.toString();
  }

  private static String squeezedLine(String line) {
    int at = 1;
    while (at < line.length()
        && !(isSpace(line.charAt(at)) && Character.isWhitespace(line.charAt(at - 1)))) {
      at++;
    }
    if (at >= line.length()) {
      return line;
    }
    var out = new StringBuilder(line).delete(at, line.length());
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      char last = out.charAt(out.length() - 1);
      if (!isSpace(c) || !Character.isWhitespace(last)) {
        out.append(c);
      } else if (c == '\t' && last == ' ') {
        out.setCharAt(out.length() - 1, c);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isMargin(char c) {
    return c <= ' '
        || isControl(c)
        || Character.isSpaceChar(c)
        || c == '\ufeff'
        || c == '\u200b'
        || c == '\u2060';
  }

  private static boolean isControl(char c) {
    return c != '\t' && Character.isISOControl(c);
  }
}
