package org.clipfile.query;

/** The signs of the language in all their shapes, which count as equal. */
final class Signs {
  private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02";
  private static final String GUILLEMETS = "«»";
  private static final String ANGLES = "‹›";
  private static final String CORNERS = "「」｢｣";
  private static final String WHITE_CORNERS = "『』";
  private static final String[] FAMILIES = {DOUBLE, GUILLEMETS, ANGLES, CORNERS, WHITE_CORNERS};

  /** Those that open a phrase even in the middle of a word, unlike an inch sign. */
  private static final String OPENERS = "\u201C\u201E«‹「｢『";

  private Signs() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  static boolean isOpen(char c) {
    return c == '(' || c == '（';
  }

  static boolean isClose(char c) {
    return c == ')' || c == '）';
  }

  static boolean isBar(char c) {
    return c == '|' || c == '｜';
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '﹕';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '－';
  }

  static boolean isEquals(char c) {
    return c == '=' || c == '＝';
  }

  static boolean isQuote(char c) {
    return family(c) >= 0;
  }

  static boolean opensInsideWord(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** Which quotes belong together: one of a family opens, any of the same family closes; or -1. */
  static int family(char c) {
    for (int i = 0; i < FAMILIES.length; i++) {
      if (FAMILIES[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  static int families() {
    return FAMILIES.length;
  }
}
