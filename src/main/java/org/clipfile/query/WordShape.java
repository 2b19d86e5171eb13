package org.clipfile.query;

/** What a word asks for by the signs in it. */
sealed interface WordShape {
  /** A word to be found as it stands. */
  record Plain() implements WordShape {}

  /** A word with {@code *} or {@code ?} in it. */
  record Wildcard() implements WordShape {}

  /** A word that begins with {@code *} and has too few letters for that. */
  record TooShort() implements WordShape {}

  /** A word with {@code ~} at its end, which is left out. */
  record Fuzzy(String text, int edits) implements WordShape {}

  /** A word that begins with {@code *} has so many letters. */
  int LEADING = 3;

  /** In a word of so many letters, two of them may differ. */
  int LONG = 6;

  /** More single letters left open beside a star would take a time that doubles with each. */
  int MOST_OPEN = 8;

  static WordShape of(String word) {
    if (word.contains("://")) {
      return new Plain();
    }
    int tilde = word.lastIndexOf('~');
    if (tilde > 0
        && isLetter(word.charAt(tilde - 1))
        && word.indexOf('~') == tilde
        && word.indexOf('*') < 0
        && word.substring(tilde + 1).matches("[12]?")) {
      return fuzzy(word.substring(0, tilde), word.substring(tilde + 1));
    }
    if (!hasWildcard(word)) {
      return new Plain();
    }
    boolean enough = !word.startsWith("*") || letters(word) >= LEADING;
    boolean open = word.indexOf('*') >= 0 && word.chars().filter(c -> c == '?').count() > MOST_OPEN;
    return open ? new Plain() : enough ? new Wildcard() : new TooShort();
  }

  private static Fuzzy fuzzy(String text, String edits) {
    boolean two = edits.isEmpty() ? letters(text) >= LONG : edits.equals("2");
    return new Fuzzy(text, two ? 2 : 1);
  }

  /** A star beside a letter, or a question mark between two. */
  private static boolean hasWildcard(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean after = i > 0 && isLetter(word.charAt(i - 1));
      boolean before = i + 1 < word.length() && isLetter(word.charAt(i + 1));
      if (word.charAt(i) == '*' ? after || before : word.charAt(i) == '?' && after && before) {
        return true;
      }
    }
    return false;
  }

  private static long letters(String word) {
    return word.chars().filter(c -> isLetter((char) c)).count();
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
