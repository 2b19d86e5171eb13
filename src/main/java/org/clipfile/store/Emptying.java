package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.clipfile.model.TrashContents;
import org.clipfile.store.ClippingStore.ChangeBatch;

/**
 * Takes what is in the trash out for good: with its marks, and with its original where no clipping
 * outside the trash came from that. The books go on naming it.
 */
final class Emptying {
  private static final int STEP = 500;

  private Emptying() {}

  /** What emptying the trash would delete. */
  static TrashContents contents(Session session) throws SQLException {
    try (ResultSet rows =
        session
            .bind(
                """
                WITH trashed (original) AS (SELECT original FROM clipping WHERE listed = 2)
                SELECT (SELECT count(*) FROM trashed), count(*), ifnull(sum(size), 0)
                FROM original WHERE id IN (SELECT original FROM trashed)
                  AND NOT EXISTS (
                    SELECT 1 FROM clipping WHERE original = original.id AND listed = 1)
                """)
            .query()) {
      rows.next();
      return new TrashContents(rows.getInt(1), rows.getInt(2), rows.getLong(3));
    }
  }

  /** Takes some more out; a change of nothing where the trash is empty. */
  static ChangeBatch step(Session session) throws SQLException {
    List<Long> ids =
        session
            .bind("SELECT id FROM clipping WHERE listed = 2 ORDER BY id LIMIT ?")
            .number(STEP)
            .queryNumbers();
    var removal = new Removal(session);
    for (long id : ids) {
      removal.removeWithLinks(id);
    }
    return removal.settle();
  }
}
