package org.clipfile.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;

/**
 * The same clippings in SQLite's FTS5, with the best first by its bm25. The hits go into a table of
 * their own, from which all counts are taken.
 */
final class FtsArchive implements AutoCloseable {
  private static final int BATCH = 5000;
  private static final List<String> SINGLE =
      List.of("publication", "source", "language", "place", "section", "substr(published, 1, 7)");
  private static final List<String> SEVERAL = List.of("category", "tag");

  private final Connection database;

  FtsArchive(Path file) throws SQLException {
    database = DriverManager.getConnection("jdbc:sqlite:" + file);
    execute("PRAGMA temp_store = memory");
    execute("PRAGMA mmap_size = 4000000000");
  }

  /** Fills the database with the clippings of the numbers from 1. */
  void write(int count, IntFunction<Clipping> clippings) throws SQLException {
    execute("PRAGMA journal_mode = off");
    execute("PRAGMA synchronous = off");
    execute("CREATE VIRTUAL TABLE text USING fts5(headline, body, content='')");
    execute(
        """
        CREATE TABLE clipping (id INTEGER PRIMARY KEY, headline, publication, source, language,
          place, section, published, first_day INTEGER, last_day INTEGER)
        """);
    execute("CREATE TABLE category (id INTEGER, value, PRIMARY KEY (id, value)) WITHOUT ROWID");
    execute("CREATE TABLE tag (id INTEGER, value, PRIMARY KEY (id, value)) WITHOUT ROWID");
    database.setAutoCommit(false);
    try (PreparedStatement text =
            database.prepareStatement("INSERT INTO text (rowid, headline, body) VALUES (?, ?, ?)");
        PreparedStatement row =
            database.prepareStatement(
                "INSERT INTO clipping VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement category =
            database.prepareStatement("INSERT OR IGNORE INTO category VALUES (?, ?)");
        PreparedStatement tag =
            database.prepareStatement("INSERT OR IGNORE INTO tag VALUES (?, ?)")) {
      for (int number = 1; number <= count; number++) {
        Article article = clippings.apply(number).article();
        add(text, number, article.headline(), article.bodyText());
        add(row, row(number, article));
        for (String value : article.categories()) {
          add(category, number, value);
        }
        for (String value : article.keywords()) {
          add(tag, number, value);
        }
        if (number % BATCH == 0) {
          database.commit();
        }
      }
    }
    database.commit();
    database.setAutoCommit(true);
    execute("INSERT INTO text(text) VALUES ('optimize')");
  }

  private static @Nullable Object[] row(int number, Article article) {
    ClippingDate published = article.published();
    return new @Nullable Object[] {
      number,
      article.headline(),
      article.publication(),
      article.source(),
      article.language(),
      article.dateline() == null ? null : article.dateline().place(),
      article.section(),
      published == null ? null : published.firstDay().toString(),
      published == null ? null : published.firstDay().toEpochDay(),
      published == null ? null : published.lastDay().toEpochDay()
    };
  }

  private static void add(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  /** Rows of the best, and how many match. */
  record Answer(int total, List<String> rows, Map<String, Integer> publications) {}

  /** The first rows by bm25 or by date, and the total; with {@code counted}, all counts too. */
  Answer answer(ScaleQuery query, boolean byDate, int limit, boolean counted) throws SQLException {
    String hits =
        query.from() == null
            ? "FROM text WHERE text MATCH ?1"
            : """
            FROM text JOIN clipping ON clipping.id = text.rowid
            WHERE text MATCH ?1 AND first_day <= ?3 AND last_day >= ?2\
            """;
    List<String> rows = byDate ? byDate(query, hits, limit) : byScore(query, hits, limit);
    if (!counted) {
      return new Answer(count(query, "SELECT count(*) " + hits), rows, Map.of());
    }
    execute("CREATE TEMP TABLE hit (id INTEGER PRIMARY KEY)");
    int total = update(query, "INSERT INTO hit SELECT text.rowid " + hits);
    Map<String, Integer> publications = Map.of();
    for (String field : SINGLE) {
      Map<String, Integer> counts =
          counts("SELECT %s, count(*) FROM hit JOIN clipping USING (id) GROUP BY 1", field);
      publications = field.equals("publication") ? counts : publications;
    }
    for (String table : SEVERAL) {
      counts("SELECT value, count(*) FROM hit JOIN %s USING (id) GROUP BY 1", table);
    }
    execute("DROP TABLE temp.hit");
    return new Answer(total, rows, publications);
  }

  private List<String> byScore(ScaleQuery query, String hits, int limit) throws SQLException {
    return rows(
        query,
        "SELECT headline, publication, published FROM clipping JOIN (SELECT text.rowid AS hit, "
            + "bm25(text, 4.0, 1.0) AS score "
            + hits
            + " ORDER BY score LIMIT "
            + limit
            + ") ON id = hit ORDER BY score");
  }

  private List<String> byDate(ScaleQuery query, String hits, int limit) throws SQLException {
    String joined =
        query.from() == null
            ? hits.replace("FROM text", "FROM text JOIN clipping ON clipping.id = text.rowid")
            : hits;
    return rows(
        query,
        "SELECT clipping.headline, publication, published "
            + joined
            + " ORDER BY published DESC, id DESC LIMIT "
            + limit);
  }

  private List<String> rows(ScaleQuery query, String sql) throws SQLException {
    try (PreparedStatement statement = bound(query, sql);
        ResultSet found = statement.executeQuery()) {
      var rows = new ArrayList<String>();
      while (found.next()) {
        rows.add(found.getString(1) + found.getString(2) + found.getString(3));
      }
      return rows;
    }
  }

  private int count(ScaleQuery query, String sql) throws SQLException {
    try (PreparedStatement statement = bound(query, sql);
        ResultSet found = statement.executeQuery()) {
      return found.getInt(1);
    }
  }

  private int update(ScaleQuery query, String sql) throws SQLException {
    try (PreparedStatement statement = bound(query, sql)) {
      return statement.executeUpdate();
    }
  }

  private Map<String, Integer> counts(String sql, String name) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql.replace("%s", name))) {
      var counts = new HashMap<String, Integer>();
      while (found.next()) {
        counts.put(found.getString(1), found.getInt(2));
      }
      return counts;
    }
  }

  private PreparedStatement bound(ScaleQuery query, String sql) throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    statement.setString(1, query.match());
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (from != null && to != null) {
      statement.setLong(2, from.toEpochDay());
      statement.setLong(3, to.toEpochDay());
    }
    return statement;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
