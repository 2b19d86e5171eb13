package org.clipfile.export.pdf.text;

/** Answers for the characters of which most texts consist what ICU answers for all. */
final class Plain {
  private Plain() {}

  /**
   * Whether the character at a place is a grapheme by itself (UAX #29), for certain: neither it nor
   * the next one is of those that take others to themselves.
   */
  static boolean isGrapheme(String text, int at) {
    return standsAlone(text.charAt(at))
        && (at + 1 == text.length() || standsAlone(text.charAt(at + 1)));
  }

  private static boolean standsAlone(char c) {
    return (c >= ' ' && c < 0x300)
        || (c >= 0x370 && c < 0x483)
        || (c >= 0x48A && c < 0x590)
        || (c >= 0x621 && c < 0x64B)
        || (c >= 0x671 && c < 0x6D4)
        || (c >= 0x2010 && c < 0x2028)
        || (c >= 0x3041 && c < 0x3097)
        || (c >= 0x30A1 && c < 0x30FB)
        || (c >= 0x4E00 && c < 0xA000);
  }

  /**
   * Whether no character of a text runs from right to left or steers directions, for certain: then
   * all of it is at level 0 of a paragraph from left to right (UAX #9).
   */
  static boolean isLeftToRight(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < 0x590 || (c >= 0x2010 && c < 0x2028) || (c >= 0x3000 && c < 0xA000);
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
