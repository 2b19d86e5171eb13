package org.clipfile.ui.sidebar;

import java.util.List;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;

/**
 * What is counted of the whole archive.
 *
 * @param recent how many came in within the last days
 * @param places where stories were written, by count; as far as the index has come
 * @param languages BCP 47, by count; as far as the index has come
 */
record SidebarCounts(
    LibraryCounts library, int recent, List<FacetCount> places, List<FacetCount> languages) {
  SidebarCounts {
    places = List.copyOf(places);
    languages = List.copyOf(languages);
  }
}
