package org.clipfile.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;

/** Writes files that appear whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes what a file holds. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, in the place of one of the same name.
   *
   * @return the file's absolute path
   */
  static Path write(Path file, Writing writing) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writing.to(out);
      }
      move(part, target);
      return target;
    } catch (IOException e) {
      throw failure(target, e);
    } finally {
      deleteQuietly(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The export's own failure, if any, says more than a left-over part file.
    }
  }

  /** What went wrong with a file, in a sentence. */
  static ArchiveException failure(Path target, IOException e) {
    String cause =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : e instanceof NoSuchFileException
                ? "the folder is not there"
                : e instanceof AccessDeniedException
                    ? "it is not allowed"
                    : String.valueOf(e.getMessage());
    Kind kind = cause.contains("No space left") ? Kind.FULL : Kind.IO;
    return new ArchiveException(kind, "Cannot write " + target + ": " + cause + ".", e);
  }
}
