package org.clipfile.export.pdf.text;

/** The way a text runs. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /** By the first character that has a direction of its own (UAX #9, P2 and P3). */
  public static Direction of(String text, Direction otherwise) {
    return text.codePoints()
        .mapToObj(Direction::strong)
        .filter(d -> d != Strength.NONE)
        .findFirst()
        .map(d -> d == Strength.RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
        .orElse(otherwise);
  }

  public boolean isRightToLeft() {
    return this == RIGHT_TO_LEFT;
  }

  private enum Strength {
    LEFT,
    RIGHT,
    NONE
  }

  private static Strength strong(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Strength.LEFT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Strength.RIGHT;
      default -> Strength.NONE;
    };
  }
}
