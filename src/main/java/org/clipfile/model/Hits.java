package org.clipfile.model;

import java.util.Arrays;

/** The answer of the index: how many clippings match, and the first of them in order. */
public final class Hits {
  private final int total;
  private final long[] ids;

  /**
   * @param total of all matching clippings, exact
   * @param ids of the first ones, in the order asked for; not copied
   */
  public Hits(int total, long[] ids) {
    this.total = total;
    this.ids = ids;
  }

  /** How many clippings match, exactly. */
  public int total() {
    return total;
  }

  /** The ids of the first ones, in the order asked for: all of them, or as many as the limit. */
  public long[] ids() {
    return ids;
  }

  @Override
  public String toString() {
    return total + " hits, first " + Arrays.toString(Arrays.copyOf(ids, Math.min(10, ids.length)));
  }
}
