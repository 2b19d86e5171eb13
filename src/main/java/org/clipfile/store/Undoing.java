package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clipfile.model.Clipping;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.ClippingStore.UndoStep;

/**
 * Takes out again what an import added, but for what the owner has since written to and what
 * another import would have brought too. To have read a clipping is not to have written to it. For
 * one step only, within the transaction of its caller.
 */
final class Undoing {
  private static final int STEP = 500;

  private final Session session;
  private final Stories stories;
  private final List<Clipping> shown = new ArrayList<>();
  private final List<Long> removed = new ArrayList<>();
  private final List<Long> bereft = new ArrayList<>();

  private Undoing(Session session) {
    this.session = session;
    this.stories = new Stories(session);
  }

  /**
   * Takes out some more.
   *
   * @param after the place in the books up to which all is done, -1 at first
   */
  static UndoStep step(Session session, long run, int after) throws SQLException {
    var undoing = new Undoing(session);
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
    for (long id : ids) {
      undoing.remove(id);
    }
    undoing.stories.settle();
    var change =
        new ChangeBatch(
            List.copyOf(undoing.shown), List.copyOf(undoing.removed), Changes.sequence(session));
    undoing.bereft.removeAll(undoing.removed);
    return new UndoStep(change, List.copyOf(undoing.bereft), last, ids.size() < STEP);
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

  private void remove(long id) throws SQLException {
    OptionalLong original =
        session.bind("SELECT original FROM clipping WHERE id = ?").number(id).queryNumber();
    OptionalLong earlier =
        session
            .bind("SELECT earlier FROM clipping WHERE id = ? AND earlier IS NOT NULL")
            .number(id)
            .queryNumber();
    stories.goes(id);
    bereave(id);
    List<Long> pictures = Pictures.rows(session, id, original.orElse(0));
    session
        .bind(
            """
            UPDATE clipping SET earlier = (SELECT earlier FROM clipping WHERE id = ?1)
            WHERE earlier = ?1
            """)
        .number(id)
        .update();
    session.bind("DELETE FROM clipping WHERE id = ?").number(id).update();
    removed.add(id);
    session
        .bind(
            """
            DELETE FROM original WHERE id = ?1
              AND NOT EXISTS (SELECT 1 FROM clipping WHERE original = ?1)
            """)
        .number(original.orElse(0))
        .update();
    for (long picture : pictures) {
      Pictures.dropUnused(session, picture);
    }
    if (earlier.isPresent()) {
      showAgain(earlier.getAsLong());
    }
  }

  /** Remembers who shows the words of a link that goes. */
  private void bereave(long link) throws SQLException {
    session
        .bind(
            """
            WITH RECURSIVE later (id, listed) AS (
              SELECT id, listed FROM clipping WHERE id = ? AND NOT listed
              UNION
              SELECT clipping.id, clipping.listed FROM later
              JOIN clipping ON clipping.earlier = later.id WHERE NOT later.listed
            )
            SELECT id FROM later WHERE listed
            """)
        .number(link)
        .queryNumber()
        .ifPresent(bereft::add);
  }

  /** A link is seen again where nothing stands in its place any more. */
  private void showAgain(long link) throws SQLException {
    boolean hidden =
        session
            .bind(
                """
                SELECT 1 FROM clipping WHERE id = ?1 AND NOT listed
                  AND id NOT IN (SELECT earlier FROM clipping WHERE earlier = ?1)
                """)
            .number(link)
            .queryNumber()
            .isPresent();
    if (hidden) {
      Listing.show(session, Changes.next(session), link);
      shown.addAll(ClippingQueries.clippings(session, link));
    }
  }
}
