package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.clipfile.model.owner.OwnNames;
import org.clipfile.model.owner.SavedSearch;

/**
 * The searches that were given a name, and what the standing ones found. No clipping changes with
 * them, so the index need not know.
 */
final class Searches {
  private static final String SELECT =
      """
      SELECT id, name, text, grammar, standing, created, seen, matched,
        (SELECT count(*) FROM standing_hit JOIN clipping ON clipping.id = standing_hit.clipping
         WHERE search = saved_search.id AND listed = 1)
      FROM saved_search
      """;

  private Searches() {}

  /** All, by name. */
  static List<SavedSearch> all(Session session) throws SQLException {
    return read(session.bind(SELECT + " ORDER BY folded"));
  }

  /** The search of this name, however it is spelled. */
  static Optional<SavedSearch> named(Session session, String name) throws SQLException {
    return read(session.bind(SELECT + " WHERE folded = ?").text(OwnNames.key(name))).stream()
        .findFirst();
  }

  private static List<SavedSearch> read(Parameters query) throws SQLException {
    var searches = new ArrayList<SavedSearch>();
    try (ResultSet rows = query.query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        searches.add(
            new SavedSearch(
                row.number(),
                row.text(),
                row.text(),
                row.count(),
                row.flag(),
                row.instant(),
                row.instantOrNull(),
                row.number(),
                row.count()));
      }
    }
    return searches;
  }

  /**
   * Writes a new search, which counts as matched against all that is there; or false where the name
   * is taken.
   */
  static boolean add(
      Session session, String name, String text, int grammar, boolean standing, Instant created)
      throws SQLException {
    long newest = newestClipping(session);
    return session
            .bind(
                """
                INSERT OR IGNORE INTO saved_search
                  (name, folded, text, grammar, standing, created, matched, shown)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .text(name)
            .text(OwnNames.key(name))
            .text(text)
            .number(grammar)
            .number(standing ? 1 : 0)
            .text(created.toString())
            .number(newest)
            .number(newest)
            .update()
        > 0;
  }

  /**
   * Gives a search another text. What came in since its owner last looked is matched again, against
   * the new one.
   */
  static void reword(Session session, long search, String text, int grammar) throws SQLException {
    session
        .bind("UPDATE saved_search SET text = ?, grammar = ?, matched = shown WHERE id = ?")
        .text(text)
        .number(grammar)
        .number(search)
        .update();
    dropHits(session, search, Long.MAX_VALUE);
  }

  /**
   * Gives a search another name; false where that is taken.
   *
   * @param texts what becomes of the text of each search; it finds the same as before
   */
  static boolean rename(Session session, long search, String name, UnaryOperator<String> texts)
      throws SQLException {
    boolean renamed =
        session
                .bind("UPDATE OR IGNORE saved_search SET name = ?, folded = ? WHERE id = ?")
                .text(name)
                .text(OwnNames.key(name))
                .number(search)
                .update()
            > 0;
    for (SavedSearch other : renamed ? all(session) : List.<SavedSearch>of()) {
      String text = texts.apply(other.text());
      if (!text.equals(other.text())) {
        session
            .bind("UPDATE saved_search SET text = ? WHERE id = ?")
            .text(text)
            .number(other.id())
            .update();
      }
    }
    return renamed;
  }

  /** From now on what comes in is matched against a search, or no more. */
  static void stand(Session session, long search, boolean standing) throws SQLException {
    long newest = newestClipping(session);
    session
        .bind(
            """
            UPDATE saved_search SET standing = ?1, matched = ?2, shown = ?2
            WHERE id = ?3 AND standing <> ?1
            """)
        .number(standing ? 1 : 0)
        .number(newest)
        .number(search)
        .update();
    if (!standing) {
      dropHits(session, search, Long.MAX_VALUE);
    }
  }

  static void remove(Session session, long search) throws SQLException {
    session.bind("DELETE FROM saved_search WHERE id = ?").number(search).update();
  }

  /** The highest number that a clipping has; 0 where there is none. */
  static long newestClipping(Session session) throws SQLException {
    return session.bind("SELECT max(id) FROM clipping").queryNumber().orElse(0);
  }

  /** Whether clippings came in that a standing search was not matched against. */
  static boolean behind(Session session) throws SQLException {
    return session
        .bind(
            """
            SELECT 1 FROM saved_search
            WHERE standing = 1 AND matched < (SELECT max(id) FROM clipping) LIMIT 1
            """)
        .queryNumber()
        .isPresent();
  }

  /**
   * Keeps what a search found among the clippings up to one; nothing where the search has become
   * another meanwhile.
   *
   * @param search as it was when it was matched
   */
  static void matched(Session session, SavedSearch search, long upTo, long... hits)
      throws SQLException {
    int same =
        session
            .bind(
                """
                UPDATE saved_search SET matched = ?
                WHERE id = ? AND text = ? AND matched = ? AND standing = 1
                """)
            .number(upTo)
            .number(search.id())
            .text(search.text())
            .number(search.matched())
            .update();
    if (same > 0) {
      session
          .bind(
              """
              INSERT OR IGNORE INTO standing_hit (search, clipping)
              SELECT ?, id FROM clipping WHERE id IN (SELECT value FROM json_each(?))
              """)
          .number(search.id())
          .text(Arrays.toString(hits))
          .update();
    }
  }

  /** What a standing search found and its owner has not seen, the last that came in first. */
  static long[] fresh(Session session, long search) throws SQLException {
    var ids = LongStream.builder();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT clipping FROM standing_hit JOIN clipping ON clipping.id = clipping
                WHERE search = ? AND listed = 1 ORDER BY clipping DESC
                """)
            .number(search)
            .query()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids.build().toArray();
  }

  /** Notes that the owner has seen what a search found up to a clipping. */
  static void seen(Session session, long search, long upTo, Instant when) throws SQLException {
    session
        .bind("UPDATE saved_search SET seen = ?, shown = max(shown, min(?, matched)) WHERE id = ?")
        .text(when.toString())
        .number(upTo)
        .number(search)
        .update();
    dropHits(session, search, upTo);
  }

  private static void dropHits(Session session, long search, long upTo) throws SQLException {
    session
        .bind("DELETE FROM standing_hit WHERE search = ? AND clipping <= ?")
        .number(search)
        .number(upTo)
        .update();
  }
}
