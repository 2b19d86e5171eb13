package org.clipfile.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Dateline;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.jspecify.annotations.Nullable;

/** Writes clippings with all that hangs on them. An instance serves one transaction. */
final class ClippingWriter {
  private static final String ARTICLE =
      """
      identity, address, headline, publication, source,
      published, published_precision, published_zone, published_origin, published_uncertain,
      published_day,
      updated, updated_precision, updated_zone, updated_origin, updated_uncertain,
      clipped, clipped_precision, clipped_zone, clipped_origin, clipped_uncertain,
      language, deck, byline, dateline_place, dateline_day, section, url, kind
      """;

  private static final String VALUES = "?, ".repeat(28) + "?";

  private static final String INSERT =
      "INSERT INTO clipping (id, changed, imported, original, ordinal, original_name,"
          + " original_format, earlier, "
          + ARTICLE
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
          + VALUES
          + ")";

  private static final String UPDATE =
      "UPDATE clipping SET (changed, original_format, "
          + ARTICLE
          + ") = (?, ?, "
          + VALUES
          + ") WHERE id = ?";

  private static final List<String> PARTS =
      List.of("body", "author", "category", "keyword", "date_rival", "clipping_picture");

  private final Session session;
  private final Pictures pictures;
  private long last;

  ClippingWriter(Session session) throws SQLException {
    this.session = session;
    this.pictures = new Pictures(session);
    // Ids that are gone count too: sqlite_sequence holds the highest ever.
    this.last =
        session
            .bind("SELECT seq FROM sqlite_sequence WHERE name = 'clipping'")
            .queryNumber()
            .orElse(0);
  }

  /**
   * Where a clipping comes from.
   *
   * @param original its row
   * @param ordinal its place among the clippings of the original, from 0
   * @param name the file's name
   */
  record Origin(long original, int ordinal, String name, String format) {}

  /**
   * Writes a clipping.
   *
   * @param sequence the number of this change
   * @param earlier the version before it, or null
   * @param by what the article is known again by
   * @return its id
   */
  long insert(
      long sequence,
      Instant imported,
      Origin origin,
      @Nullable Long earlier,
      ParsedClipping parsed,
      KnownBy by)
      throws SQLException {
    long id = ++last;
    Parameters row = session.bind(INSERT).number(id).number(sequence).text(imported.toString());
    row.number(origin.original()).number(origin.ordinal());
    row.text(origin.name()).text(origin.format());
    if (earlier == null) {
      row.none();
    } else {
      row.number(earlier);
    }
    bind(row, parsed.article(), by);
    session.putOff(Session.Turn.CLIPPINGS, row);
    insertParts(id, parsed);
    return id;
  }

  /** Writes an article in the place of the one that a clipping has. */
  void replace(long sequence, long id, String format, ParsedClipping parsed) throws SQLException {
    Parameters row = session.bind(UPDATE).number(sequence).text(format);
    bind(row, parsed.article(), KnownBy.of(parsed.article()));
    row.number(id).update();
    for (String part : PARTS) {
      session.bind("DELETE FROM " + part + " WHERE clipping = ?").number(id).update();
    }
    insertParts(id, parsed);
  }

  private static void bind(Parameters row, Article article, KnownBy by) throws SQLException {
    String identity = by.identity();
    if (identity == null) {
      row.none();
    } else {
      row.hash(identity);
    }
    row.text(by.address());
    row.text(article.headline()).text(article.publication()).text(article.source());
    ClippingDate published = article.published();
    row.date(published);
    if (published == null) {
      row.none();
    } else {
      row.number(published.firstDay().toEpochDay());
    }
    row.date(article.updated());
    row.date(article.clipped()).text(article.language());
    row.text(article.deck()).text(article.byline());
    Dateline dateline = article.dateline();
    row.text(dateline == null ? null : dateline.place());
    row.text(dateline == null || dateline.day() == null ? null : dateline.day().toString());
    row.text(article.section()).text(article.url()).text(article.kind().name());
  }

  private void insertParts(long id, ParsedClipping parsed) throws SQLException {
    Article article = parsed.article();
    session.putOff(
        session
            .bind("INSERT INTO body (clipping, html, text) VALUES (?, ?, ?)")
            .number(id)
            .text(article.bodyHtml())
            .text(article.bodyText()));
    for (TextList list : TextList.values()) {
      insertTexts(id, list, list.of(article));
    }
    int position = 0;
    for (ClippingDate rival : article.dateRivals()) {
      session.putOff(
          session
              .bind("INSERT INTO date_rival VALUES (?, ?, ?, ?, ?, ?, ?)")
              .number(id)
              .number(position++)
              .date(rival));
    }
    position = 0;
    for (Picture picture : parsed.pictures()) {
      long kept = pictures.keep(picture);
      session.putOff(
          session
              .bind("INSERT INTO clipping_picture (clipping, position, picture) VALUES (?, ?, ?)")
              .number(id)
              .number(position++)
              .number(kept));
    }
  }

  /**
   * Writes which pictures lay beside an original, once its clippings are written.
   *
   * @param names the original's names for them, with their SHA-256
   */
  void insertCompanions(long original, Map<String, String> names) throws SQLException {
    for (var named : names.entrySet()) {
      OptionalLong picture = pictures.find(named.getValue());
      if (picture.isPresent()) {
        session.putOff(
            session
                .bind("INSERT OR IGNORE INTO companion (original, name, picture) VALUES (?, ?, ?)")
                .number(original)
                .text(named.getKey())
                .number(picture.getAsLong()));
      }
    }
  }

  private void insertTexts(long id, TextList list, List<String> values) throws SQLException {
    int position = 0;
    for (String value : values) {
      session.putOff(session.bind(list.insert()).number(id).number(position++).text(value));
    }
  }
}
