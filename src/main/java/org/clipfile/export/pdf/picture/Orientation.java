package org.clipfile.export.pdf.picture;

/** How a camera held a picture (Exif 2.3, tag 274), as the matrix that sets it upright. */
public enum Orientation {
  UPRIGHT(false, 1, 0, 0, 1, 0, 0),
  MIRRORED(false, -1, 0, 0, 1, 1, 0),
  HALF_TURN(false, -1, 0, 0, -1, 1, 1),
  HALF_TURN_MIRRORED(false, 1, 0, 0, -1, 0, 1),
  QUARTER_LEFT_MIRRORED(true, 0, -1, -1, 0, 1, 1),
  QUARTER_RIGHT(true, 0, -1, 1, 0, 0, 1),
  QUARTER_RIGHT_MIRRORED(true, 0, 1, 1, 0, 0, 0),
  QUARTER_LEFT(true, 0, 1, -1, 0, 1, 0);

  private final boolean sideways;
  private final int a;
  private final int b;
  private final int c;
  private final int d;
  private final int e;
  private final int f;

  Orientation(boolean sideways, int a, int b, int c, int d, int e, int f) {
    this.sideways = sideways;
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.e = e;
    this.f = f;
  }

  /** The orientation of an Exif value; upright for anything else than 1 to 8. */
  static Orientation ofExif(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
  }

  boolean isSideways() {
    return sideways;
  }

  /** The six numbers that put the picture into a rectangle of a page. */
  public double[] matrix(double left, double bottom, double width, double height) {
    return new double[] {
      a * width, b * height, c * width, d * height, left + e * width, bottom + f * height
    };
  }
}
