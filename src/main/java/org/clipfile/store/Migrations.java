package org.clipfile.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;

/**
 * The numbered scripts that make the schema. The database carries the number of the last one as its
 * {@code user_version}, and Clipfile's mark as its {@code application_id}.
 */
final class Migrations {
  /** "Clip" in ASCII: how a Clipfile database is told from any other. */
  private static final int APPLICATION_ID = 0x436c6970;

  private final List<String> scripts;

  /**
   * @param scripts in order; the first leads from nothing to version 1
   */
  Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The scripts that this Clipfile brings along. */
  static Migrations standard() {
    return new Migrations(
        List.of(
            resource("migration-001.sql"),
            resource("migration-002.sql"),
            resource("migration-003.sql"),
            resource("migration-004.sql"),
            resource("migration-005.sql"),
            resource("migration-006.sql"),
            resource("migration-007.sql"),
            resource("migration-008.sql"),
            resource("migration-009.sql"),
            resource("migration-010.sql")));
  }

  /** The version that they lead to. */
  int version() {
    return scripts.size();
  }

  /** Those that lead to a version, for tests that begin there. */
  Migrations upTo(int version) {
    return new Migrations(scripts.subList(0, version));
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the schema where there is none, and brings an older one to the latest, after a backup.
   *
   * @throws ArchiveException TOO_NEW, or DAMAGED where the file is another program's; either way
   *     the file is left alone
   */
  void bringUp(Session session, ArchiveFiles files) throws SQLException {
    if (isNew(session)) {
      session.writing(s -> apply(s, 0));
      return;
    }
    int version = checkMark(session, files);
    if (version < scripts.size()) {
      Path backup = files.backups().resolve("before-version-" + scripts.size() + ".db");
      Backup.write(session, files, backup);
      session.writing(s -> apply(s, version));
    }
  }

  /**
   * Checks that the schema is the latest, without a change.
   *
   * @throws ArchiveException TOO_NEW, MISSING, DAMAGED, or IO where it is an older one
   */
  void check(Session session, ArchiveFiles files) throws SQLException {
    if (isNew(session)) {
      throw new ArchiveException(
          Kind.MISSING,
          "The archive %s is empty: nothing was ever put in.".formatted(files.folder()));
    }
    int version = checkMark(session, files);
    if (version < scripts.size()) {
      throw new ArchiveException(
          Kind.IO,
          "The archive %s was written by an older Clipfile and must be opened for writing once."
              .formatted(files.folder()));
    }
  }

  /** A database that is empty, as one is whose maker was stopped before the first script ended. */
  private static boolean isNew(Session session) throws SQLException {
    return pragma(session, "application_id") == 0
        && pragma(session, "user_version") == 0
        && number(session, "SELECT count(*) FROM sqlite_schema") == 0;
  }

  private int checkMark(Session session, ArchiveFiles files) throws SQLException {
    if (pragma(session, "application_id") != APPLICATION_ID) {
      throw new ArchiveException(
          Kind.DAMAGED,
          "The file %s is another program's database and was left alone."
              .formatted(files.database()));
    }
    int version = pragma(session, "user_version");
    if (version > scripts.size()) {
      throw new ArchiveException(
          Kind.TOO_NEW,
          "The archive %s was written by a newer Clipfile (its version is %d, this one knows %d)."
              .formatted(files.folder(), version, scripts.size()));
    }
    return version;
  }

  private boolean apply(Session session, int from) throws SQLException {
    session.define("clipfile_address", Address::of);
    session.define("clipfile_identity", Duplicates::identity);
    for (String script : scripts.subList(from, scripts.size())) {
      session.execute(script);
    }
    session.execute("PRAGMA application_id = " + APPLICATION_ID);
    session.execute("PRAGMA user_version = " + scripts.size());
    return true;
  }

  private static int pragma(Session session, String name) throws SQLException {
    return (int) number(session, "PRAGMA " + name);
  }

  private static long number(Session session, String sql) throws SQLException {
    return session.bind(sql).queryNumber().orElse(0);
  }
}
