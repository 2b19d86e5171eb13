package org.clipfile.export.pdf.page;

/** How the lines of a block stand in their width. */
enum Alignment {
  /** At the side where the text starts. */
  START,
  CENTER,
  /** At the side where the text ends. */
  END,
  /** At both sides, but for the last line. */
  JUSTIFIED
}
