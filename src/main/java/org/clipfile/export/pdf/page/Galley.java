package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** The whole article as one column of strips, before it is cut into pages. One thread. */
final class Galley {
  private final List<Strip> strips = new ArrayList<>();
  private final List<Strip.Bar> bars = new ArrayList<>();
  private double space;

  /** Wants at least this much room before what comes next. */
  void space(double points) {
    space = Math.max(space, points);
  }

  void add(double height, boolean keepWithNext, Strip.Painter painter) {
    strips.add(new Strip(space, height, keepWithNext, List.copyOf(bars), painter));
    space = 0;
  }

  /** Runs a rule down the side of everything that the body adds. */
  void barred(double left, Runnable body) {
    bars.add(new Strip.Bar(left));
    body.run();
    bars.removeLast();
  }

  List<Strip> strips() {
    return strips;
  }
}
