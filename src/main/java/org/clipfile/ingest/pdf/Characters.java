package org.clipfile.ingest.pdf;

import java.text.Normalizer;

/** What single characters are, and how a text has them rather than a font. */
final class Characters {
  private Characters() {}

  /** The text of a sign: ligatures and Arabic shapes as the letters they stand for. */
  static String plain(String text) {
    boolean isPlain = true;
    for (int i = 0; i < text.length() && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c >= ' ' && c < 0xE000 && c != '\u00a0' && c != 0x7f && !isRadical(c);
    }
    return isPlain ? text : written(text);
  }

  private static String written(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (isShape(c) || isRadical(c)) {
            out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
          } else if (c == 0xA0 || c == '\t' || c == '\n' || c == '\r') {
            out.append(' ');
          } else if (Character.getType(c) == Character.PRIVATE_USE) {
            out.append('\ufffd');
          } else if (!Character.isISOControl(c) && c != 0xFEFF) {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  private static boolean isShape(int c) {
    return (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** Fonts may draw an ideograph and its radical with one glyph, and then name the radical. */
  private static boolean isRadical(int c) {
    return c >= 0x2F00 && c <= 0x2FD5;
  }

  /** Whether no space stands between this and its like. */
  static boolean isSolid(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    };
  }

  /**
   * Whether a space parts two characters that stood at a line's end and at the next one's start.
   */
  static boolean areSpaced(int last, int first) {
    return !isSolid(last) && !isSolid(first);
  }

  /** Whether a letter is of those that run from right to left. */
  static boolean isRightToLeft(int c) {
    byte d = Character.getDirectionality(c);
    return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  static boolean isLeftToRight(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  /** Whether a sign stands on another. */
  static boolean isMark(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Characters::isMark);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** How many characters say something: letters and digits that are known. */
  static long legible(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
