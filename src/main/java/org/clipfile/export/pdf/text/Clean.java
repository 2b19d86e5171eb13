package org.clipfile.export.pdf.text;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes out of a text what no document may hold. */
public final class Clean {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final Pattern SPACE = Pattern.compile("[\\s\u2028\u2029]+");

  private Clean() {}

  /** The text's code points, without control characters, halves of characters and noise. */
  static IntStream codePoints(String text) {
    return text.codePoints().filter(Clean::kept).map(Clean::mapped);
  }

  /** The text cleaned, with every kind of white space folded to one space. */
  public static String line(String text) {
    var out = new StringBuilder();
    codePoints(text).forEach(out::appendCodePoint);
    return SPACE.matcher(out).replaceAll(" ").strip();
  }

  private static boolean kept(int c) {
    if (c == '\t' || c == '\n') {
      return true;
    }
    return c != SOFT_HYPHEN && c != BYTE_ORDER_MARK && Character.getType(c) != Character.CONTROL;
  }

  private static int mapped(int c) {
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean half = Character.getType(c) == Character.SURROGATE;
    if (nonCharacter || half) {
      return REPLACEMENT;
    }
    return c == 0x2029 ? StyledText.LINE_END : c;
  }
}
