package org.clipfile.export.pdf.page;

import java.util.List;

/**
 * A horizontal slice of the article that no page break divides.
 *
 * @param space above it, dropped at the head of a page
 * @param keepWithNext whether the next strip must stand on the same page
 * @param bars the rules that run down its side
 */
record Strip(double space, double height, boolean keepWithNext, List<Bar> bars, Painter painter) {

  /** Paints a strip. */
  @FunctionalInterface
  interface Painter {
    /** Paints it with its upper edge at {@code top}. */
    void paint(Sheet sheet, double top);
  }

  /** A rule at the side of a quotation, as long as its strips on each page. */
  static final class Bar {
    private final double left;

    Bar(double left) {
      this.left = left;
    }

    double left() {
      return left;
    }
  }
}
