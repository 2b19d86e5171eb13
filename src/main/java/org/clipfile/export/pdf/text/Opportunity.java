package org.clipfile.export.pdf.text;

/**
 * A place where a line may end.
 *
 * @param position where the next line begins
 * @param visibleEnd where this line's last visible character ends
 * @param forced whether the line must end here
 */
record Opportunity(int position, int visibleEnd, boolean forced) {}
