package org.clipfile.ingest.text;

import java.util.regex.Pattern;

/** Takes Markdown's signs off a headline. */
final class Markdown {
  private static final Pattern SIGNS =
      Pattern.compile("^(?:#{1,6}\\s+|\\*{1,3}|_{2,3})|(?:\\s#+|\\*{1,3}|_{2,3})$");

  private Markdown() {}

  static String plain(String line) {
    return Links.words(SIGNS.matcher(line).replaceAll("")).strip();
  }
}
