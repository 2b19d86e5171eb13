package org.clipfile.ui.control;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.clipfile.model.Span;

/**
 * A text in its own direction over one or more lines, with marked stretches; what does not fit ends
 * in an ellipsis. Each word is a node of its own, placed by the bidirectional algorithm, since
 * JavaFX cannot wrap a right-to-left paragraph on Linux.
 */
public final class WordFlow extends Region {
  private final int maxLines;
  private final Text ellipsis = word("…");
  private final Text space = word(" ");
  private List<WordPiece> pieces = List.of();
  private final Text part = word("");
  private boolean atLetters;
  private String text = "";
  private boolean rightToLeft;

  /** An empty flow of at most so many lines. */
  public WordFlow(int maxLines) {
    this.maxLines = maxLines;
    getStyleClass().add("word-flow");
    setMaxHeight(USE_PREF_SIZE);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // words are placed here, and not mirrored
    space.setVisible(false);
    getChildren().addAll(space, part, ellipsis);
  }

  /** Has what does not fit cut within a word, as names are, rather than between two. */
  public WordFlow cutAtLetters() {
    atLetters = true;
    return this;
  }

  /** Shows a text; the spans are marked. */
  public void show(String text, List<Span> marks) {
    this.text = text;
    rightToLeft = Direction.isRightToLeft(text);
    pieces = WordPiece.cut(text, marks, rightToLeft);
    ScriptFonts.dress(this, text);
    getChildren().clear();
    for (WordPiece piece : pieces) {
      if (piece.background() != null) {
        getChildren().add(piece.background());
      }
    }
    for (WordPiece piece : pieces) {
      if (piece.node() != null) {
        getChildren().add(piece.node());
      }
    }
    getChildren().addAll(space, part, ellipsis);
    requestLayout();
  }

  /** What is shown. */
  public String text() {
    return text;
  }

  static Text word(String text) {
    var node = new Text(text);
    node.getStyleClass().add("word");
    return node;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (WordPiece piece : pieces) {
      width += piece.width(spaceWidth());
    }
    return snapSizeX(width) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
    int lines = Math.max(1, lines(inner).size());
    return lines * lineHeight() + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    pieces.forEach(piece -> piece.show(false));
    ellipsis.setVisible(false);
    part.setVisible(false);
    double top = snappedTopInset();
    for (List<WordPiece> line : lines(width)) {
      place(line, top, width);
      top += lineHeight();
    }
  }

  private double spaceWidth() {
    return space.getLayoutBounds().getWidth();
  }

  private double lineHeight() {
    return Math.ceil(space.getFont().getSize() * 1.55);
  }

  /** Where letters stand on a line; the same for all fonts, however much room they ask for. */
  private double baseline() {
    return Math.round(space.getFont().getSize() * 1.12);
  }

  /** The pieces line by line; the last line ends in the ellipsis where some are left over. */
  private List<List<WordPiece>> lines(double width) {
    var lines = new ArrayList<List<WordPiece>>();
    var line = new ArrayList<WordPiece>();
    double used = 0;
    int at = 0;
    while (at < pieces.size()) {
      int next = wordEnd(at);
      double wordWidth = 0;
      for (WordPiece piece : pieces.subList(at, next)) {
        wordWidth += piece.width(spaceWidth());
      }
      boolean fits = used + wordWidth <= width || pieces.get(at).isSpace();
      boolean isLast = lines.size() + 1 == maxLines;
      if (!fits && isLast && atLetters) {
        lines.add(cutWithin(line, pieces.get(at), used, width));
        return lines;
      }
      if (!fits && !line.isEmpty()) {
        if (isLast) {
          lines.add(cutShort(line, used, width));
          return lines;
        }
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      if (!line.isEmpty() || !pieces.get(at).isSpace()) {
        line.addAll(pieces.subList(at, next));
        used += wordWidth;
      }
      at = next;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private int wordEnd(int start) {
    int end = start + 1;
    while (end < pieces.size() && !pieces.get(end).breakBefore()) {
      end++;
    }
    return end;
  }

  /** Ends a line in as many letters of the next word as there is room for. */
  private List<WordPiece> cutWithin(
      List<WordPiece> line, WordPiece next, double used, double width) {
    double room = width - used - ellipsis.getLayoutBounds().getWidth();
    String word = next.node() == null ? "" : next.node().getText();
    part.setNodeOrientation(
        next.level() % 2 == 1 ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    int end = word.length();
    do {
      end = letters.preceding(end);
      part.setText(word.substring(0, Math.max(0, end)));
    } while (end > 0 && part.getLayoutBounds().getWidth() > room);
    if (end <= 0) {
      return cutShort(line, used, width);
    }
    line.add(new WordPiece(part, null, false, next.level()));
    line.add(WordPiece.of(ellipsis, rightToLeft));
    return line;
  }

  private List<WordPiece> cutShort(List<WordPiece> line, double used, double width) {
    var end = WordPiece.of(ellipsis, rightToLeft);
    double left = used;
    while (!line.isEmpty()
        && (line.getLast().isSpace() || left + end.width(spaceWidth()) > width)) {
      left -= line.removeLast().width(spaceWidth());
    }
    line.add(end);
    return line;
  }

  private void place(List<WordPiece> line, double top, double width) {
    var levels = new byte[line.size()];
    double used = 0;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = line.get(i).level();
      used += line.get(i).width(spaceWidth());
    }
    WordPiece[] visual = line.toArray(WordPiece[]::new);
    Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
    double x = snappedLeftInset();
    if (rightToLeft) {
      double trailing = line.getLast().isSpace() ? line.getLast().width(spaceWidth()) : 0;
      x += Math.max(0, width - (used - trailing)) - trailing;
    }
    for (WordPiece piece : visual) {
      piece.place(x, top, baseline(), spaceWidth(), lineHeight());
      x += piece.width(spaceWidth());
    }
  }
}
