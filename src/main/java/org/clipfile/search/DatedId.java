package org.clipfile.search;

/**
 * A minute and an id in one number, which sorts by the minute and then by the id, the newest id
 * first, and what has no date last.
 */
final class DatedId {
  private static final int ID_BITS = 31;
  private static final long ID_MASK = (1L << ID_BITS) - 1;

  /** 8,166 years before and after 1970; dates beyond count as the first and last of these. */
  private static final long MOST_MINUTES = 1L << 32;

  private static final long UNDATED = (1L << (Long.SIZE - ID_BITS)) - 1;

  private DatedId() {}

  /**
   * Packs.
   *
   * @param minute since 1970
   * @throws IllegalArgumentException where the id is none that an archive can come to
   */
  static long pack(long minute, boolean latestFirst, long id) {
    long clamped = Math.clamp(minute, 1 - MOST_MINUTES, MOST_MINUTES - 2);
    return pack(latestFirst ? MOST_MINUTES - 2 - clamped : clamped + MOST_MINUTES - 1, id);
  }

  static long undated(long id) {
    return pack(UNDATED, id);
  }

  /** The highest bit is turned over, so that the number sorts as one with a sign. */
  private static long pack(long place, long id) {
    if (id < 0 || id > ID_MASK) {
      throw new IllegalArgumentException("no id of a clipping: " + id);
    }
    return (place << ID_BITS | (ID_MASK - id)) ^ Long.MIN_VALUE;
  }

  static long id(long packed) {
    return ID_MASK - (packed & ID_MASK);
  }
}
