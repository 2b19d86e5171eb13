package org.clipfile.ingest.html;

/** Texts reduced to what makes two of them the same to a reader. */
final class Letters {
  private Letters() {}

  /** Letters, marks and digits only, in lower case. */
  static String of(String text) {
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.COMBINING_SPACING_MARK
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        letters.appendCodePoint(Character.toLowerCase(c));
      }
      i += Character.charCount(c);
    }
    return letters.toString();
  }

  /** On one line, with single spaces. */
  static String squeezed(String text) {
    var line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
