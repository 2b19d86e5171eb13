package org.clipfile.story;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What matters of a sign where texts are compared. Thread-safe. */
final class Letters {
  /** What of a text an ideograph and a letter of a script without spaces stand for. */
  private static final int IDEOGRAPH = 3;

  private static final int LETTER = 1;

  /** What signs of the basic plane come apart into; filled as they are met, as often as that is. */
  private static final @Nullable String[] APART = new String[0x10000];

  private Letters() {}

  /**
   * A sign in its plainest form (NFKD): accents, widths and ligatures apart. Hangul, which would
   * come apart into more signs than it has, stays.
   *
   * @return null where the sign is its own
   */
  static @Nullable String apart(int sign) {
    if (sign >= APART.length || (sign >= 0xAC00 && sign <= 0xD7A3)) {
      return null;
    }
    String known = APART[sign];
    if (known == null) {
      known = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
      APART[sign] = known;
    }
    return known;
  }

  /** What changes no word: accents and vowel signs, apostrophes, the Arabic stroke that widens. */
  static boolean isSilent(int sign) {
    if (sign < 0x80) {
      return sign == '\'';
    }
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> sign == '’' || sign == 'ʼ' || sign == 'ـ';
    };
  }

  static boolean isWordPart(int sign) {
    return Character.isLetter(sign) || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
  }

  /** What a sign weighs where it is taken alone, or what a word weighs that it is part of. */
  static int weight(int sign) {
    if (sign < 0xE00) {
      return WordReader.WORD;
    }
    return switch (UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> IDEOGRAPH;
      case THAI, LAO, KHMER, MYANMAR -> LETTER;
      default -> WordReader.WORD;
    };
  }
}
