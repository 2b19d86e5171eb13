package org.clipfile.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text as a reader's eye does: a word is letters, digits and marks on end, and each sign of
 * a script that parts no words is by itself. Knows nothing of Lucene or ICU; what counts as the
 * same letter is taken from {@link Letters}, which has a test of its own.
 */
final class WordCutter {
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int LONG_VOWEL = 0x30FC;

  /**
   * A word or a sign and where it stands.
   *
   * @param isSign whether its script parts no words
   */
  record Cut(int from, int to, boolean isSign) {}

  private static final String AGAIN = "々";

  private final String text;
  private final List<Cut> cuts = new ArrayList<>();
  private int from = -1;

  private WordCutter(String text) {
    this.text = text;
  }

  static List<Cut> cut(String text) {
    var cutter = new WordCutter(text);
    cutter.walk();
    return cutter.cuts;
  }

  /** The words and signs of a text, in one spelling: ㍉ is ミ and リ, and 人々 is 人 and 人. */
  static PlainText read(String text, @Nullable String language) {
    var words = new ArrayList<String>();
    var joined = new BitSet();
    int end = -1;
    for (Cut cut : cut(text)) {
      boolean follows = cut.isSign() && cut.from() == end;
      end = cut.isSign() ? cut.to() : -1;
      String folded = Letters.fold(text.substring(cut.from(), cut.to()));
      if (folded.equals(AGAIN)) {
        folded = follows ? words.getLast() : "";
      }
      for (Cut part : cut(folded)) {
        joined.set(words.size(), part.isSign() && (follows || part.from() > 0));
        words.add(folded.substring(part.from(), part.to()).intern());
      }
    }
    return new PlainText(words, joined, language);
  }

  private void walk() {
    int step;
    for (int i = 0; i < text.length(); i += step) {
      int c = text.codePointAt(i);
      step = Character.charCount(c);
      if (isMark(c)) {
        mark(i, i + step);
      } else if (isSign(c)) {
        end(i);
        cuts.add(new Cut(i, i + step, true));
      } else if (!isOfWord(c) && !isInsideNumber(i)) {
        end(i);
      } else if (from < 0) {
        from = i;
      }
    }
    end(text.length());
  }

  /** A mark belongs to what stands before it. */
  private void mark(int at, int to) {
    if (from < 0 && !cuts.isEmpty() && cuts.getLast().to() == at) {
      Cut last = cuts.removeLast();
      cuts.add(new Cut(last.from(), to, last.isSign()));
    }
  }

  private void end(int to) {
    if (from >= 0) {
      cuts.add(new Cut(from, to, false));
      from = -1;
    }
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c == JOINER || c == NON_JOINER;
    };
  }

  /** Letters, also in circles and of Roman numbers; digits, but no ² and no ④. */
  private static boolean isOfWord(int c) {
    return Character.isAlphabetic(c) || Character.isDigit(c);
  }

  private static boolean isSign(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> c == LONG_VOWEL;
    };
  }

  /** What stands between two digits and parts no number: 1,000.5. */
  private boolean isInsideNumber(int i) {
    return ".,'’;_٫٬".indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
