package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.clipfile.model.Picture;

/** The pictures of articles, each kept once. An instance serves one transaction. */
final class Pictures {
  private final Session session;
  private final Map<String, Long> added = new HashMap<>();
  private long last;

  Pictures(Session session) throws SQLException {
    this.session = session;
    this.last = session.bind("SELECT max(id) FROM picture").queryNumber().orElse(0);
  }

  /** Keeps a picture, where it is not kept yet; its row. */
  long keep(Picture picture) throws SQLException {
    Long known = added.get(picture.sha256());
    if (known != null) {
      return known;
    }
    OptionalLong stored =
        session
            .bind("SELECT id FROM picture WHERE sha256 = ?")
            .hash(picture.sha256())
            .queryNumber();
    if (stored.isPresent()) {
      return stored.getAsLong();
    }
    session.putOff(
        session
            .bind("INSERT INTO picture (id, sha256, media_type, bytes) VALUES (?, ?, ?, ?)")
            .number(++last)
            .hash(picture.sha256())
            .text(picture.mediaType())
            .bytes(picture.bytes()));
    added.put(picture.sha256(), last);
    return last;
  }

  static Optional<Picture> find(Session session, String sha256) throws SQLException {
    if (!sha256.matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    try (ResultSet rows =
        session
            .bind("SELECT media_type, bytes FROM picture WHERE sha256 = ?")
            .hash(sha256)
            .query()) {
      return rows.next()
          ? Optional.of(Picture.of(rows.getString(1), rows.getBytes(2)))
          : Optional.empty();
    }
  }
}
