package org.clipfile.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that a text stands in, of which only links matter here. One thread. */
final class Fields {
  private static final Pattern HYPERLINK =
      Pattern.compile("^\\s*HYPERLINK\\s+\"?(?<url>[a-z]+:[^\\s\"]+)", Pattern.CASE_INSENSITIVE);

  /** What is known of each field that is open, the innermost first. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  /** A field begins or ends. */
  void mark(String type) {
    if (type.equals("begin")) {
      open.push(new StringBuilder());
    } else if (type.equals("end")) {
      open.poll();
    }
  }

  /** More of the innermost field's instruction. */
  void instruction(String text) {
    StringBuilder innermost = open.peek();
    if (innermost != null) {
      innermost.append(text);
    }
  }

  /** Where the text leads that stands here, or nothing. */
  String link() {
    for (StringBuilder field : open) {
      String link = link(field.toString());
      if (!link.isEmpty()) {
        return link;
      }
    }
    return "";
  }

  /** Where the result of a field leads, by its instruction. */
  static String link(String instruction) {
    Matcher m = HYPERLINK.matcher(instruction);
    return m.find() ? m.group("url") : "";
  }
}
