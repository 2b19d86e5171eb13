package org.clipfile.ui.control;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.clipfile.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a {@link WordFlow}: a word, a part of one where a mark begins or ends in it, or a
 * space.
 *
 * @param node draws it; null for a space
 * @param background stands behind it where it is marked, else null
 * @param breakBefore whether a line may end before it
 * @param level its level by the bidirectional algorithm, the same for all of it; odd is right to
 *     left
 */
record WordPiece(
    @Nullable Text node, @Nullable Region background, boolean breakBefore, byte level) {

  static WordPiece of(Text node, boolean rightToLeft) {
    return new WordPiece(node, null, false, (byte) (rightToLeft ? 1 : 0));
  }

  /** Cuts a text into its pieces, in logical order. */
  static List<WordPiece> cut(String text, List<Span> marks, boolean rightToLeft) {
    var bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var cuts = new TreeSet<Integer>();
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      cuts.add(at);
      int wordEnd = at;
      while (wordEnd > 0 && Character.isWhitespace(text.charAt(wordEnd - 1))) {
        wordEnd--;
      }
      cuts.add(wordEnd);
    }
    for (Span mark : marks) {
      cuts.add(Math.min(mark.start(), text.length()));
      cuts.add(Math.min(mark.end(), text.length()));
    }
    for (int run = 0; run < bidi.getRunCount(); run++) {
      cuts.add(bidi.getRunLimit(run));
      if (bidi.getRunLevel(run) % 2 == 1) {
        cutAtSigns(text, bidi.getRunStart(run), bidi.getRunLimit(run), cuts);
      }
    }
    var pieces = new ArrayList<WordPiece>();
    int start = 0;
    for (int end : cuts) {
      if (end > start) {
        String part = text.substring(start, end);
        boolean marked = isMarked(start, end, marks);
        pieces.add(piece(part, marked, breaks.isBoundary(start), (byte) bidi.getLevelAt(start)));
        start = end;
      }
    }
    return pieces;
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

  private static boolean isMarked(int start, int end, List<Span> marks) {
    return marks.stream().anyMatch(mark -> mark.start() <= start && end <= mark.end());
  }

  private static WordPiece piece(String part, boolean marked, boolean breakBefore, byte level) {
    Text node = part.isBlank() ? null : WordFlow.word(part);
    if (node != null && level % 2 == 1) {
      node.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    return new WordPiece(node, marked ? background(node) : null, breakBefore, level);
  }

  private static Region background(@Nullable Text node) {
    if (node != null) {
      node.getStyleClass().add("hit");
    }
    var region = new Region();
    region.getStyleClass().add("hit-background");
    region.setManaged(false);
    return region;
  }

  boolean isSpace() {
    return node == null;
  }

  double width(double spaceWidth) {
    return node == null ? spaceWidth : node.getLayoutBounds().getWidth();
  }

  void show(boolean visible) {
    if (node != null) {
      node.setVisible(visible);
    }
    if (background != null) {
      background.setVisible(visible);
    }
  }

  /** Puts the piece on a line; all pieces of a line stand on one baseline. */
  void place(double x, double top, double baseline, double spaceWidth, double lineHeight) {
    show(true);
    if (node != null) {
      node.relocate(x, top + baseline - node.getBaselineOffset());
    }
    if (background != null) {
      background.resizeRelocate(x, top, width(spaceWidth), lineHeight - 1);
    }
  }
}
