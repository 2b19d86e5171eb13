package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.DataFormatException;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.ClippingStore.Replacement;
import org.clipfile.store.ClippingStore.StoredOriginal;

/** What it takes to read originals again, and to write over what was read. */
final class Rereading {
  private Rereading() {}

  /** The rows of the originals of these clippings, or of all; in the order they came in. */
  static long[] originals(Session session, long... clippings) throws SQLException {
    boolean all = clippings.length == 0;
    Parameters query =
        session.bind(
            all
                ? "SELECT id FROM original ORDER BY id"
                : """
                SELECT DISTINCT original FROM clipping
                WHERE id IN (SELECT value FROM json_each(?)) ORDER BY original
                """);
    if (!all) {
      query.text(Arrays.toString(clippings));
    }
    var ids = LongStream.builder();
    try (ResultSet rows = query.query()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids.build().toArray();
  }

  static long[] ofHiddenLinks(Session session, long... originals) throws SQLException {
    return session
        .bind(
            """
            SELECT original FROM clipping
            WHERE original IN (SELECT value FROM json_each(?)) AND listed = 0
            GROUP BY original ORDER BY max(id) DESC
            """)
        .text(Arrays.toString(originals))
        .queryNumbers()
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  static Optional<StoredOriginal> original(Session session, long id) throws SQLException {
    SortedMap<Integer, Long> clippings = new TreeMap<>();
    var hidden = new HashSet<Long>();
    String name = "";
    String format = "";
    long size = 0;
    boolean wholePage = false;
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT ordinal, clipping.id, original_name, original_format, size,
                  whole_page.clipping IS NOT NULL, listed = 0
                FROM original JOIN clipping ON clipping.original = original.id
                LEFT JOIN whole_page ON whole_page.clipping = clipping.id
                WHERE original.id = ? ORDER BY ordinal DESC
                """)
            .number(id)
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        int ordinal = row.count();
        long clipping = row.number();
        clippings.put(ordinal, clipping);
        name = row.text();
        format = row.text();
        size = row.number();
        wholePage |= row.flag();
        if (row.flag()) {
          hidden.add(clipping);
        }
      }
    }
    return clippings.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoredOriginal(id, name, format, size, clippings, hidden, wholePage));
  }

  static Optional<byte[]> bytes(Session session, long original) throws SQLException {
    try (ResultSet rows =
        session
            .bind("SELECT size, packing, bytes FROM original WHERE id = ?")
            .number(original)
            .query()) {
      return rows.next() ? Optional.of(Originals.unpack(new Columns(rows))) : Optional.empty();
    } catch (DataFormatException e) {
      throw SqlErrors.corrupt("the original " + original + " cannot be decompressed", e);
    }
  }

  /**
   * What a clipping shows of what was read: with what was saved with links to it, and the owner's
   * words.
   */
  static Article shown(Session session, long clipping, Article read) throws SQLException {
    return shown(session, clipping, read, Map.of());
  }

  /** The same where some hidden links are about to show something else. */
  static Article shown(Session session, long clipping, Article read, Map<Long, Article> links)
      throws SQLException {
    Article with = Listing.withLinks(session, clipping, read, links);
    return OwnerEdits.apply(with, OwnerEdits.of(session, clipping));
  }

  /** Writes what clippings show anew. */
  static ChangeBatch replace(Session session, List<Replacement> replacements) throws SQLException {
    var writer = new ClippingWriter(session);
    var stories = new Stories(session);
    var ids = new ArrayList<Long>();
    var pictures = new ArrayList<Long>();
    for (Replacement replacement : replacements) {
      pictures.addAll(Pictures.rows(session, replacement.clipping(), 0));
      stories.changes(replacement.clipping(), replacement.shown().article());
      writer.replace(
          Changes.next(session), replacement.clipping(), replacement.format(), replacement.shown());
      ids.add(replacement.clipping());
    }
    session.runPending();
    stories.settle();
    for (long picture : pictures) {
      Pictures.dropUnused(session, picture);
    }
    return changed(session, ids);
  }

  /** Writes what a clipping shows anew, and remembers how much of its page that is. */
  static ChangeBatch takePage(Session session, Replacement replacement, boolean whole)
      throws SQLException {
    session
        .bind(
            whole
                ? "INSERT OR IGNORE INTO whole_page (clipping) VALUES (?)"
                : "DELETE FROM whole_page WHERE clipping = ?")
        .number(replacement.clipping())
        .update();
    return replace(session, List.of(replacement));
  }

  /** Writes the owner's words over fields. */
  static ChangeBatch edit(Session session, long clipping, Map<ArticleField, String> edits)
      throws SQLException {
    var known = ClippingQueries.clippings(session, clipping).getFirst();
    Article edited = OwnerEdits.apply(known.article(), edits);
    OwnerEdits.put(session, clipping, edits);
    return show(session, known, edited);
  }

  /** Takes the owner's words from a field. */
  static ChangeBatch takeBack(Session session, long clipping, ArticleField field, Article read)
      throws SQLException {
    var known = ClippingQueries.clippings(session, clipping).getFirst();
    OwnerEdits.remove(session, clipping, field);
    Article with = Listing.withLinks(session, clipping, read, Map.of());
    return show(session, known, field.taken(known.article(), with));
  }

  private static ChangeBatch show(Session session, Clipping known, Article article)
      throws SQLException {
    List<Picture> pictures = Pictures.of(session, known.id());
    return replace(
        session,
        List.of(
            new Replacement(
                known.id(), known.original().format(), new ParsedClipping(article, pictures))));
  }

  private static ChangeBatch changed(Session session, List<Long> ids) throws SQLException {
    var shown = new ArrayList<Long>();
    for (long id : ids) {
      if (!Listing.isHidden(session, id)) {
        shown.add(id);
      }
    }
    long[] listed = shown.stream().mapToLong(Long::longValue).toArray();
    return new ChangeBatch(
        ClippingQueries.clippings(session, listed), List.of(), Changes.sequence(session));
  }
}
