package org.clipfile.export.pdf.font;

import java.awt.geom.Path2D;

/** The box drawn for what no font can draw: an empty frame with a stroke across. */
final class MissingGlyph {
  static final int ADVANCE = 620;
  static final GlyphOutline OUTLINE = GlyphOutline.of(frame());

  private MissingGlyph() {}

  private static Path2D frame() {
    var path = new Path2D.Double();
    ring(path, 60, -700, 560, -700, 560, 0, 60, 0);
    ring(path, 105, -655, 105, -45, 515, -45, 515, -655);
    ring(path, 105, -75, 485, -655, 515, -625, 135, -45);
    return path;
  }

  private static void ring(Path2D path, int... xy) {
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
  }
}
