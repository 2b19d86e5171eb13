package org.clipfile.store;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The bytes that clippings came as: each kept once, compressed, byte for byte. */
final class Originals {
  private Originals() {}

  /** The original with this hash. */
  static OptionalLong find(Session session, String sha256) throws SQLException {
    return session.bind("SELECT id FROM original WHERE sha256 = ?").hash(sha256).queryNumber();
  }

  /** Keeps bytes that are not there yet. */
  static long insert(Session session, String sha256, byte[] bytes) throws SQLException {
    return session
        .bind("INSERT INTO original (sha256, size, bytes) VALUES (?, ?, ?) RETURNING id")
        .hash(sha256)
        .number(bytes.length)
        .bytes(deflate(bytes))
        .queryNumber()
        .orElseThrow();
  }

  static byte[] deflate(byte[] bytes) {
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
