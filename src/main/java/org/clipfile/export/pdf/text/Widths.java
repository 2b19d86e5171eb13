package org.clipfile.export.pdf.text;

/** How wide a stretch of a paragraph is, in points, and how far it gives when justified. */
interface Widths {
  double width(int start, int end);

  /** How much room the stretch takes up gladly beyond its width. */
  double stretch(int start, int end);

  /** How much narrower the stretch may become. */
  double shrink(int start, int end);
}
