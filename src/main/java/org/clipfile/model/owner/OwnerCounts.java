package org.clipfile.model.owner;

import java.util.List;
import org.clipfile.model.FacetCount;

/**
 * How many clippings the owner has marked.
 *
 * @param tags the owner's, by count, largest first, then by name
 */
public record OwnerCounts(int read, int starred, int noted, List<FacetCount> tags) {
  public OwnerCounts {
    tags = List.copyOf(tags);
  }
}
