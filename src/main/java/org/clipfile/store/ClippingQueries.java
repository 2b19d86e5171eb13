package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Dateline;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.owner.Marks;
import org.jspecify.annotations.Nullable;

/** Fetches clippings by id, some hundred with one statement. */
final class ClippingQueries {
  private static final int MOST_IDS = 500;

  private ClippingQueries() {}

  /** Fetches what is there of some ids, a JSON array. */
  @FunctionalInterface
  private interface Chunk<T> {
    Map<Long, T> fetch(Session session, String ids) throws SQLException;
  }

  static List<ClippingRow> rows(Session session, long... ids) throws SQLException {
    return inOrder(session, ids, ClippingQueries::rowChunk);
  }

  static List<Clipping> clippings(Session session, long... ids) throws SQLException {
    return inOrder(session, ids, ClippingQueries::clippingChunk);
  }

  private static <T> List<T> inOrder(Session session, long[] ids, Chunk<T> chunk)
      throws SQLException {
    var found = new ArrayList<T>(ids.length);
    for (int from = 0; from < ids.length; from += MOST_IDS) {
      long[] some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + MOST_IDS));
      Map<Long, T> byId = chunk.fetch(session, Arrays.toString(some));
      for (long id : some) {
        T value = byId.get(id);
        if (value != null) {
          found.add(value);
        }
      }
    }
    return found;
  }

  private static Map<Long, ClippingRow> rowChunk(Session session, String ids) throws SQLException {
    Map<Long, List<String>> categories = texts(session, TextList.CATEGORIES, ids);
    var found = new HashMap<Long, ClippingRow>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT id, headline, publication, source,
                  published, published_precision, published_zone, published_origin,
                  published_uncertain,
                  clipped, clipped_precision, clipped_zone, clipped_origin, clipped_uncertain,
                  language, url, ifnull(read, 0), ifnull(starred, 0), listed = 2
                FROM clipping LEFT JOIN owner_mark ON owner_mark.clipping = id
                WHERE id IN (SELECT value FROM json_each(?))
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        long id = row.number();
        found.put(
            id,
            new ClippingRow(
                id,
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.date(),
                row.date(),
                row.textOrNull(),
                categories.getOrDefault(id, List.of()),
                row.textOrNull(),
                row.flag(),
                row.flag(),
                row.flag()));
      }
    }
    return found;
  }

  private static Map<Long, Clipping> clippingChunk(Session session, String ids)
      throws SQLException {
    Map<Long, List<String>> authors = texts(session, TextList.AUTHORS, ids);
    Map<Long, List<String>> categories = texts(session, TextList.CATEGORIES, ids);
    Map<Long, List<String>> keywords = texts(session, TextList.KEYWORDS, ids);
    Map<Long, List<ClippingDate>> rivals = rivals(session, ids);
    Map<Long, Marks> marks = OwnerMarks.of(session, ids);
    var found = new HashMap<Long, Clipping>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT clipping.id, imported, original.sha256, original_name, original_format,
                  original.size, headline, publication, source,
                  published, published_precision, published_zone, published_origin,
                  published_uncertain,
                  updated, updated_precision, updated_zone, updated_origin, updated_uncertain,
                  clipped, clipped_precision, clipped_zone, clipped_origin, clipped_uncertain,
                  language, deck, byline, dateline_place, dateline_day, section, url, kind, html,
                  text
                FROM clipping
                JOIN original ON original.id = clipping.original
                JOIN body ON body.clipping = clipping.id
                WHERE clipping.id IN (SELECT value FROM json_each(?))
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        long id = row.number();
        Instant imported = row.instant();
        var original = new OriginalInfo(row.hash(), row.text(), row.text(), row.number());
        Article article =
            Article.builder(row.text())
                .publication(row.textOrNull())
                .source(row.textOrNull())
                .published(row.date())
                .updated(row.date())
                .clipped(row.date())
                .language(row.textOrNull())
                .deck(row.textOrNull())
                .byline(row.textOrNull())
                .dateline(dateline(row.textOrNull(), row.textOrNull()))
                .section(row.textOrNull())
                .url(row.textOrNull())
                .kind(ArticleKind.valueOf(row.text()))
                .body(row.text(), row.text())
                .authors(authors.getOrDefault(id, List.of()))
                .categories(categories.getOrDefault(id, List.of()))
                .keywords(keywords.getOrDefault(id, List.of()))
                .dateRivals(rivals.getOrDefault(id, List.of()))
                .build();
        found.put(
            id, new Clipping(id, article, imported, original, marks.getOrDefault(id, Marks.NONE)));
      }
    }
    return found;
  }

  private static @Nullable Dateline dateline(@Nullable String place, @Nullable String day) {
    return place == null ? null : new Dateline(place, day == null ? null : MonthDay.parse(day));
  }

  private static Map<Long, List<String>> texts(Session session, TextList list, String ids)
      throws SQLException {
    var texts = new HashMap<Long, List<String>>();
    try (ResultSet rows = session.bind(list.select()).text(ids).query()) {
      while (rows.next()) {
        texts.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    return texts;
  }

  private static Map<Long, List<ClippingDate>> rivals(Session session, String ids)
      throws SQLException {
    var rivals = new HashMap<Long, List<ClippingDate>>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT clipping, value, precision, zone, origin, uncertain FROM date_rival
                WHERE clipping IN (SELECT value FROM json_each(?)) ORDER BY clipping, position
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        long id = row.number();
        ClippingDate rival = row.date();
        if (rival != null) {
          rivals.computeIfAbsent(id, i -> new ArrayList<>()).add(rival);
        }
      }
    }
    return rivals;
  }

  /**
   * The last clipping that came in before a time, or 0. Halves the ids again and again, so that it
   * reads twenty rows of a million.
   */
  static long lastBefore(Session session, Instant time) throws SQLException {
    long below = 0;
    long above = session.bind("SELECT max(id) FROM clipping").queryNumber().orElse(0) + 1;
    while (above - below > 1) {
      long middle = below + (above - below) / 2;
      try (ResultSet rows =
          session
              .bind("SELECT imported FROM clipping WHERE id <= ? ORDER BY id DESC LIMIT 1")
              .number(middle)
              .query()) {
        boolean isEarlier = !rows.next() || new Columns(rows).instant().isBefore(time);
        if (isEarlier) {
          below = middle;
        } else {
          above = middle;
        }
      }
    }
    return below;
  }

  /** The bytes a clipping came as. */
  static Optional<byte[]> original(Session session, long id) throws SQLException {
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT size, packing, bytes
                FROM clipping JOIN original ON original.id = clipping.original
                WHERE clipping.id = ?
                """)
            .number(id)
            .query()) {
      return rows.next() ? Optional.of(Originals.unpack(new Columns(rows))) : Optional.empty();
    } catch (DataFormatException e) {
      throw SqlErrors.corrupt("the original of clipping " + id + " cannot be decompressed", e);
    }
  }
}
