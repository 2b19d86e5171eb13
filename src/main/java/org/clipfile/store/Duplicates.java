package org.clipfile.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.clipfile.model.Article;
import org.clipfile.model.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Tells which clippings are there already, in the archive or earlier in the batch. An instance
 * serves one transaction.
 */
final class Duplicates {
  private final Session session;
  private final Map<Place, Long> places = new HashMap<>();
  private final Map<String, Long> identities = new HashMap<>();

  Duplicates(Session session) {
    this.session = session;
  }

  private record Place(long original, int ordinal) {}

  /**
   * What makes two clippings the same though their bytes differ: a hash of address and text, or
   * null where either is missing.
   */
  static @Nullable String identity(Article article) {
    String url = article.url();
    if (url == null || article.bodyText().isEmpty()) {
      return null;
    }
    return Picture.sha256((url + '\n' + article.bodyText()).getBytes(StandardCharsets.UTF_8));
  }

  /** Remembers a clipping that was added. */
  void added(long id, long original, int ordinal, @Nullable String identity) {
    places.put(new Place(original, ordinal), id);
    if (identity != null) {
      identities.putIfAbsent(identity, id);
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
}
