package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a result's row from the first to the last. */
final class Columns {
  private final ResultSet row;
  private int next = 1;

  /**
   * @param row stands on the row
   */
  Columns(ResultSet row) {
    this.row = row;
  }

  String text() throws SQLException {
    return row.getString(next++);
  }

  @Nullable String textOrNull() throws SQLException {
    return row.getString(next++);
  }

  long number() throws SQLException {
    return row.getLong(next++);
  }

  boolean flag() throws SQLException {
    return number() != 0;
  }

  int count() throws SQLException {
    return row.getInt(next++);
  }

  byte[] bytes() throws SQLException {
    return row.getBytes(next++);
  }

  String hash() throws SQLException {
    return HexFormat.of().formatHex(bytes());
  }

  Instant instant() throws SQLException {
    return Instant.parse(text());
  }

  @Nullable Instant instantOrNull() throws SQLException {
    String text = textOrNull();
    return text == null ? null : Instant.parse(text);
  }

  /** The five columns of a date. */
  @Nullable ClippingDate date() throws SQLException {
    String value = textOrNull();
    if (value == null) {
      next += 4;
      return null;
    }
    Precision precision = Precision.valueOf(text());
    String zone = textOrNull();
    return new ClippingDate(
        LocalDateTime.parse(value),
        precision,
        zone == null ? null : ZoneOffset.of(zone),
        DateOrigin.valueOf(text()),
        flag());
  }
}
