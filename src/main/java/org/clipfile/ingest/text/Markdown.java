package org.clipfile.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes Markdown's signs off a headline. */
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+|\\s#+$");
  private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{1,3})(.+)\\1");

  private Markdown() {}

  static String plain(String line) {
    String text = HEADING.matcher(line).replaceAll("").strip();
    Matcher emphasis = EMPHASIS.matcher(text);
    return Links.words(emphasis.matches() ? emphasis.group(2) : text);
  }
}
