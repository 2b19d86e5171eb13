package org.clipfile.export.pdf.text;

import java.util.List;

/**
 * A reading in small type above its word (ruby), after the W3C's "Requirements for Japanese Text
 * Layout", 3.3. Each word has one of its own, even where two say the same. One thread.
 */
public final class Reading {
  /** Of the size of its word. */
  static final double SIZE = 0.5;

  private final String text;
  private List<ShapedRun> runs = List.of();

  /** A reading that says this. */
  public Reading(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  void shaped(List<ShapedRun> shaped) {
    runs = List.copyOf(shaped);
  }

  /** The reading from left to right, once its paragraph is set. */
  public List<ShapedRun> runs() {
    return runs;
  }

  /** Its width in points, once its paragraph is set. */
  public double width() {
    return runs.stream().mapToDouble(ShapedRun::width).sum();
  }
}
