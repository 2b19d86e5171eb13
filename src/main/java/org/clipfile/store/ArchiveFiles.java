package org.clipfile.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of an archive lie.
 *
 * @param folder absolute
 */
record ArchiveFiles(Path folder) {
  ArchiveFiles {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The database. It is never opened but by SQLite: closing a file gives up all locks that the
   * process holds on it (POSIX), SQLite's too.
   */
  Path database() {
    return folder.resolve("archive.db");
  }

  boolean isThere() {
    return Files.exists(lock()) && Files.exists(database());
  }

  /** What SQLite has written and not yet moved into the database. */
  Path writeAheadLog() {
    return folder.resolve("archive.db-wal");
  }

  Path lock() {
    return folder.resolve("clipfile.lock");
  }

  Path backups() {
    return folder.resolve("backups");
  }
}
