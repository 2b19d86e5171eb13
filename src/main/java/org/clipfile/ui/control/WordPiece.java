package org.clipfile.ui.control;

import java.util.List;
import java.util.stream.Stream;
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
    var edges = marks.stream().flatMap(mark -> Stream.of(mark.start(), mark.end())).toList();
    return LinePiece.cut(text, rightToLeft, edges).stream()
        .map(cut -> piece(text.substring(cut.start(), cut.end()), isMarked(cut, marks), cut))
        .toList();
  }

  private static boolean isMarked(LinePiece cut, List<Span> marks) {
    return marks.stream().anyMatch(mark -> mark.start() <= cut.start() && cut.end() <= mark.end());
  }

  private static WordPiece piece(String part, boolean marked, LinePiece cut) {
    Text node = part.isBlank() ? null : WordFlow.word(part);
    if (node != null && cut.isRightToLeft()) {
      node.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    return new WordPiece(node, marked ? background(node) : null, cut.breakBefore(), cut.level());
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
