package org.clipfile.export.pdf.text;

/**
 * A place where a line may end.
 *
 * @param position where the next line begins
 * @param visibleEnd where this line's last visible character ends
 * @param forced whether the line must end here
 * @param hyphen the width of the hyphen that ends the line, in points; zero where there is none
 */
record Opportunity(int position, int visibleEnd, boolean forced, double hyphen) {
  /** A place without a hyphen. */
  Opportunity(int position, int visibleEnd, boolean forced) {
    this(position, visibleEnd, forced, 0);
  }

  boolean hyphenated() {
    return hyphen > 0;
  }
}
