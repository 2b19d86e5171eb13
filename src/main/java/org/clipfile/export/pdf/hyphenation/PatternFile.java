package org.clipfile.export.pdf.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of hyphenation patterns as TeX has them.
 *
 * @param patterns such as {@code 1ca} and {@code .ab3er}
 * @param exceptions whole words, divided as they are to be
 * @param left how many letters stay before a hyphen at least
 * @param right how many letters go to the next line at least
 */
record PatternFile(List<String> patterns, List<String> exceptions, int left, int right) {
  private static final Pattern LEAST =
      Pattern.compile("typesetting:\\s*%\\s*left: (\\d+)\\s*%\\s*right: (\\d+)");
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final int USUAL = 2;

  /** Reads the blocks {@code \patterns} and {@code \hyphenation}; everything else is TeX's. */
  static PatternFile read(BufferedReader in) {
    String text;
    try {
      text = in.lines().collect(Collectors.joining("\n"));
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Hyphenation patterns cannot be read.", e);
    }
    Matcher least = LEAST.matcher(text);
    boolean known = least.find();
    return new PatternFile(
        words(text, "\\patterns{"),
        words(text, "\\hyphenation{"),
        known ? Integer.parseInt(least.group(1)) : USUAL,
        known ? Integer.parseInt(least.group(2)) : USUAL);
  }

  private static List<String> words(String text, String opening) {
    int start = text.indexOf("\n" + opening);
    if (start < 0) {
      return List.of();
    }
    var words = new ArrayList<String>();
    int from = start + 1 + opening.length();
    for (String line : text.substring(from, text.indexOf('}', from)).lines().toList()) {
      int comment = line.indexOf('%');
      WHITE
          .splitAsStream(comment < 0 ? line : line.substring(0, comment))
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
    }
    return words;
  }
}
