package org.clipfile.ui.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
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
 * @param end where it ends in the whole text
 */
record WordPiece(
    String text, @Nullable Text node, @Nullable Region background, boolean breakBefore, int end) {

  static WordPiece of(Text node, int end) {
    return new WordPiece(node.getText(), node, null, false, end);
  }

  /** Cuts a text into its pieces, in logical order. */
  static List<WordPiece> cut(String text, List<Span> marks) {
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
    var pieces = new ArrayList<WordPiece>();
    int start = 0;
    for (int end : cuts) {
      if (end > start) {
        pieces.add(piece(text, start, end, marks, breaks.isBoundary(start)));
        start = end;
      }
    }
    return pieces;
  }

  private static WordPiece piece(
      String text, int start, int end, List<Span> marks, boolean boundary) {
    String part = text.substring(start, end);
    boolean marked = marks.stream().anyMatch(m -> m.start() <= start && end <= m.end());
    Text node = part.isBlank() ? null : WordFlow.word(part);
    return new WordPiece(part, node, marked ? background(node) : null, boundary, end);
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
