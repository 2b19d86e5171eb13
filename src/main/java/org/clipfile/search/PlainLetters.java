package org.clipfile.search;

import java.util.Arrays;

/**
 * The characters of which words are told one by one, without the rules of Unicode (UAX #29) for
 * marks, scripts without spaces and pictures: ASCII, the letters of Latin with their accents, and
 * the signs of ordinary print.
 */
final class PlainLetters {
  /** What a character is to the words around it. */
  enum Kind {
    LETTER,
    DIGIT,
    /** Joins two digits to one number. */
    JOINS_DIGITS,
    SPACE,
    SIGN,
    /** Any other: its words are not told here. */
    FOREIGN
  }

  private static final Kind[] KINDS = new Kind['€' + 1];

  static {
    Arrays.fill(KINDS, Kind.FOREIGN);
    for (char c = 0; c < 0x250; c++) {
      if (Character.isLetter(c)) {
        KINDS[c] = Kind.LETTER;
      } else if (c < 0x80) {
        KINDS[c] = Kind.SIGN;
      }
    }
    set("0123456789", Kind.DIGIT);
    set(" \t\n\r", Kind.SPACE);
    set("\u00a0«»‹›“”„‚–—…•·€£§", Kind.SIGN);
    set("'‘’.,;_", Kind.JOINS_DIGITS);
  }

  private PlainLetters() {}

  private static void set(String characters, Kind kind) {
    for (int i = 0; i < characters.length(); i++) {
      KINDS[characters.charAt(i)] = kind;
    }
  }

  static Kind kind(char c) {
    return c < KINDS.length ? KINDS[c] : Kind.FOREIGN;
  }

  static boolean isOfWords(char c) {
    Kind kind = kind(c);
    return kind == Kind.LETTER || kind == Kind.DIGIT;
  }
}
