package org.clipfile.cli;

import org.clipfile.archive.Archive;
import org.clipfile.model.SortOrder;
import org.jspecify.annotations.Nullable;

/** All that a query finds. */
final class Everything {
  private Everything() {}

  /** The ids of all matching clippings; counts first, so that no more room is taken than needed. */
  static long[] ids(Archive archive, String query, @Nullable SortOrder order) {
    int total = archive.find(query, order, 0).hits().total();
    return archive.find(query, order, total).hits().ids();
  }
}
