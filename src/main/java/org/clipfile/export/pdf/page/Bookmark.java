package org.clipfile.export.pdf.page;

/**
 * A heading in the outline.
 *
 * @param level 1 for the headline
 * @param page counted from 0
 * @param top its upper edge on the page, in points from below
 */
public record Bookmark(int level, String title, int page, double top) {}
