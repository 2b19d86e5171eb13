package org.clipfile.store;

import java.sql.SQLException;
import java.util.List;

/** What was saved of one page, again and again. */
final class Versions {
  /**
   * Crossed joins go from the few to the many; with statistics SQLite went through all clippings.
   */
  private static final String ALL =
      """
      WITH RECURSIVE before (id, earlier) AS (
        SELECT id, earlier FROM clipping WHERE id = ?1
        UNION
        SELECT clipping.id, clipping.earlier FROM before
        CROSS JOIN clipping ON clipping.id = before.earlier
      ), version (id) AS (
        SELECT id FROM before
        UNION
        SELECT clipping.id FROM version
        CROSS JOIN clipping ON clipping.earlier = version.id
      )
      SELECT version.id FROM version CROSS JOIN clipping ON clipping.id = version.id
      WHERE listed = 1 ORDER BY version.id
      """;

  private Versions() {}

  /** All versions of what a clipping is one of, the first that came in first; links left out. */
  static List<Long> of(Session session, long clipping) throws SQLException {
    return session.bind(ALL).number(clipping).queryNumbers();
  }
}
