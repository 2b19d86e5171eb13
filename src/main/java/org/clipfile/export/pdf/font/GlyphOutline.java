package org.clipfile.export.pdf.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * One outline as a TrueType simple glyph (OpenType specification, table {@code glyf}).
 *
 * @param contours each a closed ring of at least three points
 */
record GlyphOutline(List<List<Point>> contours) {
  /** A glyph that draws nothing. */
  static final GlyphOutline EMPTY = new GlyphOutline(List.of());

  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  /** A point of a contour, y upwards, in thousandths of an em. */
  record Point(int x, int y, boolean onCurve) {}

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
    return new GlyphOutline(pen.contours());
  }

  /** The same further right. */
  GlyphOutline shifted(int dx) {
    return new GlyphOutline(
        contours.stream()
            .map(ring -> ring.stream().map(p -> new Point(p.x() + dx, p.y(), p.onCurve())).toList())
            .toList());
  }

  boolean isEmpty() {
    return contours.isEmpty();
  }

  int points() {
    return contours.stream().mapToInt(List::size).sum();
  }

  /** The smallest box around all points; all zero where there is none. */
  Box box() {
    return isEmpty() ? Box.NONE : Box.around(contours);
  }

  /** The bytes of the glyph, a multiple of four. */
  byte[] toBytes() {
    var out = new Bytes();
    if (isEmpty()) {
      return out.toArray();
    }
    Box box = box();
    out.u16(contours.size()).u16(box.left()).u16(box.bottom()).u16(box.right()).u16(box.top());
    int last = -1;
    for (List<Point> contour : contours) {
      last += contour.size();
      out.u16(last);
    }
    out.u16(0);
    writePoints(out);
    return out.padTo4().toArray();
  }

  private void writePoints(Bytes out) {
    var xs = new Bytes();
    var ys = new Bytes();
    var flags = new ArrayList<Integer>();
    int x = 0;
    int y = 0;
    for (List<Point> contour : contours) {
      for (Point p : contour) {
        int flag = p.onCurve() ? ON_CURVE : 0;
        flag |= delta(p.x() - x, X_SHORT, X_SAME_OR_POSITIVE, xs);
        flag |= delta(p.y() - y, Y_SHORT, Y_SAME_OR_POSITIVE, ys);
        flags.add(flag);
        x = p.x();
        y = p.y();
      }
    }
    writeFlags(flags, out);
    out.append(xs).append(ys);
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

  private static void writeFlags(List<Integer> flags, Bytes out) {
    for (int i = 0; i < flags.size(); ) {
      int flag = flags.get(i);
      int repeats = 0;
      while (repeats < 255
          && i + repeats + 1 < flags.size()
          && flags.get(i + repeats + 1) == flag) {
        repeats++;
      }
      out.u8(repeats == 0 ? flag : flag | REPEAT);
      if (repeats > 0) {
        out.u8(repeats);
      }
      i += repeats + 1;
    }
  }

  /** A bounding box in thousandths of an em. */
  record Box(int left, int bottom, int right, int top) {
    static final Box NONE = new Box(0, 0, 0, 0);

    static Box around(List<List<Point>> contours) {
      int left = Integer.MAX_VALUE;
      int bottom = Integer.MAX_VALUE;
      int right = Integer.MIN_VALUE;
      int top = Integer.MIN_VALUE;
      for (List<Point> ring : contours) {
        for (Point point : ring) {
          left = Math.min(left, point.x());
          bottom = Math.min(bottom, point.y());
          right = Math.max(right, point.x());
          top = Math.max(top, point.y());
        }
      }
      return left > right ? NONE : new Box(left, bottom, right, top);
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
