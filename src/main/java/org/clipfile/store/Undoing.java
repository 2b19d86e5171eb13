package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.LedgerStore.UndoStep;

/**
 * Takes out again what an import added, but for what the owner has since written to and what
 * another import would have brought too. To have read a clipping is not to have written to it, nor
 * to have put it into the trash.
 */
final class Undoing {
  private static final int STEP = 500;

  private Undoing() {}

  /**
   * Takes out some more.
   *
   * @param after the place in the books up to which all is done, -1 at first
   */
  static UndoStep step(Session session, long run, int after) throws SQLException {
    var ids = new ArrayList<Long>();
    int last = after;
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT entry.position, entry.clipping FROM import_entry AS entry
                JOIN clipping ON clipping.id = entry.clipping
                WHERE entry.run = ?1 AND entry.position > ?2 AND entry.outcome = 'added'
                  AND NOT EXISTS (SELECT 1 FROM owner_edit WHERE clipping = entry.clipping)
                  AND NOT EXISTS (SELECT 1 FROM whole_page WHERE clipping = entry.clipping)
                  AND NOT EXISTS (
                    SELECT 1 FROM owner_mark WHERE clipping = entry.clipping
                      AND (starred = 1 OR note IS NOT NULL))
                  AND NOT EXISTS (SELECT 1 FROM clipping_tag WHERE clipping = entry.clipping)
                  AND NOT EXISTS (SELECT 1 FROM highlight WHERE clipping = entry.clipping)
                  AND NOT EXISTS (
                    SELECT 1 FROM import_entry AS other JOIN import_run ON import_run.id = other.run
                    WHERE other.clipping = entry.clipping AND other.run <> ?1
                      AND other.outcome = 'duplicate' AND import_run.undone IS NULL)
                ORDER BY entry.position LIMIT ?3
                """)
            .number(run)
            .number(after)
            .number(STEP)
            .query()) {
      while (rows.next()) {
        last = rows.getInt(1);
        ids.add(rows.getLong(2));
      }
    }
    var removal = new Removal(session);
    for (long id : ids) {
      removal.remove(id);
    }
    ChangeBatch change = removal.settle();
    return new UndoStep(change, removal.bereft(), last, ids.size() < STEP);
  }

  /** Closes the matter; how many clippings of the run are still there. */
  static int finish(Session session, long run, Instant undone) throws SQLException {
    session
        .bind("UPDATE import_run SET undone = ? WHERE id = ?")
        .text(undone.toString())
        .number(run)
        .update();
    return (int)
        session
            .bind(
                """
                SELECT count(*) FROM import_entry
                WHERE run = ? AND outcome = 'added' AND clipping IN (SELECT id FROM clipping)
                """)
            .number(run)
            .queryNumber()
            .orElse(0);
  }
}
