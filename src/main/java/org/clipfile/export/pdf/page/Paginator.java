package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clipfile.export.pdf.tag.Area;

/**
 * Deals the strips out to pages. Strips that belong together go to the next page together, unless
 * together they are higher than a page, or what gives among them gives enough.
 */
final class Paginator {
  private static final double BAR_WIDTH = 1.6;
  private static final double ROUNDING = 1e-6;

  private final Consumer<Sheet> finished;
  private final Map<Strip.Bar, double[]> bars = new LinkedHashMap<>();
  private Sheet sheet;
  private double y = PageFormat.TOP;

  /**
   * A paginator for strips that come piece by piece.
   *
   * @param first the number of the first page
   * @param finished takes each page once it is full
   */
  Paginator(int first, Consumer<Sheet> finished) {
    this.finished = finished;
    sheet = new Sheet(first);
  }

  /** The painted pages; one at least. */
  static List<Sheet> pages(List<Strip> strips) {
    var sheets = new ArrayList<Sheet>();
    var paginator = new Paginator(0, sheets::add);
    paginator.add(strips);
    paginator.end();
    return sheets;
  }

  /** Deals out some strips more. */
  void add(List<Strip> strips) {
    for (int from = 0; from < strips.size(); ) {
      int to = from + 1;
      while (to < strips.size() && strips.get(to - 1).keepWithNext()) {
        to++;
      }
      place(strips.subList(from, to));
      from = to;
    }
  }

  /** Hands over the last page. */
  void end() {
    paintBars();
    finished.accept(sheet);
  }

  /** The number of the page that is being filled. */
  int page() {
    return sheet.number();
  }

  private void place(List<Strip> group) {
    double height = group.stream().mapToDouble(s -> s.space() + s.height()).sum();
    double give = group.stream().mapToDouble(s -> s.height() - s.least()).sum();
    double excess = height - (y - PageFormat.BOTTOM);
    if (excess > 0 && excess <= give) {
      group.forEach(s -> place(s, s.height() - excess * (s.height() - s.least()) / give));
      return;
    }
    if (excess > 0 && height <= PageFormat.TOP - PageFormat.BOTTOM) {
      turn();
    }
    group.forEach(s -> place(s, s.height()));
  }

  private void place(Strip strip, double height) {
    if (!atTop() && strip.space() + height > y - PageFormat.BOTTOM + ROUNDING) {
      turn();
    }
    if (!atTop()) {
      y -= strip.space();
    }
    strip.painter().paint(sheet, y, height);
    extendBars(strip, y, y - height);
    y -= height;
  }

  /** Whether the page is empty. */
  boolean atTop() {
    return y == PageFormat.TOP;
  }

  /** Goes on at the head of a page. */
  void turn() {
    if (!atTop()) {
      paintBars();
      finished.accept(sheet);
      sheet = new Sheet(sheet.number() + 1);
      y = PageFormat.TOP;
    }
  }

  private void extendBars(Strip strip, double top, double bottom) {
    for (Strip.Bar bar : strip.bars()) {
      bars.computeIfAbsent(bar, b -> new double[] {top, bottom})[1] = bottom;
    }
  }

  private void paintBars() {
    bars.forEach((bar, reach) ->
        sheet.ruleOff(
            new Area(bar.left(), reach[1], bar.left() + BAR_WIDTH, reach[0]), Ink.QUOTE_BAR));
    bars.clear();
  }
}
