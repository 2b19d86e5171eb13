package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clipfile.export.pdf.tag.Area;

/**
 * Deals the strips out to pages and their columns. Strips that belong together go to the next
 * column together, unless together they are higher than a page, or what gives among them gives
 * enough.
 */
final class Paginator {
  private static final double BAR_WIDTH = 1.6;
  private static final double ROUNDING = 1e-6;

  private final Consumer<Sheet> finished;
  private final PageFormat format;
  private final boolean rightToLeft;
  private final Map<Strip.Bar, double[]> bars = new LinkedHashMap<>();
  private final List<Placed> waiting = new ArrayList<>();
  private Sheet sheet;
  private double y;
  private double columnTop;
  private int column;
  private boolean afterWide;

  /**
   * A strip in its place.
   *
   * @param column counted from 0 in the order of reading
   */
  record Placed(Strip strip, int column, double top, double height) {}

  /**
   * A paginator for strips that come piece by piece, on A4 in one column.
   *
   * @param first the number of the first page
   * @param finished takes each page once it is full
   */
  Paginator(int first, Consumer<Sheet> finished) {
    this(first, finished, PageFormat.A4, false);
  }

  /**
   * A paginator for strips that come piece by piece.
   *
   * @param first the number of the first page
   * @param finished takes each page once it is full
   * @param rightToLeft whether the first column is the right one
   */
  Paginator(int first, Consumer<Sheet> finished, PageFormat format, boolean rightToLeft) {
    this.finished = finished;
    this.format = format;
    this.rightToLeft = rightToLeft;
    sheet = new Sheet(first, format);
    y = format.top();
    columnTop = y;
  }

  /** The painted pages; one at least. */
  static List<Sheet> pages(List<Strip> strips) {
    return pages(strips, PageFormat.A4, false);
  }

  /** The painted pages; one at least. */
  static List<Sheet> pages(List<Strip> strips, PageFormat format, boolean rightToLeft) {
    var sheets = new ArrayList<Sheet>();
    var paginator = new Paginator(0, sheets::add, format, rightToLeft);
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

  /** Hands over the last page, its columns of one height. */
  void end() {
    level();
    paint();
    finished.accept(sheet);
  }

  /** Goes on at the head of a page, and leaves behind columns of one height. */
  void turnLevelled() {
    if (!atTop()) {
      level();
      turn();
    }
  }

  private void level() {
    List<Placed> balanced = new Balance(format.bottom(), columnTop).of(waiting);
    waiting.clear();
    waiting.addAll(balanced);
  }

  /** The number of the page that is being filled. */
  int page() {
    return sheet.number();
  }

  private void place(List<Strip> group) {
    double height = group.stream().mapToDouble(s -> s.space() + s.height()).sum();
    double give = group.stream().mapToDouble(s -> s.height() - s.least()).sum();
    double excess = height - (y - format.bottom());
    if (excess > 0 && excess <= give) {
      group.forEach(s -> place(s, s.height() - excess * (s.height() - s.least()) / give));
      return;
    }
    if (excess > 0 && height <= format.top() - format.bottom()) {
      turnColumn();
    }
    group.forEach(s -> place(s, s.height()));
  }

  private void place(Strip strip, double height) {
    if (isWide(strip) && (column > 0 || (!afterWide && !atTop()))) {
      turn();
    }
    if (!atColumnTop() && strip.space() + height > y - format.bottom() + ROUNDING) {
      turnColumn();
    }
    if (atColumnTop()) {
      repeat(strip, height);
    } else {
      y -= strip.space();
    }
    if (afterWide && !isWide(strip)) {
      columnTop = y;
      sheet.columnsBegin(y);
    }
    put(strip, height);
    afterWide = isWide(strip);
    if (afterWide) {
      columnTop = y;
    }
  }

  /** What is repeated above a strip, where the strip has room below it. */
  private void repeat(Strip strip, double height) {
    Strip.Repeated repeated = strip.repeated();
    if (repeated != null && repeated.height() + height <= y - format.bottom()) {
      for (Strip head : repeated.strips()) {
        y -= atColumnTop() ? 0 : head.space();
        put(head, head.height());
      }
      y -= strip.space();
    }
  }

  private void put(Strip strip, double height) {
    waiting.add(new Placed(strip, column, y, height));
    y -= height;
    if (format.columns() == 1) {
      waiting.forEach(this::paint);
      waiting.clear();
    }
  }

  private boolean isWide(Strip strip) {
    return strip.wide() && format.columns() > 1;
  }

  /** Whether the page is empty. */
  boolean atTop() {
    return column == 0 && y == format.top();
  }

  private boolean atColumnTop() {
    return y == columnTop && !afterWide;
  }

  /** Goes on at the head of a page. */
  void turn() {
    if (!atTop()) {
      paint();
      finished.accept(sheet);
      sheet = new Sheet(sheet.number() + 1, format);
      y = format.top();
      columnTop = y;
      column = 0;
      afterWide = false;
    }
  }

  private void turnColumn() {
    if (column + 1 < format.columns() && !atTop() && !afterWide) {
      column++;
      y = columnTop;
    } else {
      turn();
    }
  }

  private void paint() {
    int painted = 0;
    for (Placed placed : waiting) {
      if (placed.column() != painted) {
        paintBars(painted);
        painted = placed.column();
      }
      paint(placed);
    }
    paintBars(painted);
    waiting.clear();
  }

  private void paint(Placed placed) {
    double top = placed.top();
    Strip strip = placed.strip();
    sheet.shifted(
        isWide(strip) ? 0 : offset(placed.column()),
        () -> strip.painter().paint(sheet, top, placed.height()));
    for (Strip.Bar bar : strip.bars()) {
      double bottom = top - placed.height();
      bars.computeIfAbsent(bar, b -> new double[] {top, bottom})[1] = bottom;
    }
  }

  /** How far right of where it was set a column stands. */
  private double offset(int place) {
    return format.columnOffset(rightToLeft ? format.columns() - 1 - place : place);
  }

  private void paintBars(int place) {
    bars.forEach((bar, reach) -> {
      double left = bar.left() + offset(place);
      sheet.ruleOff(new Area(left, reach[1], left + BAR_WIDTH, reach[0]), Ink.QUOTE_BAR);
    });
    bars.clear();
  }
}
