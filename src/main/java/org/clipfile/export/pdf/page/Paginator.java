package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clipfile.export.pdf.tag.Area;

/**
 * Deals the strips out to pages. Strips that belong together go to the next page together, unless
 * together they are higher than a page, or what gives among them gives enough.
 */
final class Paginator {
  private static final double BAR_WIDTH = 1.6;
  private static final double ROUNDING = 1e-6;

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Strip.Bar, double[]> bars = new LinkedHashMap<>();
  private Sheet sheet = new Sheet(0);
  private double y = PageFormat.TOP;

  private Paginator() {
    sheets.add(sheet);
  }

  /** The painted pages; one at least. */
  static List<Sheet> pages(List<Strip> strips) {
    var paginator = new Paginator();
    for (int from = 0; from < strips.size(); ) {
      int to = from + 1;
      while (to < strips.size() && strips.get(to - 1).keepWithNext()) {
        to++;
      }
      paginator.place(strips.subList(from, to));
      from = to;
    }
    paginator.paintBars();
    return paginator.sheets;
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

  private boolean atTop() {
    return y == PageFormat.TOP;
  }

  private void turn() {
    if (!atTop()) {
      paintBars();
      sheet = new Sheet(sheets.size());
      sheets.add(sheet);
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
