package org.clipfile.ui.control;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of a text that is set as one: a word, a part of one, or the space after it. All of it
 * runs in one direction.
 *
 * @param start the first UTF-16 code unit
 * @param end the unit after the last
 * @param breakBefore whether a line may end before it (Unicode Standard Annex 14, as the JDK has
 *     it)
 * @param level by the bidirectional algorithm (Annex 9); odd is right to left
 */
public record LinePiece(int start, int end, boolean breakBefore, byte level) {
  /**
   * Cuts a text into its pieces, in logical order.
   *
   * @param more where else to cut, such as where a style begins
   */
  public static List<LinePiece> cut(String text, boolean rightToLeft, Collection<Integer> more) {
    var bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    BreakIterator breaks = BreakIterator.getLineInstance(locale(text));
    breaks.setText(text);
    var cuts = new TreeSet<Integer>();
    more.forEach(cut -> cuts.add(Math.min(cut, text.length())));
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      cuts.add(at);
      int wordEnd = at;
      while (wordEnd > 0 && Character.isWhitespace(text.charAt(wordEnd - 1))) {
        wordEnd--;
      }
      cuts.add(wordEnd);
    }
    for (int run = 0; run < bidi.getRunCount(); run++) {
      cuts.add(bidi.getRunLimit(run));
      if (bidi.getRunLevel(run) % 2 == 1) {
        cutAtSigns(text, bidi.getRunStart(run), bidi.getRunLimit(run), cuts);
      }
    }
    var pieces = new ArrayList<LinePiece>();
    int start = 0;
    for (int end : cuts) {
      if (end > start) {
        byte level = (byte) bidi.getLevelAt(start);
        pieces.add(new LinePiece(start, end, breaks.isBoundary(start), level));
        start = end;
      }
    }
    return pieces;
  }

  /** Thai is written without spaces, and only its own breaks know its words. */
  private static Locale locale(String text) {
    boolean thai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
    return thai ? Locale.of("th") : Locale.ROOT;
  }

  /**
   * Sets signs such as brackets apart from right-to-left letters: where they come from another
   * font, JavaFX would put them on the wrong side of the word.
   */
  private static void cutAtSigns(String text, int start, int end, Set<Integer> cuts) {
    for (int at = start + 1; at < end; at++) {
      if (isSign(text.charAt(at - 1)) || isSign(text.charAt(at))) {
        cuts.add(at);
      }
    }
  }

  private static boolean isSign(char c) {
    return c < 0x80 && !Character.isLetterOrDigit(c);
  }

  /** Whether it runs from right to left. */
  public boolean isRightToLeft() {
    return level % 2 == 1;
  }
}
