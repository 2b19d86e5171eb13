package org.clipfile.export.pdf.font;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.GlyphOutline.Point;

/** Collects the contours of a path, with cubic curves drawn as quadratic ones. */
final class ContourPen {
  /** How far, in units of the em, quadratic curves may run beside the cubic one they stand for. */
  private static final double NEAR = 0.5;

  /** How far twice a point may be off the sum of its neighbours where a reader works it out. */
  private static final int ROUNDING = 2;

  private static final int MOST_PIECES = 8;

  private final List<List<Point>> contours = new ArrayList<>();
  private List<Point> contour = new ArrayList<>();
  private double x;
  private double y;

  void moveTo(double toX, double toY) {
    contour = new ArrayList<>();
    contours.add(contour);
    lineTo(toX, toY);
  }

  void lineTo(double toX, double toY) {
    add(toX, toY, true);
    x = toX;
    y = toY;
  }

  void quadTo(double cx, double cy, double toX, double toY) {
    add(cx, cy, false);
    lineTo(toX, toY);
  }

  void cubicTo(double x1, double y1, double x2, double y2, double x3, double y3) {
    double x0 = x;
    double y0 = y;
    double bend =
        Math.hypot(x3 - 3 * x2 + 3 * x1 - x0, y3 - 3 * y2 + 3 * y1 - y0) * Math.sqrt(3) / 36;
    // The distance falls with the cube of how many there are.
    int pieces = Math.clamp((int) Math.ceil(Math.cbrt(bend / NEAR)), 1, MOST_PIECES);
    for (int i = 1; i <= pieces; i++) {
      double middle = (i - 0.5) / pieces;
      double end = (double) i / pieces;
      double toX = bezier(x0, x1, x2, x3, end);
      double toY = bezier(y0, y1, y2, y3, end);
      double cx = 2 * bezier(x0, x1, x2, x3, middle) - (x + toX) / 2;
      double cy = 2 * bezier(y0, y1, y2, y3, middle) - (y + toY) / 2;
      quadTo(cx, cy, toX, toY);
    }
  }

  /** The rings drawn so far that have an area. */
  List<List<Point>> contours() {
    return contours.stream()
        .map(ContourPen::closed)
        .filter(ring -> ring.size() > 2)
        .map(ContourPen::withoutImplied)
        .toList();
  }

  /** TrueType closes a contour by itself: the repeated first point goes. */
  private static List<Point> closed(List<Point> ring) {
    boolean repeated = ring.size() > 1 && ring.getLast().equals(ring.getFirst());
    return repeated ? ring.subList(0, ring.size() - 1) : ring;
  }

  /**
   * Points half-way between two control points are implied and need not be stored. Outlines drawn
   * for another number of units to the em have them a unit beside, for they were rounded.
   */
  private static List<Point> withoutImplied(List<Point> ring) {
    var kept = new ArrayList<Point>();
    for (int i = 0; i < ring.size(); i++) {
      boolean inner = i > 0 && i + 1 < ring.size();
      if (!inner || !implied(ring.get(i - 1), ring.get(i), ring.get(i + 1))) {
        kept.add(ring.get(i));
      }
    }
    return kept;
  }

  private static boolean implied(Point before, Point point, Point after) {
    return point.onCurve()
        && !before.onCurve()
        && !after.onCurve()
        && Math.abs(before.x() + after.x() - 2 * point.x()) <= ROUNDING
        && Math.abs(before.y() + after.y() - 2 * point.y()) <= ROUNDING;
  }

  private static double bezier(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }

  private void add(double px, double py, boolean onCurve) {
    contour.add(new Point((int) Math.round(px), (int) Math.round(-py), onCurve));
  }
}
