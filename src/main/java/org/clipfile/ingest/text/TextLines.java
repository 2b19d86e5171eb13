package org.clipfile.ingest.text;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, stripped; every kind of line end counts, a form feed is a blank line. */
final class TextLines {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028]");
  private static final Pattern PAGE_END = Pattern.compile("[\f\u000b\u2029]");
  private static final Pattern MARGIN =
      Pattern.compile("^[\\s\\p{Z}\\ufeff\\u200b\\u2060]+|[\\s\\p{Z}\\ufeff\\u200b\\u2060]+$");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

  private TextLines() {}

  static List<String> of(String text) {
    String pages = PAGE_END.matcher(text).replaceAll("\n\n");
    return LINE_END
        .splitAsStream(pages)
        .map(line -> MARGIN.matcher(CONTROL.matcher(line).replaceAll("")).replaceAll(""))
        .toList();
  }
}
