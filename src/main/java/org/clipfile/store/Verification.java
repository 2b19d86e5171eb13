package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import org.clipfile.model.Picture;

/** Looks for faults in an archive; one sentence each. For one run only. */
final class Verification {
  private final Session session;
  private final List<String> faults = new ArrayList<>();

  private Verification(Session session) {
    this.session = session;
  }

  static List<String> run(Session session) throws SQLException {
    var verification = new Verification(session);
    verification.checkDatabase();
    verification.checkReferences();
    verification.checkOriginals();
    verification.checkPictures();
    verification.checkBooks();
    verification.checkSequence();
    return List.copyOf(verification.faults);
  }

  private void checkDatabase() throws SQLException {
    try (ResultSet rows = session.bind("PRAGMA integrity_check").query()) {
      while (rows.next()) {
        String line = rows.getString(1);
        if (!line.equals("ok")) {
          fault("The database is damaged: %s.".formatted(line));
        }
      }
    }
  }

  private void checkReferences() throws SQLException {
    try (ResultSet rows = session.bind("PRAGMA foreign_key_check").query()) {
      while (rows.next()) {
        fault(
            "Row %d of the table %s refers to a missing row of %s."
                .formatted(rows.getLong(2), rows.getString(1), rows.getString(3)));
      }
    }
    try (ResultSet rows =
        session
            .bind("SELECT id FROM clipping WHERE id NOT IN (SELECT clipping FROM body)")
            .query()) {
      while (rows.next()) {
        fault("Clipping %d has no body.".formatted(rows.getLong(1)));
      }
    }
  }

  private void checkOriginals() throws SQLException {
    try (ResultSet rows =
        session.bind("SELECT sha256, size, packing, bytes FROM original ORDER BY id").query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        String sha256 = row.hash();
        try {
          byte[] bytes = Originals.unpack(row);
          if (!Picture.sha256(bytes).equals(sha256)) {
            fault("The original %s is not the bytes that were imported.".formatted(sha256));
          }
        } catch (DataFormatException e) {
          fault("The original %s cannot be decompressed.".formatted(sha256));
        }
      }
    }
  }

  private void checkPictures() throws SQLException {
    try (ResultSet rows = session.bind("SELECT sha256, bytes FROM picture ORDER BY id").query()) {
      while (rows.next()) {
        String sha256 = HexFormat.of().formatHex(rows.getBytes(1));
        if (!Picture.sha256(rows.getBytes(2)).equals(sha256)) {
          fault("The picture %s is not the bytes that were imported.".formatted(sha256));
        }
      }
    }
  }

  private void checkBooks() throws SQLException {
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT id, added, duplicates, rejected,
                  count(*) FILTER (WHERE outcome = 'added'),
                  count(*) FILTER (WHERE outcome = 'duplicate'),
                  count(*) FILTER (WHERE outcome = 'rejected')
                FROM import_run LEFT JOIN import_entry ON run = id GROUP BY id
                """)
            .query()) {
      while (rows.next()) {
        boolean balanced = true;
        for (int sum = 2; sum <= 4; sum++) {
          balanced &= rows.getLong(sum) == rows.getLong(sum + 3);
        }
        if (!balanced) {
          fault("The books of import %d do not balance.".formatted(rows.getLong(1)));
        }
      }
    }
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT DISTINCT clipping FROM import_entry WHERE outcome = 'added'
                  AND clipping NOT IN (SELECT id FROM clipping)
                  AND clipping NOT IN (SELECT clipping FROM removal)
                """)
            .query()) {
      while (rows.next()) {
        fault(
            "Clipping %d was added and is gone without having been removed."
                .formatted(rows.getLong(1)));
      }
    }
  }

  private void checkSequence() throws SQLException {
    long last =
        session
            .bind(
                "SELECT max((SELECT ifnull(max(changed), 0) FROM clipping),"
                    + " (SELECT ifnull(max(sequence), 0) FROM removal))")
            .queryNumber()
            .orElse(0);
    if (last != Changes.sequence(session)) {
      fault(
          "The last change is number %d, but the archive counts %d."
              .formatted(last, Changes.sequence(session)));
    }
  }

  private void fault(String sentence) {
    faults.add(sentence);
  }
}
