package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/** The books of the imports. */
final class Ledger {
  private static final String RUN =
      "SELECT id, started, finished, cancelled, undone, added, duplicates, rejected"
          + " FROM import_run";

  private Ledger() {}

  static long begin(Session session, Instant started) throws SQLException {
    return session
        .bind("INSERT INTO import_run (started) VALUES (?) RETURNING id")
        .text(started.toString())
        .queryNumber()
        .orElseThrow();
  }

  static void finish(Session session, long run, Instant finished, boolean cancelled)
      throws SQLException {
    session
        .bind("UPDATE import_run SET finished = ?, cancelled = ? WHERE id = ?")
        .text(finished.toString())
        .number(cancelled ? 1 : 0)
        .number(run)
        .update();
  }

  /**
   * Enters outcomes behind those that are there.
   *
   * @param sums those of the run until now
   */
  static void enter(Session session, long run, LedgerSums sums, List<LedgerEntry> entries)
      throws SQLException {
    for (LedgerEntry entry : entries) {
      Parameters row =
          session
              .bind("INSERT INTO import_entry VALUES (?, ?, ?, ?, ?, ?, ?)")
              .number(run)
              .number(sums.total())
              .text(entry.path());
      switch (entry.outcome()) {
        case Outcome.Added(long id) -> row.text("added").number(id).none().none();
        case Outcome.Duplicate(long of, boolean _) ->
            row.text("duplicate").number(of).none().none();
        case Outcome.Rejected(RejectReason reason, String detail) ->
            row.text("rejected").none().text(reason.name()).text(detail);
      }
      session.putOff(row);
      sums = sums.plus(entry.outcome());
    }
    session
        .bind("UPDATE import_run SET added = ?, duplicates = ?, rejected = ? WHERE id = ?")
        .number(sums.added())
        .number(sums.duplicates())
        .number(sums.rejected())
        .number(run)
        .update();
  }

  static Optional<ImportRun> run(Session session, long run) throws SQLException {
    try (ResultSet rows = session.bind(RUN + " WHERE id = ?").number(run).query()) {
      return rows.next() ? Optional.of(run(new Columns(rows))) : Optional.empty();
    }
  }

  static List<ImportRun> runs(Session session) throws SQLException {
    var runs = new ArrayList<ImportRun>();
    try (ResultSet rows = session.bind(RUN + " ORDER BY id DESC").query()) {
      while (rows.next()) {
        runs.add(run(new Columns(rows)));
      }
    }
    return runs;
  }

  private static ImportRun run(Columns row) throws SQLException {
    long id = row.number();
    Instant started = row.instant();
    return new ImportRun(
        id,
        started,
        row.instantOrNull(),
        row.flag(),
        row.instantOrNull(),
        new LedgerSums(row.count(), row.count(), row.count()));
  }

  /** The places of a run's entries of one kind, or of all, in its books; in order. */
  static int[] positions(Session session, long run, @Nullable OutcomeKind kind)
      throws SQLException {
    String outcome = kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
    var positions = IntStream.builder();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT position FROM import_entry
                WHERE run = ?1 AND (?2 IS NULL OR outcome = ?2) ORDER BY position
                """)
            .number(run)
            .text(outcome)
            .query()) {
      while (rows.next()) {
        positions.add(rows.getInt(1));
      }
    }
    return positions.build().toArray();
  }

  /** The entries at these places in a run's books, which must be in order. */
  static List<LedgerEntry> entries(Session session, long run, int... positions)
      throws SQLException {
    var entries = new ArrayList<LedgerEntry>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT path, outcome, clipping,
                  EXISTS (SELECT 1 FROM clipping WHERE id = import_entry.clipping AND listed = 2),
                  reason, detail
                FROM import_entry
                WHERE run = ? AND position IN (SELECT value FROM json_each(?)) ORDER BY position
                """)
            .number(run)
            .text(Arrays.toString(positions))
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        entries.add(new LedgerEntry(row.text(), outcome(row)));
      }
    }
    return entries;
  }

  static boolean lastRejected(Session session, String path) throws SQLException {
    return session
            .bind(
                """
                SELECT outcome = 'rejected' FROM import_entry WHERE path = ?
                ORDER BY run DESC, position DESC LIMIT 1
                """)
            .text(path)
            .queryNumber()
            .orElse(0)
        == 1;
  }

  private static Outcome outcome(Columns row) throws SQLException {
    String outcome = row.text();
    long clipping = row.number();
    boolean trashed = row.flag();
    return switch (outcome) {
      case "added" -> new Outcome.Added(clipping);
      case "duplicate" -> new Outcome.Duplicate(clipping, trashed);
      default -> new Outcome.Rejected(RejectReason.valueOf(row.text()), row.text());
    };
  }

  /** The clippings that something was a duplicate of, each once, lowest first. */
  static List<Long> duplicated(Session session) throws SQLException {
    var clippings = new ArrayList<Long>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT DISTINCT clipping FROM import_entry WHERE outcome = 'duplicate'
                ORDER BY clipping
                """)
            .query()) {
      while (rows.next()) {
        clippings.add(rows.getLong(1));
      }
    }
    return clippings;
  }
}
