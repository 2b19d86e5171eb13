package org.clipfile.export.pdf.page;

/** A4 with room for a running head and a foot; all in points. */
public final class PageFormat {
  public static final double WIDTH = 595.28;
  public static final double HEIGHT = 841.89;

  static final double LEFT = 70;
  static final double RIGHT = WIDTH - 70;
  static final double TOP = HEIGHT - 76;
  static final double BOTTOM = 74;
  static final double MEASURE = RIGHT - LEFT;

  /** The baselines of running head and foot. */
  static final double HEAD = HEIGHT - 46;

  static final double FOOT = 42;

  private PageFormat() {}
}
