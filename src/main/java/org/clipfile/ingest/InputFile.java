package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.clipfile.model.ledger.RejectReason;

/** Reads the bytes of an input, within bounds, or says why not. */
final class InputFile {
  /** In bytes. A saved page with all its pictures inside stays well below it. */
  static final int LARGEST = 64 << 20;

  private InputFile() {}

  static byte[] bytes(Path file) throws RefusedInput {
    try {
      if (Files.isDirectory(file)) {
        throw refused("This is a folder, not a file.");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw refused("This is not a regular file.");
      }
      byte[] bytes = read(file);
      if (bytes.length == 0) {
        throw new RefusedInput(RejectReason.EMPTY, "The file is empty.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw refused("The file is not there.");
    } catch (AccessDeniedException e) {
      throw refused("The system does not allow the file to be read.");
    } catch (IOException | SecurityException e) {
      throw refused("The file could not be read: " + e.getMessage() + ".");
    }
  }

  private static byte[] read(Path file) throws IOException, RefusedInput {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new RefusedInput(
            RejectReason.TOO_LARGE,
            "The file is larger than " + (LARGEST >> 20) + " MB, the most an import takes.");
      }
      return bytes;
    }
  }

  private static RefusedInput refused(String detail) {
    return new RefusedInput(RejectReason.UNREADABLE, detail);
  }
}
