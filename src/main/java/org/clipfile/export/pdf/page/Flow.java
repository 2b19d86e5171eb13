package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clipfile.export.pdf.tag.Area;

/**
 * Pages filled piece by piece and handed on one by one, so that no document is too long for the
 * memory. One thread.
 */
public final class Flow {
  private static final double GAP = 38;
  private static final double RULE = 1.2;
  private static final double ROUNDING = 1e-6;

  private final Paginator paginator;
  private final PageFormat format;

  /**
   * A flow of pages.
   *
   * @param first the number of the first page
   * @param finished takes each page once nothing more comes on it
   * @param rightToLeft whether the first column is the right one
   */
  public Flow(int first, Consumer<Sheet> finished, PageFormat format, boolean rightToLeft) {
    this.format = format;
    paginator = new Paginator(first, finished, format, rightToLeft);
  }

  /** Paints a piece below what is there. */
  public void add(Piece piece) {
    paginator.add(piece.strips());
  }

  /** Paints a piece below what is there, with room and a rule between. */
  public void addApart(Piece piece) {
    if (piece.strips().isEmpty()) {
      return;
    }
    if (format.columns() > 1 && piece.strips().getFirst().wide()) {
      turn(); // what runs over all columns begins a page
      add(piece);
      return;
    }
    var strips = new ArrayList<>(piece.strips());
    Strip first = strips.getFirst();
    strips.set(
        0,
        first.paintedBy(
            GAP,
            (sheet, top, given) -> {
              if (top < sheet.columnTop() - ROUNDING) {
                rule(sheet, top + GAP / 2);
              }
              first.painter().paint(sheet, top, given);
            }));
    paginator.add(strips);
  }

  private void rule(Sheet sheet, double top) {
    sheet.ruleOff(
        new Area(format.left(), top - RULE, format.left() + format.columnWidth(), top), Ink.TEXT);
  }

  /** Goes on at the head of a page. */
  public void turn() {
    paginator.turnLevelled();
  }

  /** The number of the page that is being filled. */
  public int page() {
    return paginator.page();
  }

  /** Hands over the last page; the flow is used no more. */
  public void end() {
    paginator.end();
  }

  /** How many pages these pieces fill, each beginning a page of its own; nothing is painted. */
  public static int count(List<Piece> pieces, PageFormat format) {
    int[] pages = {0};
    for (Piece piece : pieces) {
      var trial = new Paginator(0, sheet -> pages[0]++, format, false);
      trial.add(piece.strips().stream().map(Strip::silent).toList());
      trial.end();
    }
    return pages[0];
  }
}
