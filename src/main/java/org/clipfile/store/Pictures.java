package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** The row of the picture with this hash. */
  OptionalLong find(String sha256) throws SQLException {
    Long known = added.get(sha256);
    return known != null
        ? OptionalLong.of(known)
        : session.bind("SELECT id FROM picture WHERE sha256 = ?").hash(sha256).queryNumber();
  }

  /** Keeps a picture, where it is not kept yet; its row. */
  long keep(Picture picture) throws SQLException {
    OptionalLong known = find(picture.sha256());
    if (known.isPresent()) {
      return known.getAsLong();
    }
    session.putOff(
        Session.Turn.PICTURES,
        session
            .bind("INSERT INTO picture (id, sha256, media_type, bytes) VALUES (?, ?, ?, ?)")
            .number(++last)
            .hash(picture.sha256())
            .text(picture.mediaType())
            .bytes(picture.bytes()));
    added.put(picture.sha256(), last);
    return last;
  }

  /** The rows of a clipping's pictures, and of those that lay beside an original. */
  static List<Long> rows(Session session, long clipping, long original) throws SQLException {
    return session
        .bind(
            """
            SELECT picture FROM clipping_picture WHERE clipping = ?
            UNION SELECT picture FROM companion WHERE original = ?
            """)
        .number(clipping)
        .number(original)
        .queryNumbers();
  }

  /** A clipping's pictures, in their order. */
  static List<Picture> of(Session session, long clipping) throws SQLException {
    var pictures = new ArrayList<Picture>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT media_type, bytes FROM clipping_picture
                JOIN picture ON picture.id = picture WHERE clipping = ? ORDER BY position
                """)
            .number(clipping)
            .query()) {
      while (rows.next()) {
        pictures.add(Picture.of(rows.getString(1), rows.getBytes(2)));
      }
    }
    return pictures;
  }

  /** Forgets a picture that nothing refers to any more. */
  static void dropUnused(Session session, long picture) throws SQLException {
    session
        .bind(
            """
            DELETE FROM picture WHERE id = ?1
              AND NOT EXISTS (SELECT 1 FROM clipping_picture WHERE picture = ?1)
              AND NOT EXISTS (SELECT 1 FROM companion WHERE picture = ?1)
            """)
        .number(picture)
        .update();
  }

  /** The picture that lay beside an original under this name. */
  static Optional<byte[]> companion(Session session, long original, String name)
      throws SQLException {
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT bytes FROM companion JOIN picture ON picture.id = companion.picture
                WHERE original = ? AND name = ?
                """)
            .number(original)
            .text(name)
            .query()) {
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    }
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
