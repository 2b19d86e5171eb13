package org.clipfile.ui.cliplist;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Ids of clippings, a bit for each: the database counts them up from 1. A million are gone through
 * in some milliseconds, where sorting them would take longer than a frame may.
 */
final class IdSet {
  private final BitSet ids = new BitSet();

  private IdSet() {}

  static IdSet of(long... ids) {
    var set = new IdSet();
    for (long id : ids) {
      set.ids.set(Math.toIntExact(id));
    }
    return set;
  }

  boolean has(long id) {
    return ids.get(Math.toIntExact(id));
  }

  /** Those of others that are in this, in their order. */
  long[] among(long[] others) {
    var kept = new long[others.length];
    int count = 0;
    for (long id : others) {
      if (has(id)) {
        kept[count++] = id;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
