package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, stripped, each run of white space within them one space or tab. Every kind
 * of line end counts, a form feed is a blank line.
 */
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
    char before = 'x';
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (isControl(c) || (isSpace(c) && Character.isWhitespace(before))) {
        return squeezed(stripped);
      }
      before = c;
    }
    return stripped;
  }

  private static String squeezed(String line) {
    var out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      if (!isSpace(c) || !Character.isWhitespace(last)) {
        if (!isControl(c)) {
          out.append(c);
        }
      } else if (c == '\t' && last == ' ' && !out.isEmpty()) {
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
