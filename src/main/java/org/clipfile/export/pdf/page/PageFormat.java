package org.clipfile.export.pdf.page;

import org.clipfile.model.PdfOptions;

/**
 * A page with room for a running head and a foot; all in points, from its lower left corner.
 *
 * @param margin at the sides
 * @param columns into which the text is dealt
 */
public record PageFormat(double width, double height, double margin, int columns) {
  /** A4 in one column. */
  public static final PageFormat A4 = of(PdfOptions.STANDARD);

  public static final double WIDTH = A4.width();
  public static final double HEIGHT = A4.height();
  static final double LEFT = A4.left();
  static final double RIGHT = A4.right();
  static final double TOP = A4.top();
  static final double BOTTOM = A4.bottom();
  static final double MEASURE = A4.measure();

  /** Between columns. */
  private static final double GAP = 20;

  /** The page that these options ask for. */
  public static PageFormat of(PdfOptions options) {
    PdfOptions.Paper paper = options.paper();
    return new PageFormat(paper.width(), paper.height(), options.margin(), options.columns());
  }

  /** The same page, its text not in columns. */
  public PageFormat inOneColumn() {
    return new PageFormat(width, height, margin, 1);
  }

  double left() {
    return margin;
  }

  double right() {
    return width - margin;
  }

  double top() {
    return height - margin - 6;
  }

  double bottom() {
    return margin + 4;
  }

  /** From margin to margin. */
  double measure() {
    return width - 2 * margin;
  }

  double columnWidth() {
    return (measure() - (columns - 1) * GAP) / columns;
  }

  /** How far right of the leftmost column another stands, counted from 0 at the left. */
  double columnOffset(int column) {
    return column * (columnWidth() + GAP);
  }

  /** The baseline of the running head. */
  double head() {
    return height - 0.66 * margin;
  }

  /** The baseline of the foot. */
  double foot() {
    return 0.6 * margin;
  }
}
