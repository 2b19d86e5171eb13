package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What was saved of one page, again and again. */
final class Versions {
  private Versions() {}

  /** All versions of what a clipping is one of, the first that came in first; links left out. */
  static List<Long> of(Session session, long clipping) throws SQLException {
    var versions = new ArrayList<Long>();
    try (ResultSet rows =
        session
            .bind(
                """
                WITH RECURSIVE before (id, earlier) AS (
                  SELECT id, earlier FROM clipping WHERE id = ?1
                  UNION
                  SELECT clipping.id, clipping.earlier FROM before
                  JOIN clipping ON clipping.id = before.earlier
                ), version (id) AS (
                  SELECT id FROM before
                  UNION
                  SELECT clipping.id FROM version JOIN clipping ON clipping.earlier = version.id
                )
                SELECT id FROM version JOIN clipping USING (id) WHERE listed = 1 ORDER BY id
                """)
            .number(clipping)
            .query()) {
      while (rows.next()) {
        versions.add(rows.getLong(1));
      }
    }
    return versions;
  }
}
