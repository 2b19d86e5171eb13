package org.clipfile.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** A connection with its prepared statements. One thread at a time. */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<Turn, Set<PreparedStatement>> pending = new EnumMap<>(Turn.class);

  Session(Connection connection) {
    this.connection = connection;
  }

  /** When what was put off runs: rows before those that refer to them. */
  enum Turn {
    ORIGINALS,
    PICTURES,
    CLIPPINGS,
    /** What hangs on clippings, and what refers to nothing. */
    PARTS
  }

  /** Some work in a session. */
  @FunctionalInterface
  interface Work<T> {
    T in(Session session) throws SQLException;
  }

  /** A statement that is prepared once and stays the session's: never close it. */
  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  /** Binds parameters to a statement that is prepared once. */
  Parameters bind(String sql) throws SQLException {
    return new Parameters(prepare(sql));
  }

  /**
   * Puts off a statement with the parameters that are bound, until the transaction ends: in bulk it
   * costs a quarter. Statements run turn by turn, and within one in the order in which each was
   * first put off.
   */
  void putOff(Turn turn, Parameters bound) throws SQLException {
    pending.computeIfAbsent(turn, none -> new LinkedHashSet<>()).add(bound.addToBatch());
  }

  /** Puts off, in the last turn. */
  void putOff(Parameters bound) throws SQLException {
    putOff(Turn.PARTS, bound);
  }

  /** Runs what was put off, for who must see it within the transaction. */
  void runPending() throws SQLException {
    for (Set<PreparedStatement> turn : pending.values()) {
      for (PreparedStatement statement : turn) {
        statement.executeBatch();
      }
    }
    pending.clear();
  }

  /** Lets SQL call a function of one text. */
  void define(String name, UnaryOperator<@Nullable String> function) throws SQLException {
    Function.create(
        connection,
        name,
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            result(function.apply(value_text(0)));
          }
        });
  }

  /** Lets SQL call a function of two texts, which gives a hash in hexadecimal. */
  void define(String name, BinaryOperator<@Nullable String> hash) throws SQLException {
    Function.create(
        connection,
        name,
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            String hexadecimal = hash.apply(value_text(0), value_text(1));
            if (hexadecimal == null) {
              result();
            } else {
              result(HexFormat.of().parseHex(hexadecimal));
            }
          }
        });
  }

  /** Runs one or more statements that are not worth keeping. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Sees one state of the database throughout the work. */
  <T> T reading(Work<T> work) throws SQLException {
    return inTransaction("BEGIN", work);
  }

  /** Has all of the work done, or nothing. */
  <T> T writing(Work<T> work) throws SQLException {
    return inTransaction("BEGIN IMMEDIATE", work);
  }

  private <T> T inTransaction(String begin, Work<T> work) throws SQLException {
    execute(begin);
    boolean done = false;
    try {
      T result = work.in(this);
      runPending();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() throws SQLException {
    // The driver makes a statement unusable when it fails, so all are prepared anew.
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
    pending.clear();
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does where the disk is full.
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
