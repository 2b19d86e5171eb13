package org.clipfile.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;

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

  /** Keeps an original that is not there yet. */
  long keep(PackedOriginal original) throws SQLException {
    session.putOff(
        Session.Turn.ORIGINALS,
        session
            .bind("INSERT INTO original (id, sha256, size, packing, bytes) VALUES (?, ?, ?, ?, ?)")
            .number(++last)
            .hash(original.sha256())
            .number(original.size())
            .text(Packing.ZSTD.name())
            .bytes(original.bytes()));
    added.put(original.sha256(), last);
    return last;
  }

  /** The bytes of an original, from columns {@code size}, {@code packing} and {@code bytes}. */
  static byte[] unpack(Columns row) throws SQLException, DataFormatException {
    int size = row.count();
    return Packing.named(row.text()).unpack(row.bytes(), size);
  }
}
