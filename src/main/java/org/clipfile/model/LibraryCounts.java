package org.clipfile.model;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/**
 * What the sidebar shows: how many clippings there are, in all and by value.
 *
 * @param publications by count, largest first, then by name; so are sources and categories
 * @param months by month of publication, the latest first; dates known to the year count in January
 * @param undated how many have no date of publication
 * @param uncertain how many have one that could be read in more than one way
 * @param pages how many are no articles
 */
public record LibraryCounts(
    int total,
    List<FacetCount> publications,
    List<FacetCount> sources,
    List<FacetCount> categories,
    SortedMap<YearMonth, Integer> months,
    int undated,
    int uncertain,
    int pages) {
  /** How many have no date of publication, or none that is certain. */
  public int datesToReview() {
    return undated + uncertain;
  }
}
