package org.clipfile.model;

import java.util.List;

/**
 * The values of one field over all hits of a search, as the clippings have them, letter by letter.
 *
 * @param values the most frequent, largest first, then by name; the counts are exact
 * @param distinct how many different values the hits have, those beyond the list too
 */
public record Facet(FacetField field, List<FacetCount> values, int distinct) {
  public Facet {
    values = List.copyOf(values);
  }
}
