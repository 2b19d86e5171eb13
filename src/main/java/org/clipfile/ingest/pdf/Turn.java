package org.clipfile.ingest.pdf;

/** How lines of text run on a page. */
enum Turn {
  RIGHT,
  UP,
  LEFT,
  DOWN,
  /** Columns of upright signs, from right to left, as Chinese and Japanese may be set. */
  VERTICAL;

  /** The nearest to an angle, in radians. */
  static Turn of(double angle) {
    int quarters = Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
    return values()[quarters];
  }

  /** Where a point of the page lies once lines of this turn run to the right and downwards. */
  double across(double x, double y) {
    return switch (this) {
      case RIGHT -> x;
      case UP -> y;
      case LEFT -> -x;
      case DOWN, VERTICAL -> -y;
    };
  }

  /** The same for the other axis, which grows downwards. */
  double down(double x, double y) {
    return switch (this) {
      case RIGHT -> -y;
      case UP -> x;
      case LEFT -> y;
      case DOWN, VERTICAL -> -x;
    };
  }

  Box upright(Box drawn) {
    double x1 = across(drawn.left(), drawn.top());
    double x2 = across(drawn.right(), drawn.bottom());
    double y1 = down(drawn.left(), drawn.top());
    double y2 = down(drawn.right(), drawn.bottom());
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
}
