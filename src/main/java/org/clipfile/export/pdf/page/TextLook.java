package org.clipfile.export.pdf.page;

/**
 * How a block of text is set.
 *
 * @param before room above, in points
 * @param after room below
 * @param tightness of the leading: 1 as the writing wants it, less for headings
 * @param keepsNext whether it may not be the last on a page
 */
record TextLook(
    double before, double after, Alignment alignment, double tightness, boolean keepsNext) {

  static final TextLook BODY = new TextLook(6, 6, Alignment.JUSTIFIED, 1, false);
  static final TextLook TIGHT = new TextLook(0, 0, Alignment.START, 1, false);
  static final TextLook CAPTION = new TextLook(4, 8, Alignment.START, 0.92, false);

  static TextLook heading(double before, double after) {
    return new TextLook(before, after, Alignment.START, 0.86, true);
  }

  TextLook aligned(Alignment other) {
    return new TextLook(before, after, other, tightness, keepsNext);
  }

  TextLook spaced(double newBefore, double newAfter) {
    return new TextLook(newBefore, newAfter, alignment, tightness, keepsNext);
  }

  TextLook keepingNext() {
    return new TextLook(before, after, alignment, tightness, true);
  }
}
