package org.clipfile.ingest.pdf;

/**
 * Some text that a page draws as one sign.
 *
 * @param text as the font says it reads; never empty
 * @param x where it starts, in the page's own space until the page is turned upright
 * @param y its baseline
 * @param size of the type, in points
 * @param bold whether its font is
 * @param mark the marked content it belongs to (MCID), or -1
 * @param artifact whether it is marked as no part of the text, such as a running head
 * @param turn how its line runs
 */
record Glyph(
    String text,
    double x,
    double y,
    double width,
    double size,
    boolean bold,
    int mark,
    boolean artifact,
    Turn turn) {

  double right() {
    return x + width;
  }

  Box box() {
    return new Box(x, y - size * 0.8, right(), y + size * 0.2);
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00a0");
  }

  Glyph wider(double end) {
    return new Glyph(text, x, y, Math.max(width, end - x), size, bold, mark, artifact, turn);
  }

  /** This text, standing where both stand, on the line of the wider one. */
  Glyph and(Glyph other) {
    double left = Math.min(x, other.x);
    double end = Math.max(right(), other.right());
    double baseline = other.width > width ? other.y : y;
    return new Glyph(text, left, baseline, end - left, size, bold, mark, artifact, turn);
  }

  Glyph saying(String words) {
    return new Glyph(words, x, y, width, size, bold, mark, artifact, turn);
  }

  Glyph at(double left, double baseline) {
    return new Glyph(text, left, baseline, width, size, bold, mark, artifact, turn);
  }
}
