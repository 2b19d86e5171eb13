package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.clipfile.model.Picture;

/** The pictures of articles, each kept once. */
final class Pictures {
  private Pictures() {}

  /** Keeps a picture, where it is not kept yet; its row. */
  static long keep(Session session, Picture picture) throws SQLException {
    OptionalLong known =
        session
            .bind("SELECT id FROM picture WHERE sha256 = ?")
            .hash(picture.sha256())
            .queryNumber();
    if (known.isPresent()) {
      return known.getAsLong();
    }
    return session
        .bind("INSERT INTO picture (sha256, media_type, bytes) VALUES (?, ?, ?) RETURNING id")
        .hash(picture.sha256())
        .text(picture.mediaType())
        .bytes(picture.bytes())
        .queryNumber()
        .orElseThrow();
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
