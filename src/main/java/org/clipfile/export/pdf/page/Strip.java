package org.clipfile.export.pdf.page;

import java.util.List;

/**
 * A horizontal slice of the article that no page break divides.
 *
 * @param space above it, dropped at the head of a page
 * @param least to which the height may shrink where a page has no more room
 * @param keepWithNext whether the next strip must stand on the same page
 * @param bars the rules that run down its side
 */
record Strip(
    double space,
    double height,
    double least,
    boolean keepWithNext,
    List<Bar> bars,
    FlexiblePainter painter) {

  /** Paints a strip. */
  @FunctionalInterface
  interface Painter {
    /** Paints it with its upper edge at {@code top}. */
    void paint(Sheet sheet, double top);
  }

  /** Paints a strip whose height gives. */
  @FunctionalInterface
  interface FlexiblePainter {
    /** Paints it with its upper edge at {@code top}, in the height it was given. */
    void paint(Sheet sheet, double top, double height);
  }

  Strip keepingNext() {
    return new Strip(space, height, least, true, bars, painter);
  }

  /** As high, and nothing painted: for trying out how many pages there will be. */
  Strip silent() {
    return new Strip(space, height, least, keepWithNext, List.of(), (sheet, top, given) -> {});
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
