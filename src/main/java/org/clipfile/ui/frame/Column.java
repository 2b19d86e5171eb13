package org.clipfile.ui.frame;

/** What can stand side by side in a window, from its leading edge. Widths in logical pixels. */
enum Column {
  SIDEBAR(200, 223),
  LIST(280, 397),
  READER(320, 620),
  FACETS(180, 250);

  private final double least;
  private final double usual;

  Column(double least, double usual) {
    this.least = least;
    this.usual = usual;
  }

  /** The narrowest it is made. */
  double least() {
    return least;
  }

  /** How wide it is until somebody chooses. */
  double usual() {
    return usual;
  }
}
