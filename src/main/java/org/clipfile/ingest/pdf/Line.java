package org.clipfile.ingest.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of text.
 *
 * @param text in the order in which it is read
 * @param page from 0
 * @param box what its signs cover
 * @param size of most of its type
 * @param bold whether most of it is
 * @param rightToLeft whether its text runs that way
 */
record Line(String text, int page, Box box, double size, boolean bold, boolean rightToLeft) {

  /** The line of a row of signs, at least one of which is no space. */
  static Line of(List<Glyph> row, int page, boolean rightToLeft) {
    Box box = null;
    int bold = 0;
    int signs = 0;
    Map<Double, Integer> sizes = new HashMap<>();
    for (Glyph glyph : row) {
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.and(glyph.box());
        sizes.merge(Math.round(glyph.size() * 4) / 4.0, glyph.text().length(), Integer::sum);
        bold += glyph.bold() ? 1 : 0;
        signs++;
      }
    }
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return new Line(
        LineText.of(row, rightToLeft),
        page,
        box == null ? new Box(0, 0, 0, 0) : box,
        size,
        bold * 10 > signs * 7,
        rightToLeft);
  }

  /** The lines of some rows, those without a sign left out. */
  static List<Line> of(List<List<Glyph>> rows, int page) {
    boolean rightToLeft = runsRightToLeft(rows.stream().flatMap(List::stream).toList());
    return rows.stream()
        .filter(row -> !row.stream().allMatch(Glyph::isBlank))
        .map(row -> of(row, page, rightToLeft))
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  /** Whether more letters run from right to left than the other way. */
  static boolean runsRightToLeft(List<Glyph> glyphs) {
    int balance = 0;
    for (Glyph glyph : glyphs) {
      for (int i = 0; i < glyph.text().length(); i++) {
        int c = glyph.text().charAt(i);
        balance += Characters.isRightToLeft(c) ? 1 : Characters.isLeftToRight(c) ? -1 : 0;
      }
    }
    return balance > 0;
  }

  /** Where the line starts, measured in the way it is read. */
  double start() {
    return rightToLeft ? -box.right() : box.left();
  }

  /** Where the line ends, measured in the way it is read. */
  double end() {
    return rightToLeft ? -box.left() : box.right();
  }
}
