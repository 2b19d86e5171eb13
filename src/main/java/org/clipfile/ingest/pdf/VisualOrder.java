package org.clipfile.ingest.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Turns what stands from left to right into what is read (UAX #9, backwards). */
final class VisualOrder {
  private static final String OPENING = "([{«‹";
  private static final String CLOSING = ")]}»›";

  private VisualOrder() {}

  /**
   * The text of pieces that stand from left to right, each of which is itself in reading order.
   *
   * @param rightToLeft whether the line as a whole runs that way
   */
  static String read(List<String> pieces, boolean rightToLeft) {
    var kinds = new StringBuilder();
    boolean turns = rightToLeft;
    for (String piece : pieces) {
      char kind = kind(piece);
      kinds.append(kind);
      turns |= kind == 'א';
    }
    if (!turns) {
      return String.join("", pieces);
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    var bidi = new Bidi(kinds.toString(), base);
    byte[] levels = new byte[pieces.size()];
    Integer[] order = new Integer[pieces.size()];
    for (int i = 0; i < order.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    var read = new ArrayList<String>();
    for (int i : order) {
      read.add(pieces.get(i));
    }
    for (int i = 0; i < order.length; i++) {
      if ((levels[order[i]] & 1) == 1) {
        read.set(i, bracket(read, i));
      }
    }
    return String.join("", read);
  }

  private static char kind(String piece) {
    int c = piece.codePointAt(0);
    if (Characters.isRightToLeft(c)) {
      return 'א';
    }
    if (Characters.isLeftToRight(c)) {
      return 'a';
    }
    if (Character.isDigit(c)) {
      return '0';
    }
    return c < 0x10000 ? (char) c : ' ';
  }

  /** Fonts may name a bracket by its look: whether it opens is told from what stands beside it. */
  private static String bracket(List<String> read, int at) {
    String piece = read.get(at);
    int kind = Math.max(OPENING.indexOf(piece), CLOSING.indexOf(piece));
    if (piece.length() != 1 || kind < 0) {
      return piece;
    }
    boolean wordBefore = at > 0 && isWord(read.get(at - 1));
    boolean wordAfter = at + 1 < read.size() && isWord(read.get(at + 1));
    boolean textBefore = at > 0 && !read.get(at - 1).isBlank();
    boolean textAfter = at + 1 < read.size() && !read.get(at + 1).isBlank();
    if (wordAfter && !textBefore) {
      return OPENING.substring(kind, kind + 1);
    }
    boolean closes = (wordBefore && !wordAfter) || (textBefore && !textAfter);
    return closes ? CLOSING.substring(kind, kind + 1) : piece;
  }

  private static boolean isWord(String piece) {
    return Character.isLetterOrDigit(piece.codePointAt(0));
  }
}
