package org.clipfile.model;

import java.util.List;

/**
 * Pages of a PDF as pictures, so that a person sees how it will be set. Immutable.
 *
 * @param png the pages that are shown, as PNG; not to be changed
 * @param pages how many the whole file has, or 0 where that is not known
 */
public record PagePictures(List<byte[]> png, int pages) {
  public PagePictures {
    png = List.copyOf(png);
  }
}
