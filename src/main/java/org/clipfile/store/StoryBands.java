package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clipfile.story.StoryText;

/** Where texts are met again by their copies. An instance serves one transaction. */
final class StoryBands {
  /** So many days lie between two copies at most. */
  static final int NEIGHBOURHOOD = 14;

  /** The day of what has none. */
  static final long NO_DAY = -1_000_000;

  /** The members of a large story, and what carries the same notice, gather in one band. */
  private static final int MOST_A_BAND = 32;

  private static final int MOST_MET = 100;

  private static final String INSERT = "INSERT OR IGNORE INTO story_band VALUES (?, ?, ?)";
  private static final String NEAR =
      everyBand("day BETWEEN ?%d AND ?%d".formatted(StoryText.BANDS + 1, StoryText.BANDS + 2))
          + " UNION ALL "
          + everyBand("day = " + NO_DAY);
  private static final String ANY = everyBand("true");

  private final Session session;

  StoryBands(Session session) {
    this.session = session;
  }

  private record Row(int band, long day, long clipping) {
    static final Comparator<Row> ORDER =
        Comparator.comparingInt(Row::band).thenComparingLong(Row::day);
  }

  /** Enters texts; sorted, so that each page of the table is touched once. */
  void enter(Collection<StoryEntry> entries) throws SQLException {
    var rows = new ArrayList<Row>();
    for (StoryEntry entry : entries) {
      for (int band : entry.text().bands()) {
        rows.add(new Row(band, entry.day(), entry.id()));
      }
    }
    rows.sort(Row.ORDER);
    for (Row row : rows) {
      Parameters insert = session.bind(INSERT);
      insert.number(row.band).number(row.day).number(row.clipping);
      session.putOff(insert);
    }
    session.runPending();
  }

  void remove(StoryEntry entry) throws SQLException {
    for (int band : entry.text().bands()) {
      session
          .bind("DELETE FROM story_band WHERE band = ? AND day = ? AND clipping = ?")
          .number(band)
          .number(entry.day())
          .number(entry.id())
          .update();
    }
  }

  /** The clippings met in the neighbourhood of a text, those met in most bands first. */
  List<Long> met(StoryEntry entry) throws SQLException {
    Map<Long, Integer> times = new HashMap<>();
    if (entry.day() == NO_DAY) {
      count(bands(ANY, entry), entry, times);
    } else {
      long from = entry.day() - NEIGHBOURHOOD;
      count(bands(NEAR, entry).number(from).number(entry.day() + NEIGHBOURHOOD), entry, times);
    }
    Comparator<Map.Entry<Long, Integer>> mostFirst = Map.Entry.comparingByValue();
    return times.entrySet().stream()
        .sorted(mostFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_MET)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Parameters bands(String sql, StoryEntry entry) throws SQLException {
    Parameters query = session.bind(sql);
    for (int band : entry.text().bands()) {
      query.number(band);
    }
    return query;
  }

  private static void count(Parameters query, StoryEntry entry, Map<Long, Integer> times)
      throws SQLException {
    try (ResultSet rows = query.query()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        if (id != entry.id()) {
          times.merge(id, 1, Integer::sum);
        }
      }
    }
  }

  /** Some of each band, in one statement: one call for all. */
  private static String everyBand(String condition) {
    return IntStream.rangeClosed(1, StoryText.BANDS)
        .mapToObj(i ->
            "SELECT * FROM (SELECT clipping FROM story_band WHERE band = ?%d AND %s LIMIT %d)"
                .formatted(i, condition, MOST_A_BAND))
        .collect(Collectors.joining(" UNION ALL "));
  }
}
