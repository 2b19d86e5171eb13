package org.clipfile.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;

/** The one place where what SQLite and the file system say becomes a sentence for a person. */
final class SqlErrors {
  // https://www.sqlite.org/rescode.html
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int NOTADB = 26;

  private SqlErrors() {}

  /**
   * @param doing what failed, such as {@code "add clippings to"}; the archive's path is put after
   *     it
   */
  static ArchiveException explain(Path archive, String doing, SQLException e) {
    return switch (e.getErrorCode() & 0xff) {
      case FULL -> explain(Kind.FULL, archive, doing, "the disk has no room left", e);
      case BUSY, LOCKED ->
          explain(Kind.BUSY, archive, doing, "another process keeps its database locked", e);
      case CORRUPT ->
          explain(Kind.DAMAGED, archive, doing, "its database is damaged: " + cause(e), e);
      case NOTADB ->
          explain(Kind.DAMAGED, archive, doing, "its file archive.db is not a database", e);
      default -> explain(Kind.IO, archive, doing, cause(e), e);
    };
  }

  static ArchiveException explain(Path archive, String doing, IOException e) {
    String cause =
        switch (e) {
          case AccessDeniedException a -> "access to " + a.getFile() + " is denied";
          case FileSystemException f when f.getReason() != null ->
              f.getFile() + ": " + f.getReason();
          default -> cause(e);
        };
    return explain(Kind.IO, archive, doing, cause, e);
  }

  /** What SQLite would say if it knew what the bytes that it keeps must be. */
  static SQLException corrupt(String message, Exception cause) {
    return new SQLException(message, null, CORRUPT, cause);
  }

  private static ArchiveException explain(
      Kind kind, Path archive, String doing, String why, Exception e) {
    return new ArchiveException(
        kind, "Could not %s the archive %s: %s.".formatted(doing, archive, why), e);
  }

  private static String cause(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
