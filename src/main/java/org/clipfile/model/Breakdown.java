package org.clipfile.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All hits of a search by value and by date of publication. A date counts at its start: one known
 * to the year in January, one known to the month on its first day.
 *
 * @param facets one for each field, in the order of the fields
 * @param months how many hits each month has; months without any are left out
 * @param undated how many hits have no date of publication
 * @param days how many hits each day has
 */
public record Breakdown(
    List<Facet> facets,
    NavigableMap<YearMonth, Integer> months,
    Histogram histogram,
    int undated,
    DayCounts days) {
  public Breakdown {
    facets = List.copyOf(facets);
    months = Collections.unmodifiableNavigableMap(months);
  }

  /** Of no hits. */
  public static Breakdown none() {
    return new Breakdown(
        Arrays.stream(FacetField.values()).map(field -> new Facet(field, List.of(), 0)).toList(),
        new TreeMap<>(),
        new Histogram(Histogram.Unit.YEAR, List.of()),
        0,
        DayCounts.none());
  }

  /** The values of one field. */
  public Facet facet(FacetField field) {
    return facets.stream().filter(facet -> facet.field() == field).findFirst().orElseThrow();
  }

  /** How many hits each year has; years without any are left out. */
  public NavigableMap<Year, Integer> years() {
    var years = new TreeMap<Year, Integer>();
    months.forEach((month, count) -> years.merge(Year.of(month.getYear()), count, Integer::sum));
    return years;
  }
}
