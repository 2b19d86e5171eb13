package org.clipfile.settings;

/**
 * Where a window stood, in logical pixels.
 *
 * @param window its name, without white space, such as {@code main} or {@code article}
 */
public record WindowPlace(String window, double x, double y, double width, double height) {
  /**
   * @throws IllegalArgumentException where the text is none that {@link #toString} writes
   */
  static WindowPlace parse(String text) {
    String[] parts = text.strip().split(" ", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("not a place: " + text);
    }
    return new WindowPlace(
        parts[0], number(parts[1]), number(parts[2]), number(parts[3]), number(parts[4]));
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (!(Math.abs(number) < 100_000)) {
      throw new IllegalArgumentException("no place on a screen: " + text);
    }
    return number;
  }

  @Override
  public String toString() {
    return window + ' ' + x + ' ' + y + ' ' + width + ' ' + height;
  }
}
