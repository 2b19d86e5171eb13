package org.clipfile.store;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The bytes that clippings came as: each kept once, compressed, byte for byte. An instance serves
 * one transaction.
 */
final class Originals {
  private final Session session;
  private final Map<String, Long> added = new HashMap<>();
  private long last;

  Originals(Session session) throws SQLException {
    this.session = session;
    this.last = session.bind("SELECT max(id) FROM original").queryNumber().orElse(0);
  }

  /** The original with this hash. */
  OptionalLong find(String sha256) throws SQLException {
    Long known = added.get(sha256);
    if (known != null) {
      return OptionalLong.of(known);
    }
    return session.bind("SELECT id FROM original WHERE sha256 = ?").hash(sha256).queryNumber();
  }

  /** Keeps bytes that are not there yet. */
  long keep(String sha256, byte[] bytes) throws SQLException {
    session.putOff(
        session
            .bind("INSERT INTO original (id, sha256, size, bytes) VALUES (?, ?, ?, ?)")
            .number(++last)
            .hash(sha256)
            .number(bytes.length)
            .bytes(deflate(bytes)));
    added.put(sha256, last);
    return last;
  }

  private static byte[] deflate(byte[] bytes) {
    try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[Math.clamp(bytes.length, 512, 1 << 16)];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  /**
   * The bytes again.
   *
   * @throws DataFormatException where the compressed bytes are not what they were
   */
  static byte[] inflate(byte[] compressed, int size) throws DataFormatException {
    try (var inflater = new Inflater()) {
      inflater.setInput(compressed);
      byte[] bytes = new byte[size];
      int length = 0;
      while (length < size) {
        int more = inflater.inflate(bytes, length, size - length);
        if (more == 0) {
          throw new DataFormatException("it ends early");
        }
        length += more;
      }
      return bytes;
    }
  }
}
