package org.clipfile.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.clipfile.model.Article;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Tells which clippings are there already, in the archive or earlier in the batch. An instance
 * serves one transaction.
 */
final class Duplicates {
  private final Session session;
  private final Map<Place, Long> places = new HashMap<>();
  private final Map<String, Long> identities = new HashMap<>();
  private final Map<String, Known> addresses = new HashMap<>();

  Duplicates(Session session) {
    this.session = session;
  }

  private record Place(long original, int ordinal) {}

  /** A clipping that is there, as far as who comes after it needs to know. */
  record Known(long id, long original, boolean linkOnly, @Nullable Article article) {}

  /**
   * What makes two clippings the same though their bytes differ: a hash of canonical address and
   * text, or null where either is missing.
   */
  static @Nullable String identity(@Nullable String url, @Nullable String text) {
    String address = Address.of(url);
    if (address == null || text == null || text.isEmpty()) {
      return null;
    }
    return Picture.sha256((address + '\n' + text).getBytes(StandardCharsets.UTF_8));
  }

  /** How an input ends that is there as this clipping already. */
  Outcome.Duplicate of(long known) throws SQLException {
    boolean trashed =
        session
            .bind("SELECT 1 FROM clipping WHERE id = ? AND listed = 2")
            .number(known)
            .queryNumber()
            .isPresent();
    return new Outcome.Duplicate(known, trashed);
  }

  /** Remembers a clipping that was added. */
  void added(long id, long original, int ordinal, Article article, KnownBy by) {
    places.put(new Place(original, ordinal), id);
    String identity = by.identity();
    if (identity != null) {
      identities.putIfAbsent(identity, id);
    }
    String address = by.address();
    if (address != null) {
      addresses.put(address, new Known(id, original, article.isLinkOnly(), article));
    }
  }

  /** Remembers a link whose words another clipping has taken over. */
  void addedLink(long id, long original, int ordinal) {
    places.put(new Place(original, ordinal), id);
  }

  /** Remembers that a clipping of this address shows something else. */
  void changed(Known known, Article article) {
    String address = Address.of(article.url());
    if (address != null) {
      addresses.put(address, new Known(known.id(), known.original(), known.linkOnly(), article));
    }
  }

  /** The clipping at this place in an original that is there. */
  OptionalLong byPlace(long original, int ordinal) throws SQLException {
    Long known = places.get(new Place(original, ordinal));
    if (known != null) {
      return OptionalLong.of(known);
    }
    return session
        .bind("SELECT id FROM clipping WHERE original = ? AND ordinal = ?")
        .number(original)
        .number(ordinal)
        .queryNumber();
  }

  /** The first clipping with this identity. */
  OptionalLong byIdentity(String identity) throws SQLException {
    Long known = identities.get(identity);
    if (known != null) {
      return OptionalLong.of(known);
    }
    return session
        .bind("SELECT min(id) FROM clipping WHERE identity = ? HAVING count(*) > 0")
        .hash(identity)
        .queryNumber();
  }

  /** The last clipping that came in from this address. */
  Optional<Known> byAddress(String address) throws SQLException {
    Known known = addresses.get(address);
    if (known != null) {
      return Optional.of(known);
    }
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT id, original, octet_length(html) + octet_length(text) = 0
                FROM clipping JOIN body ON body.clipping = clipping.id
                WHERE address = ? AND listed = 1 ORDER BY id DESC LIMIT 1
                """)
            .text(address)
            .query()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      var row = new Columns(rows);
      return Optional.of(new Known(row.number(), row.number(), row.flag(), null));
    }
  }
}
