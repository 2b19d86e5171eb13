package org.clipfile.ui.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.clipfile.model.Span;
import org.clipfile.ui.article.BodyText.Marked;
import org.clipfile.ui.article.LineLayout.Line;
import org.clipfile.ui.article.LineLayout.Placed;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind a paragraph's letters, from the back: code and what the article marks,
 * highlights, hits, what was found in the article, the selection. Each is a box for each line that
 * it touches, or several where the text runs both ways. Window thread only.
 */
final class Backgrounds extends Group {
  private final StyledText text;
  private final double lineHeight;
  private final Group boxes = layer();
  private final Group highlights = layer();
  private final Group hits = layer();
  private final Group found = layer();
  private final Group selection = layer();
  private List<Line> lines = List.of();
  private double left;
  private double top;
  private List<Marked> marked = List.of();
  private List<Span> places = List.of();
  private @Nullable Span current;
  private int selectedFrom;
  private int selectedTo;

  /**
   * @param lineHeight in pixels
   */
  Backgrounds(StyledText text, double lineHeight) {
    this.text = text;
    this.lineHeight = lineHeight;
    getChildren().addAll(boxes, highlights, hits, found, selection);
  }

  private static Group layer() {
    var layer = new Group();
    layer.setManaged(false);
    return layer;
  }

  /** Draws all but the boxes anew, behind lines whose first begins at a point. */
  void draw(List<Line> newLines, double newLeft, double newTop) {
    lines = newLines;
    left = newLeft;
    top = newTop;
    boxes.getChildren().clear();
    hits.getChildren().clear();
    for (Span mark : text.marks()) {
      fill(hits, "hit-background", mark.start(), mark.end());
    }
    drawHighlights();
    drawFound();
    drawSelection();
  }

  /** Puts a box behind a stretch that is code or marked by the article, until all is drawn anew. */
  void box(int from, int to) {
    fill(boxes, "box", from, to);
  }

  /** Colours passages of the owner's. */
  void highlight(List<Marked> passages) {
    marked = passages;
    drawHighlights();
  }

  /** Colours what was found in the article, and of hits and found places the one that is shown. */
  void find(List<Span> newPlaces, @Nullable Span shown) {
    if (!newPlaces.equals(places) || !Objects.equals(shown, current)) {
      places = newPlaces;
      current = shown;
      drawFound();
    }
  }

  /** Colours what is selected; nothing where the offsets are the same. */
  void select(int from, int to) {
    if (from != selectedFrom || to != selectedTo) {
      selectedFrom = from;
      selectedTo = to;
      drawSelection();
    }
  }

  private void drawHighlights() {
    highlights.getChildren().clear();
    for (Marked stretch : marked) {
      String colour = stretch.highlight().colour().name().toLowerCase(Locale.ROOT);
      fill(highlights, "highlight-" + colour, stretch.start(), stretch.end());
    }
  }

  private void drawFound() {
    found.getChildren().clear();
    for (Span place : places) {
      fill(found, "found-background", place.start(), place.end());
    }
    if (current != null) {
      fill(found, "current-place", current.start(), current.end());
    }
  }

  private void drawSelection() {
    selection.getChildren().clear();
    if (selectedFrom < selectedTo) {
      fill(selection, "selected-text", selectedFrom, selectedTo);
    }
  }

  /** Puts boxes behind a stretch of the text, one for each line it touches where it can. */
  private void fill(Group layer, String styleClass, int from, int to) {
    double y = top;
    for (Line line : lines) {
      if (line.start() < to && from < line.end()) {
        fillLine(layer, styleClass, line, y, from, to);
      }
      y += lineHeight;
    }
  }

  private void fillLine(Group layer, String styleClass, Line line, double y, int from, int to) {
    double begin = -1;
    double end = -1;
    for (Placed placed : line.placed()) {
      Atom atom = placed.atom();
      if (atom.start() >= to || atom.end() <= from) {
        continue;
      }
      double a = atom.advance(text.text(), from);
      double b = atom.advance(text.text(), to);
      boolean back = atom.piece().isRightToLeft();
      double x = back ? placed.right() - b : placed.x() + a;
      if (begin >= 0 && x > end + 0.5) {
        layer.getChildren().add(box(styleClass, begin, y, end - begin));
        begin = -1;
      }
      begin = begin < 0 ? x : begin;
      end = x + b - a;
    }
    if (begin >= 0 && end > begin) {
      layer.getChildren().add(box(styleClass, begin, y, end - begin));
    }
  }

  private Rectangle box(String styleClass, double x, double y, double width) {
    var box = new Rectangle(left + x, y, width, lineHeight);
    box.getStyleClass().add(styleClass);
    return box;
  }
}
