package org.clipfile.export.pdf.page;

import org.clipfile.export.pdf.text.Direction;

/**
 * Where in a page's width something stands, and which way its text runs where the text itself does
 * not say.
 */
record Slot(double left, double width, Direction direction) {
  /** However deeply things are nested, this much width is left. */
  private static final double NARROWEST = 120;

  static Slot page(Direction direction) {
    return page(PageFormat.A4, direction);
  }

  /** From margin to margin. */
  static Slot page(PageFormat format, Direction direction) {
    return new Slot(format.left(), format.measure(), direction);
  }

  /** The leftmost column. */
  static Slot column(PageFormat format, Direction direction) {
    return new Slot(format.left(), format.columnWidth(), direction);
  }

  /** Narrower by so much at the side where lines start. */
  Slot indented(double points) {
    double less = Math.max(0, Math.min(points, width - NARROWEST));
    return new Slot(direction.isRightToLeft() ? left : left + less, width - less, direction);
  }

  /** The same place for text of another direction. */
  Slot running(Direction other) {
    return new Slot(left, width, other);
  }

  double right() {
    return left + width;
  }

  /** The side where lines start. */
  double start() {
    return direction.isRightToLeft() ? right() : left;
  }
}
