package org.clipfile.export.pdf.page;

import org.clipfile.export.pdf.text.Cluster.Kind;
import org.clipfile.export.pdf.text.Line;

/**
 * What is added to the spaces and ideographs of a line, so that it fills its width; less than
 * nothing where the line is a little too long.
 *
 * @param space points for each space
 * @param ideograph points for each ideograph
 */
record Justification(double space, double ideograph) {
  static final Justification NONE = new Justification(0, 0);

  /** Wider than this, in points, a space would tear the line. */
  private static final double WIDEST_SPACE = 12;

  private static final double WIDEST_IDEOGRAPH = 2.5;

  /** Spreads or narrows a line to a width, as far as that looks well. */
  static Justification of(Line line, double width) {
    double slack = width - line.width();
    int spaces = line.count(Kind.SPACE);
    int ideographs = line.count(Kind.IDEOGRAPH);
    if (slack < 0) {
      return spaces == 0 ? NONE : new Justification(slack / spaces, 0);
    }
    if (line.last()) {
      return NONE;
    }
    if (ideographs > spaces) {
      double each = slack / Math.max(1, ideographs + spaces - 1);
      return each > WIDEST_IDEOGRAPH ? NONE : new Justification(each, each);
    }
    boolean spread = spaces > 0 && slack / spaces <= WIDEST_SPACE;
    return spread ? new Justification(slack / spaces, 0) : NONE;
  }

  /** What a cluster of type of this size gets, in thousandths of the size. */
  double extra(Kind kind, double size) {
    return switch (kind) {
      case SPACE -> space * 1000 / size;
      case IDEOGRAPH -> ideograph * 1000 / size;
      case LETTER -> 0;
    };
  }
}
