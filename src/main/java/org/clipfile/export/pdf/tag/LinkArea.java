package org.clipfile.export.pdf.tag;

import org.jspecify.annotations.Nullable;

/**
 * A place on a page that leads somewhere.
 *
 * @param page counted from 0
 * @param href absolute; of a link within the document what it leads to, in words
 * @param element the Link element it belongs to
 * @param target where in the document it leads, or null where it leads out of it
 */
public record LinkArea(
    int page, Area area, String href, StructureElement element, @Nullable Target target)
    implements Kid {
  /**
   * A place in the document itself.
   *
   * @param page counted from 0
   * @param top in points from the page's lower edge
   */
  public record Target(int page, double top) {}

  /** A place that leads out of the document. */
  public LinkArea(int page, Area area, String href, StructureElement element) {
    this(page, area, href, element, null);
  }
}
