package org.clipfile.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses and Markdown links in a line. */
final class Links {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]\"']+");
  private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\[\\]]*)]\\([^()\\s]*\\)");

  private Links() {}

  /** The first web address, or null: a dead link such as {@code [Click Here](#)} has none. */
  static @Nullable String address(String line) {
    Matcher m = ADDRESS.matcher(line);
    return m.find() ? m.group() : null;
  }

  /** The line with every Markdown link replaced by its words. */
  static String words(String line) {
    return MARKDOWN.matcher(line).replaceAll("$1").strip();
  }
}
