package org.clipfile.ingest.office;

/**
 * What a paragraph is.
 *
 * @param tag {@code p}, or {@code h1} to {@code h6}
 * @param title whether it is the document's title
 * @param level how deep in lists it stands, 0 for outside of any
 * @param ordered whether its list counts
 */
record Shape(String tag, boolean title, int level, boolean ordered) {
  static final Shape TEXT = new Shape("p", false, 0, false);
  static final Shape TITLE = new Shape("h1", true, 0, false);

  /** A heading of a level from 1. */
  static Shape heading(int level) {
    return new Shape("h" + Math.clamp(level, 1, 6), false, 0, false);
  }

  static Shape item(int level, boolean ordered) {
    return new Shape("p", false, level, ordered);
  }
}
