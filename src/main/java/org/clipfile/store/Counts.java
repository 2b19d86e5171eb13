package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;

/** Counts for the sidebar. Every query reads an index from end to end and no table. */
final class Counts {
  private static final Comparator<FacetCount> LARGEST_FIRST =
      Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private Counts() {}

  static LibraryCounts of(Session session) throws SQLException {
    SortedMap<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
    int undated = 0;
    int total = 0;
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT published_day, count(*) FROM clipping WHERE listed = 1 GROUP BY published_day
                """)
            .query()) {
      while (rows.next()) {
        long day = rows.getLong(1);
        boolean dated = !rows.wasNull();
        int count = rows.getInt(2);
        total += count;
        if (dated) {
          months.merge(YearMonth.from(LocalDate.ofEpochDay(day)), count, Integer::sum);
        } else {
          undated = count;
        }
      }
    }
    return new LibraryCounts(
        total,
        facets(
            session,
            """
            SELECT publication, count(*) FROM clipping
            WHERE listed = 1 AND publication IS NOT NULL GROUP BY publication
            """),
        facets(
            session,
            """
            SELECT source, count(*) FROM clipping
            WHERE listed = 1 AND source IS NOT NULL GROUP BY source
            """),
        facets(
            session,
            """
            SELECT value, count(DISTINCT clipping) FROM category
            WHERE clipping NOT IN (SELECT id FROM clipping WHERE listed <> 1) GROUP BY value
            """),
        Collections.unmodifiableSortedMap(months),
        undated,
        count(session, "published_uncertain = 1"),
        count(session, "kind = 'PAGE'"));
  }

  static List<FacetCount> languages(Session session) throws SQLException {
    return facets(
        session,
        """
        SELECT language, count(*) FROM clipping
        WHERE listed = 1 AND language IS NOT NULL GROUP BY language
        """);
  }

  private static int count(Session session, String condition) throws SQLException {
    String sql = "SELECT count(*) FROM clipping WHERE " + condition + " AND listed = 1";
    return (int) session.bind(sql).queryNumber().orElse(0);
  }

  private static List<FacetCount> facets(Session session, String sql) throws SQLException {
    var facets = new ArrayList<FacetCount>();
    try (ResultSet rows = session.bind(sql).query()) {
      while (rows.next()) {
        facets.add(new FacetCount(rows.getString(1), rows.getInt(2)));
      }
    }
    facets.sort(LARGEST_FIRST);
    return List.copyOf(facets);
  }
}
