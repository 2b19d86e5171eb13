package org.clipfile.cli;

import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.SortOrder;
import org.jspecify.annotations.Nullable;

/** All that a query finds. */
final class Everything {
  private Everything() {}

  /**
   * The ids of all matching clippings; counts first, so that no more room is taken than needed.
   *
   * @param terminal is told where the index does not hold all there is
   */
  static long[] ids(Archive archive, String query, @Nullable SortOrder order, Terminal terminal) {
    int total = archive.find(query, order, 0).hits().total();
    FindResult found = archive.find(query, order, total);
    if (!found.index().isComplete()) {
      terminal.say(found.index().sentence());
    }
    return found.hits().ids();
  }
}
