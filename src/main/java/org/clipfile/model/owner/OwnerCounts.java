package org.clipfile.model.owner;

import java.util.List;
import org.clipfile.model.FacetCount;

/**
 * How many clippings the owner has marked. What is in the trash counts as trashed and as nothing
 * else.
 *
 * @param tags the owner's, by count, largest first, then by name
 */
public record OwnerCounts(int read, int starred, int noted, List<FacetCount> tags, int trashed) {
  public OwnerCounts {
    tags = List.copyOf(tags);
  }

  /** Where the trash is empty. */
  public OwnerCounts(int read, int starred, int noted, List<FacetCount> tags) {
    this(read, starred, noted, tags, 0);
  }
}
