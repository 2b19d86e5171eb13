package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.clipfile.model.FacetCount;
import org.clipfile.model.owner.OwnerCounts;

/**
 * Counts what the owner marked. Reads only what is marked and what is not listed, however much else
 * there is: left to itself, the planner would go through all clippings and look for marks of each.
 */
final class OwnerTotals {
  private OwnerTotals() {}

  static OwnerCounts of(Session session) throws SQLException {
    var tags = new ArrayList<FacetCount>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT name, count(*) FROM clipping_tag
                JOIN tag ON tag.id = clipping_tag.tag
                WHERE clipping NOT IN (SELECT id FROM clipping WHERE listed <> 1)
                GROUP BY tag.id ORDER BY 2 DESC, folded
                """)
            .query()) {
      while (rows.next()) {
        tags.add(new FacetCount(rows.getString(1), rows.getInt(2)));
      }
    }
    return new OwnerCounts(
        count(session, "read = 1"),
        count(session, "starred = 1"),
        count(session, "note IS NOT NULL"),
        tags,
        trashed(session));
  }

  private static int trashed(Session session) throws SQLException {
    return (int)
        session.bind("SELECT count(*) FROM clipping WHERE listed = 2").queryNumber().orElse(0);
  }

  private static int count(Session session, String condition) throws SQLException {
    return (int)
        session
            .bind(
                """
                SELECT (SELECT count(*) FROM owner_mark WHERE %1$s)
                - (SELECT count(*) FROM clipping CROSS JOIN owner_mark
                  WHERE listed <> 1 AND owner_mark.clipping = clipping.id AND %1$s)
                """
                    .formatted(condition))
            .queryNumber()
            .orElse(0);
  }
}
