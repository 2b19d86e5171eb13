package org.clipfile.export.pdf.font;

/** Code points that steer other characters and have no look of their own. */
final class Ignorable {
  private Ignorable() {}

  static boolean is(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR -> true;
      default -> isVariationSelector(c);
    };
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
