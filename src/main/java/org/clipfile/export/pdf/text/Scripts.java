package org.clipfile.export.pdf.text;

import java.lang.Character.UnicodeScript;

/** What the shaping of words needs to know of scripts. */
final class Scripts {
  private Scripts() {}

  /** Whether characters of this kind take on the script of the text around. */
  static boolean isNeutral(UnicodeScript script) {
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN -> true;
      default -> false;
    };
  }

  /** The script of a code point; most are asked for letters of ASCII. */
  static UnicodeScript of(int c) {
    if (c < 0x80) {
      int small = c | 0x20;
      return small >= 'a' && small <= 'z' ? UnicodeScript.LATIN : UnicodeScript.COMMON;
    }
    return UnicodeScript.of(c);
  }

  /** The script of a stretch of one script; {@code COMMON} where it has none of its own. */
  static UnicodeScript of(CharSequence text, int start, int end) {
    for (int i = start; i < end; i += Character.charCount(Character.codePointAt(text, i))) {
      UnicodeScript script = of(Character.codePointAt(text, i));
      if (!isNeutral(script)) {
        return script;
      }
    }
    return UnicodeScript.COMMON;
  }

  /** Whether {@link #letter} knows one, so that a text of this script may be shaped by words. */
  static boolean isKnown(UnicodeScript script) {
    return script == UnicodeScript.COMMON || !letter(script).isEmpty();
  }

  /** A letter that tells which script figures beside it belong to; empty where none is known. */
  static String letter(UnicodeScript script) {
    return switch (script) {
      case LATIN -> "x";
      case GREEK -> "χ";
      case CYRILLIC -> "х";
      case ARMENIAN -> "ա";
      case GEORGIAN -> "ა";
      case HEBREW -> "א";
      case ARABIC -> "ا";
      case DEVANAGARI -> "क";
      case THAI -> "ก";
      default -> "";
    };
  }
}
