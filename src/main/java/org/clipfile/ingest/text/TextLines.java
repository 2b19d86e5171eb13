package org.clipfile.ingest.text;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, stripped; every kind of line end counts, a form feed is a blank line. */
final class TextLines {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028]");
  private static final Pattern PAGE_END = Pattern.compile("[\f\u000b\u2029]");

  private TextLines() {}

  static List<String> of(String text) {
    String pages = PAGE_END.matcher(text).replaceAll("\n\n");
    return LINE_END.splitAsStream(pages).map(TextLines::stripped).toList();
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
    boolean clean = line.chars().noneMatch(TextLines::isControl);
    return clean ? line.substring(start, end) : withoutControls(line.substring(start, end));
  }

  private static String withoutControls(String line) {
    var out = new StringBuilder(line.length());
    line.chars().filter(c -> !isControl(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static boolean isMargin(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\u2060';
  }

  private static boolean isControl(int c) {
    return c != '\t' && Character.isISOControl(c);
  }
}
