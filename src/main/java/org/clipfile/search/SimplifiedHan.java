package org.clipfile.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The simplified sign for each traditional one. The table is what ICU's transliteration
 * "Traditional-Simplified" makes of single signs; that itself takes half a second to load.
 */
final class SimplifiedHan {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';
  private static final char[] SIMPLIFIED = table();

  private SimplifiedHan() {}

  /** The sign to search by; any other character stays. */
  static char of(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (String pair : pairs()) {
      table[pair.charAt(0) - FIRST] = pair.charAt(1);
    }
    return table;
  }

  static String[] pairs() {
    try (InputStream in =
        Objects.requireNonNull(SimplifiedHan.class.getResourceAsStream("simplified.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+", -1);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of signs could not be read.", e);
    }
  }
}
