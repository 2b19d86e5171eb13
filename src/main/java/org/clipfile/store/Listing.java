package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;

/**
 * Which clippings are seen: all but links whose words another clipping of the address has taken
 * over, and what is in the trash. A hidden link stands before that clipping in the chain of
 * versions; what is in the trash stays where it was, in its chain and in its story, and counts
 * nowhere.
 */
final class Listing {
  private static final int SEEN = 1;
  private static final int TRASHED = 2;

  private Listing() {}

  /** Hides a link whose page has come in, which may be of the same transaction. */
  static void hide(Session session, long sequence, long link) throws SQLException {
    session.runPending();
    session.bind("UPDATE clipping SET listed = 0 WHERE id = ?").number(link).update();
    session
        .bind("INSERT INTO removal (sequence, clipping) VALUES (?, ?)")
        .number(sequence)
        .number(link)
        .update();
  }

  /** Whether a clipping is a link whose words another has taken over. */
  static boolean isHidden(Session session, long clipping) throws SQLException {
    return session
        .bind("SELECT 1 FROM clipping WHERE id = ? AND listed = 0")
        .number(clipping)
        .queryNumber()
        .isPresent();
  }

  /** Puts a hidden link into the chain before the clipping that has taken over its words. */
  static void putBefore(Session session, long link, long clipping) throws SQLException {
    session
        .bind(
            "UPDATE clipping SET earlier = (SELECT earlier FROM clipping WHERE id = ?) WHERE id = ?")
        .number(clipping)
        .number(link)
        .update();
    session
        .bind("UPDATE clipping SET earlier = ? WHERE id = ?")
        .number(link)
        .number(clipping)
        .update();
  }

  /** Shows a link again whose page is gone. */
  static void show(Session session, long sequence, long link) throws SQLException {
    session
        .bind("UPDATE clipping SET listed = 1, changed = ? WHERE id = ?")
        .number(sequence)
        .number(link)
        .update();
  }

  /** Puts a clipping that is seen into the trash, or one that is there out of it. */
  static void trash(Session session, long clipping, boolean trashed) throws SQLException {
    session
        .bind("UPDATE clipping SET listed = ?1 WHERE id = ?2 AND listed = ?3")
        .number(trashed ? TRASHED : SEEN)
        .number(clipping)
        .number(trashed ? SEEN : TRASHED)
        .update();
  }

  /** An article with the words of the hidden links before its clipping. */
  static Article withLinks(Session session, long clipping, Article article) throws SQLException {
    var links = new ArrayList<Long>();
    try (ResultSet rows =
        session
            .bind(
                """
                WITH RECURSIVE link (id, earlier, distance) AS (
                  SELECT hidden.id, hidden.earlier, 1 FROM clipping
                  JOIN clipping AS hidden ON hidden.id = clipping.earlier
                  WHERE clipping.id = ? AND hidden.listed = 0
                  UNION
                  SELECT hidden.id, hidden.earlier, distance + 1 FROM link
                  JOIN clipping AS hidden ON hidden.id = link.earlier WHERE hidden.listed = 0
                )
                SELECT id FROM link ORDER BY distance DESC
                """)
            .number(clipping)
            .query()) {
      while (rows.next()) {
        links.add(rows.getLong(1));
      }
    }
    Article with = article;
    for (long link : links) {
      List<Clipping> found = ClippingQueries.clippings(session, link);
      with = with.withWordsOf(found.getFirst().article());
    }
    return with;
  }
}
