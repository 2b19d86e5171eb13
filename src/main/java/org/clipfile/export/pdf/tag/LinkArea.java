package org.clipfile.export.pdf.tag;

import org.jspecify.annotations.Nullable;

/**
 * A place on a page that leads somewhere.
 *
 * @param page counted from 0
 * @param href absolute; of a link within the document what it leads to, in words
 * @param element the Link element it belongs to
 * @param aim where in the document it leads, or null where it leads out of it
 */
public record LinkArea(
    int page, Area area, String href, StructureElement element, @Nullable Aim aim) implements Kid {
  /** What a link within the document leads to. */
  public sealed interface Aim permits Target, Landing {
    /** Where it is; null while it is not painted. */
    @Nullable Target target();
  }

  /**
   * A place in the document itself.
   *
   * @param page counted from 0
   * @param top in points from the page's lower edge
   */
  public record Target(int page, double top) implements Aim {
    @Override
    public Target target() {
      return this;
    }
  }

  /** A place that leads out of the document. */
  public LinkArea(int page, Area area, String href, StructureElement element) {
    this(page, area, href, element, null);
  }

  /** Where in the document it leads: to itself where what it led to was not painted; or null. */
  @Nullable Target target() {
    if (aim == null) {
      return null;
    }
    Target there = aim.target();
    return there == null ? new Target(page, area.top()) : there;
  }
}
