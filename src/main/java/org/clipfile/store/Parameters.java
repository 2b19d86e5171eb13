package org.clipfile.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;

/** Binds a statement's parameters from the first to the last, then runs it. */
final class Parameters {
  private final PreparedStatement statement;
  private int next = 1;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  Parameters text(@Nullable String value) throws SQLException {
    statement.setString(next++, value);
    return this;
  }

  Parameters number(long value) throws SQLException {
    statement.setLong(next++, value);
    return this;
  }

  Parameters none() throws SQLException {
    statement.setNull(next++, Types.NULL);
    return this;
  }

  Parameters bytes(byte @Nullable [] value) throws SQLException {
    statement.setBytes(next++, value);
    return this;
  }

  Parameters hash(String hexadecimal) throws SQLException {
    return bytes(HexFormat.of().parseHex(hexadecimal));
  }

  /** The five columns of a date. */
  Parameters date(@Nullable ClippingDate date) throws SQLException {
    if (date == null) {
      return none().none().none().none().none();
    }
    text(date.value().toString()).text(date.precision().name());
    text(date.zone() == null ? null : date.zone().getId());
    return text(date.origin().name()).number(date.uncertain() ? 1 : 0);
  }

  /** Adds the parameters to the statement's batch; the statement. */
  PreparedStatement addToBatch() throws SQLException {
    statement.addBatch();
    return statement;
  }

  int update() throws SQLException {
    return statement.executeUpdate();
  }

  /** Runs a query; the result must be closed. */
  ResultSet query() throws SQLException {
    return statement.executeQuery();
  }

  /** The number that the query's first row starts with, or empty where it has no row. */
  OptionalLong queryNumber() throws SQLException {
    try (ResultSet rows = query()) {
      return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }
  }

  /** The numbers that the query's rows start with. */
  List<Long> queryNumbers() throws SQLException {
    var numbers = new ArrayList<Long>();
    try (ResultSet rows = query()) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }
}
