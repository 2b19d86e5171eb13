package org.clipfile.ingest;

/**
 * A word that is looked for in every input, and found in few. It is told by its rarest letter, for
 * the JVM passes over a text several times as fast for a letter as for a word. Immutable.
 */
public final class SoughtWord {
  private final String word;
  private final char letter;
  private final int at;

  /**
   * A word to be looked for.
   *
   * @param word of two letters or more
   * @param rarest one of its letters
   */
  public SoughtWord(String word, char rarest) {
    this.word = word;
    this.letter = rarest;
    this.at = word.indexOf(rarest);
  }

  /** Whether it stands in a text. */
  public boolean isIn(String text) {
    for (int i = text.indexOf(letter); i >= 0; i = text.indexOf(letter, i + 1)) {
      if (hasNext(text, i) && text.startsWith(word, i - at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one letter more is right, which it seldom is. */
  private boolean hasNext(String text, int place) {
    int next = at + 1 < word.length() ? 1 : -1;
    int other = place + next;
    return other >= 0 && other < text.length() && text.charAt(other) == word.charAt(at + next);
  }
}
