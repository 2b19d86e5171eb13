package org.clipfile.export.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal slice of the article that no page break divides.
 *
 * @param space above it, dropped at the head of a page
 * @param least to which the height may shrink where a page has no more room
 * @param keepWithNext whether the next strip must stand on the same page
 * @param bars the rules that run down its side
 * @param wide whether it runs over all columns of a page
 * @param repeated what stands above it wherever a column begins with it, or null
 */
record Strip(
    double space,
    double height,
    double least,
    boolean keepWithNext,
    List<Bar> bars,
    FlexiblePainter painter,
    boolean wide,
    @Nullable Repeated repeated) {

  /** A strip in a column, with nothing repeated above it. */
  Strip(
      double space,
      double height,
      double least,
      boolean keepWithNext,
      List<Bar> bars,
      FlexiblePainter painter) {
    this(space, height, least, keepWithNext, bars, painter, false, null);
  }

  /** The head of a table, for every column that the table goes on in. */
  record Repeated(List<Strip> strips) {
    Repeated {
      strips = List.copyOf(strips);
    }

    double height() {
      return strips.stream().mapToDouble(s -> s.space() + s.height()).sum();
    }
  }

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
    return new Strip(space, height, least, true, bars, painter, wide, repeated);
  }

  /** The same with other room above and another painter. */
  Strip paintedBy(double newSpace, FlexiblePainter newPainter) {
    return new Strip(newSpace, height, least, keepWithNext, bars, newPainter, wide, repeated);
  }

  /** As high, and nothing painted: for trying out how many pages there will be. */
  Strip silent() {
    return new Strip(
        space,
        height,
        least,
        keepWithNext,
        List.of(),
        (sheet, top, given) -> {},
        wide,
        repeated == null
            ? null
            : new Repeated(repeated.strips().stream().map(Strip::silent).toList()));
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
