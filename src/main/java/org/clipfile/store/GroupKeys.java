package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.clipfile.model.RowGroup;

/**
 * Tells where in a list a new day or publication begins. A long list is told by one walk through an
 * index of the database, which holds what is asked for, and not by a look at each clipping.
 */
final class GroupKeys {
  private static final long NONE = Long.MIN_VALUE;

  /** Up to here clippings are looked up one by one. */
  private static final int FEW = 5_000;

  private GroupKeys() {}

  /** The places in a list of clippings where a group begins; the first is 0 unless it is empty. */
  static int[] starts(Session session, RowGroup by, long... ids) throws SQLException {
    long[] sorted = ids.clone();
    Arrays.sort(sorted);
    long[] keys = keys(session, by, sorted);
    ToLongFunction<Long> key = id -> keys[Arrays.binarySearch(sorted, id)];
    var starts = new int[ids.length];
    int groups = 0;
    for (int i = 0; i < ids.length; i++) {
      if (i == 0 || key.applyAsLong(ids[i]) != key.applyAsLong(ids[i - 1])) {
        starts[groups++] = i;
      }
    }
    return Arrays.copyOf(starts, groups);
  }

  private static long[] keys(Session session, RowGroup by, long... sorted) throws SQLException {
    var keys = new long[sorted.length];
    Arrays.fill(keys, NONE);
    String column =
        switch (by) {
          case DAY -> "published_day";
          case PUBLICATION -> "publication";
        };
    String which =
        sorted.length <= FEW
            ? "id IN (SELECT value FROM json_each(?)) ORDER BY " + column
            : "listed = 1 ORDER BY " + column;
    Parameters query = session.bind("SELECT id, " + column + " FROM clipping WHERE " + which);
    if (sorted.length <= FEW) {
      query.text(Arrays.toString(sorted));
    }
    try (ResultSet rows = query.query()) {
      long group = 0;
      String before = null;
      while (rows.next()) {
        String value = rows.getString(2);
        if (value == null) {
          continue;
        }
        group += value.equals(before) ? 0 : 1;
        before = value;
        int place = Arrays.binarySearch(sorted, rows.getLong(1));
        if (place >= 0) {
          keys[place] = group;
        }
      }
    }
    return keys;
  }
}
