package org.clipfile.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a passage of a text begins and ends: with a sentence where one does near by, else with a
 * word, and never within a sign.
 */
final class PassageEdges {
  /** How far to look for the edge of a word, in a language that parts them. */
  private static final int WORD = 25;

  /**
   * @param longest how many characters a passage has at most, its ellipses counted
   * @param enough from where on it may end with a sentence
   * @param lead how far before the first hit a sentence may begin
   * @param context how much stands before the first hit where no sentence begins
   */
  record Size(int longest, int enough, int lead, int context) {
    /** How far from the first hit others are sure to be in the passage too. */
    int room() {
      return longest - context - 1;
    }
  }

  /** A stretch of a text; empty where that is. */
  record Stretch(int start, int end) {}

  private final String text;
  private final Size size;

  PassageEdges(String text, Size size) {
    this.text = text;
    this.size = size;
  }

  /** The beginning of the text. */
  Stretch opening() {
    return from(0);
  }

  /** The passage whose first hit stands there. */
  Stretch around(int hit) {
    return from(start(hit));
  }

  private Stretch from(int wanted) {
    int start = wanted;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return new Stretch(start, end(start));
  }

  private int start(int hit) {
    int from = Math.max(0, hit - size.lead());
    if (from == 0) {
      return 0;
    }
    for (int i = hit; i > from; i--) {
      if (endsSentence(i - 1)) {
        return i;
      }
    }
    return wordStart(hit - size.context());
  }

  private int end(int start) {
    int longest = Math.min(text.length(), start + size.longest() - 1);
    if (longest == text.length()) {
      return longest;
    }
    for (int i = longest; i > start + size.enough(); i--) {
      if (endsSentence(i - 1)) {
        return i;
      }
    }
    return wordEnd(longest, start);
  }

  /** True after a full stop with a space, after a full stop that needs none, and after a line. */
  private boolean endsSentence(int i) {
    char c = text.charAt(i);
    boolean spaceFollows = i + 1 == text.length() || isSpace(text.charAt(i + 1));
    return switch (c) {
      case '.', '!', '?', '؟', '۔', '।', '…' -> spaceFollows && !afterInitial(i);
      case '。', '！', '？', '\n' -> true;
      case '"', '”', '’', '»', ')' -> spaceFollows && i > 0 && endsSentenceBefore(i);
      default -> false;
    };
  }

  private boolean endsSentenceBefore(int i) {
    return ".!?".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** The full stop of {@code U.S.} or {@code J. Smith} ends no sentence. */
  private boolean afterInitial(int stop) {
    return text.charAt(stop) == '.'
        && stop >= 1
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }

  private int wordStart(int wanted) {
    for (int i = wanted; i < wanted + WORD && i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return i;
      }
    }
    return boundary(wanted);
  }

  private int wordEnd(int wanted, int start) {
    for (int i = wanted; i > wanted - WORD && i > start; i--) {
      if (isSpace(text.charAt(i))) {
        return i;
      }
    }
    return boundary(wanted);
  }

  /**
   * The last place up to there where a word ends, by the dictionaries of Chinese, Japanese, Thai,
   * Lao, Khmer and Burmese; of a word without end the last place between two signs.
   */
  private int boundary(int wanted) {
    int from = Math.max(0, wanted - 2 * WORD);
    String around = text.substring(from, Math.min(text.length(), wanted + WORD));
    int word = before(BreakIterator.getWordInstance(ULocale.ROOT), around, wanted - from);
    int found =
        word > WORD || from == 0
            ? word
            : before(BreakIterator.getCharacterInstance(ULocale.ROOT), around, wanted - from);
    return from + found;
  }

  private static int before(BreakIterator edges, String around, int wanted) {
    edges.setText(around);
    return edges.isBoundary(wanted) ? wanted : Math.max(0, edges.preceding(wanted));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
