package org.clipfile.export.pdf.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * One outline as a TrueType simple glyph (OpenType specification, table {@code glyf}), packed, for
 * thousands of them are kept. Coordinates are thousandths of an em, y upwards.
 */
final class GlyphOutline {
  /** A glyph that draws nothing. */
  static final GlyphOutline EMPTY =
      new GlyphOutline(new int[0], new short[0], new short[0], new boolean[0]);

  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  /** Behind the last point of each contour. */
  private final int[] ends;

  private final short[] xs;
  private final short[] ys;
  private final boolean[] onCurve;
  private final Box box;

  /** A point of a contour, y upwards, in thousandths of an em. */
  record Point(int x, int y, boolean onCurve) {}

  private GlyphOutline(int[] ends, short[] xs, short[] ys, boolean[] onCurve) {
    this.ends = ends;
    this.xs = xs;
    this.ys = ys;
    this.onCurve = onCurve;
    box = Box.around(xs, ys);
  }

  /** The outline of a path whose y runs downwards, as AWT has it. */
  static GlyphOutline of(Path2D path) {
    var pen = new ContourPen();
    double[] c = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> pen.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> pen.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> pen.quadTo(c[0], c[1], c[2], c[3]);
        case PathIterator.SEG_CUBICTO -> pen.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> {}
      }
    }
    return of(pen.contours());
  }

  private static GlyphOutline of(List<List<Point>> contours) {
    var packed = empty(contours.size(), contours.stream().mapToInt(List::size).sum());
    int at = 0;
    for (int contour = 0; contour < contours.size(); contour++) {
      for (Point point : contours.get(contour)) {
        packed.xs[at] = (short) point.x();
        packed.ys[at] = (short) point.y();
        packed.onCurve[at++] = point.onCurve();
      }
      packed.ends[contour] = at;
    }
    return new GlyphOutline(packed.ends, packed.xs, packed.ys, packed.onCurve);
  }

  private static GlyphOutline empty(int contours, int points) {
    return new GlyphOutline(
        new int[contours], new short[points], new short[points], new boolean[points]);
  }

  /** This and another outline, so much further right and up. */
  GlyphOutline with(GlyphOutline other, int dx, int dy) {
    if (other.isEmpty() || (isEmpty() && dx == 0 && dy == 0)) {
      return other.isEmpty() ? this : other;
    }
    var packed = empty(ends.length + other.ends.length, points() + other.points());
    System.arraycopy(ends, 0, packed.ends, 0, ends.length);
    System.arraycopy(xs, 0, packed.xs, 0, points());
    System.arraycopy(ys, 0, packed.ys, 0, points());
    System.arraycopy(onCurve, 0, packed.onCurve, 0, points());
    System.arraycopy(other.onCurve, 0, packed.onCurve, points(), other.points());
    for (int i = 0; i < other.ends.length; i++) {
      packed.ends[ends.length + i] = other.ends[i] + points();
    }
    for (int i = 0; i < other.points(); i++) {
      packed.xs[points() + i] = (short) (other.xs[i] + dx);
      packed.ys[points() + i] = (short) (other.ys[i] + dy);
    }
    return new GlyphOutline(packed.ends, packed.xs, packed.ys, packed.onCurve);
  }

  /** The same further right. */
  GlyphOutline shifted(int dx) {
    return EMPTY.with(this, dx, 0);
  }

  boolean isEmpty() {
    return ends.length == 0;
  }

  int points() {
    return xs.length;
  }

  int contours() {
    return ends.length;
  }

  /** The smallest box around all points; all zero where there is none. */
  Box box() {
    return box;
  }

  /** Appends the bytes of the glyph, a multiple of four. */
  void writeTo(Bytes out) {
    if (isEmpty()) {
      return;
    }
    out.u16(ends.length).u16(box.left()).u16(box.bottom()).u16(box.right()).u16(box.top());
    for (int end : ends) {
      out.u16(end - 1);
    }
    out.u16(0);
    writePoints(out);
    out.padTo4();
  }

  private void writePoints(Bytes out) {
    var rightwards = new Bytes();
    var upwards = new Bytes();
    byte[] flags = new byte[points()];
    int x = 0;
    int y = 0;
    for (int i = 0; i < flags.length; i++) {
      int flag = onCurve[i] ? ON_CURVE : 0;
      flag |= delta(xs[i] - x, X_SHORT, X_SAME_OR_POSITIVE, rightwards);
      flag |= delta(ys[i] - y, Y_SHORT, Y_SAME_OR_POSITIVE, upwards);
      flags[i] = (byte) flag;
      x = xs[i];
      y = ys[i];
    }
    writeFlags(flags, out);
    out.append(rightwards).append(upwards);
  }

  private static int delta(int delta, int shortBit, int sameOrPositive, Bytes out) {
    if (delta == 0) {
      return sameOrPositive;
    }
    if (Math.abs(delta) < 256) {
      out.u8(Math.abs(delta));
      return delta > 0 ? shortBit | sameOrPositive : shortBit;
    }
    out.u16(delta);
    return 0;
  }

  private static void writeFlags(byte[] flags, Bytes out) {
    for (int i = 0; i < flags.length; ) {
      int repeats = 0;
      while (repeats < 255
          && i + repeats + 1 < flags.length
          && flags[i + repeats + 1] == flags[i]) {
        repeats++;
      }
      out.u8(repeats == 0 ? flags[i] : flags[i] | REPEAT);
      if (repeats > 0) {
        out.u8(repeats);
      }
      i += repeats + 1;
    }
  }

  /** A bounding box in thousandths of an em. */
  record Box(int left, int bottom, int right, int top) {
    static final Box NONE = new Box(0, 0, 0, 0);

    private static Box around(short[] xs, short[] ys) {
      if (xs.length == 0) {
        return NONE;
      }
      int left = xs[0];
      int bottom = ys[0];
      int right = xs[0];
      int top = ys[0];
      for (int i = 1; i < xs.length; i++) {
        left = Math.min(left, xs[i]);
        bottom = Math.min(bottom, ys[i]);
        right = Math.max(right, xs[i]);
        top = Math.max(top, ys[i]);
      }
      return new Box(left, bottom, right, top);
    }

    Box union(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(bottom, other.bottom),
          Math.max(right, other.right),
          Math.max(top, other.top));
    }
  }
}
