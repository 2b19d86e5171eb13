package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole article as one column of strips, before it is cut into pages. One thread. */
final class Galley {
  private static final int SHORT = 7;

  private final List<Strip> strips = new ArrayList<>();
  private final List<Strip.Bar> bars = new ArrayList<>();
  private double space;
  private boolean wide;
  private Strip.@Nullable Repeated repeated;

  /** Wants at least this much room before what comes next. */
  void space(double points) {
    space = Math.max(space, points);
  }

  void add(double height, boolean keepWithNext, Strip.Painter painter) {
    addFlexible(height, height, keepWithNext, (sheet, top, given) -> painter.paint(sheet, top));
  }

  void addFlexible(
      double height, double least, boolean keepWithNext, Strip.FlexiblePainter painter) {
    strips.add(
        new Strip(space, height, least, keepWithNext, List.copyOf(bars), painter, wide, repeated));
    space = 0;
  }

  /** Lets what the body adds run over all columns of a page. */
  void wide(Runnable body) {
    wide = true;
    body.run();
    wide = false;
  }

  /** Repeats this, if anything, wherever a column begins with something that the body adds. */
  void repeating(Strip.@Nullable Repeated head, Runnable body) {
    repeated = head;
    body.run();
    repeated = null;
  }

  /** Keeps what the body adds on one page, if it is short. */
  void together(Runnable body) {
    int from = strips.size();
    body.run();
    if (strips.size() - from <= SHORT) {
      for (int i = from; i < strips.size() - 1; i++) {
        strips.set(i, strips.get(i).keepingNext());
      }
    }
  }

  /** Runs a rule down the side of everything that the body adds. */
  void barred(double left, Runnable body) {
    bars.add(new Strip.Bar(left));
    body.run();
    bars.removeLast();
  }

  /** Takes out what no later strip can be tied to. */
  List<Strip> takeComplete() {
    int end = strips.size();
    while (end > 0 && strips.get(end - 1).keepWithNext()) {
      end--;
    }
    List<Strip> complete = List.copyOf(strips.subList(0, end));
    strips.subList(0, end).clear();
    return complete;
  }

  List<Strip> strips() {
    return strips;
  }
}
