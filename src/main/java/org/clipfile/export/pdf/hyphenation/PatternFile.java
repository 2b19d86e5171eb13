package org.clipfile.export.pdf.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final int LEFT = 2;

  /**
   * Reads the blocks {@code \patterns} and {@code \hyphenation}; everything else is TeX's.
   *
   * @param right how many letters go to the next line at least, which files do not tell
   */
  static PatternFile read(BufferedReader in, int right) {
    String text;
    try {
      text = in.lines().collect(Collectors.joining("\n"));
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Hyphenation patterns cannot be read.", e);
    }
    return new PatternFile(words(text, "\\patterns{"), words(text, "\\hyphenation{"), LEFT, right);
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
