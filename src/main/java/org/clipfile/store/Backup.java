package org.clipfile.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Writes a copy of the database while it is open. */
final class Backup {
  private Backup() {}

  /** Writes the copy, which appears whole or not at all, in the place of one of the same name. */
  static void write(Session session, ArchiveFiles files, Path target) throws SQLException {
    try {
      Files.createDirectories(files.backups());
      Path part = target.resolveSibling(target.getFileName() + ".part");
      Files.deleteIfExists(part);
      try {
        session.bind("VACUUM INTO ?").text(part.toString()).update();
        // Nobody else has the copy open, so that closing it gives up no lock.
        try (FileChannel copy = FileChannel.open(part, StandardOpenOption.WRITE)) {
          copy.force(true);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw SqlErrors.explain(files.folder(), "back up", e);
    }
  }
}
