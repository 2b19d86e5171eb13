package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipfile.store.ClippingStore.ChangeBatch;

/** The sequence of changes, which every change advances in its own transaction. */
final class Changes {
  private static final int MOST_CLIPPINGS = 500;
  private static final long MOST_BYTES = 8L << 20;

  private Changes() {}

  /** The archive's own id. */
  static String archiveId(Session session) throws SQLException {
    try (ResultSet rows = session.bind("SELECT id FROM archive").query()) {
      rows.next();
      return rows.getString(1);
    }
  }

  static long sequence(Session session) throws SQLException {
    return session.bind("SELECT sequence FROM archive").queryNumber().orElseThrow();
  }

  static void advance(Session session, long sequence) throws SQLException {
    session.bind("UPDATE archive SET sequence = ?").number(sequence).update();
  }

  /** Counts one change more; its number. */
  static long next(Session session) throws SQLException {
    return session
        .bind("UPDATE archive SET sequence = sequence + 1 RETURNING sequence")
        .queryNumber()
        .orElseThrow();
  }

  /**
   * The changes that follow a sequence number: as many as stay small in memory, at least one.
   *
   * @return empty where there are none
   */
  static Optional<ChangeBatch> after(Session session, long sequence) throws SQLException {
    var put = new ArrayList<Long>();
    var removed = new ArrayList<Long>();
    long last = sequence;
    long bytes = 0;
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT changed, id, octet_length(html) + octet_length(text) FROM clipping
                JOIN body ON body.clipping = clipping.id WHERE changed > ?1 AND listed > 0
                UNION ALL
                SELECT sequence, clipping, NULL FROM removal WHERE sequence > ?1
                  AND NOT EXISTS (SELECT 1 FROM clipping WHERE id = removal.clipping AND listed > 0)
                ORDER BY 1 LIMIT ?2
                """)
            .number(sequence)
            .number(MOST_CLIPPINGS)
            .query()) {
      while (rows.next() && bytes < MOST_BYTES) {
        last = rows.getLong(1);
        long size = rows.getLong(3);
        if (rows.wasNull()) {
          removed.add(rows.getLong(2));
        } else {
          put.add(rows.getLong(2));
          bytes += size;
        }
      }
    }
    if (last == sequence) {
      return Optional.empty();
    }
    long[] ids = put.stream().mapToLong(Long::longValue).toArray();
    return Optional.of(
        new ChangeBatch(ClippingQueries.clippings(session, ids), List.copyOf(removed), last));
  }
}
