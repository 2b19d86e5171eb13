package org.clipfile.ingest;

import java.nio.file.Path;
import org.clipfile.model.ledger.Incoming;

/** Tells the format of an input and has it read. Thread-safe. */
public final class Ingest {
  /** The readers of every format. */
  public static Ingest standard() {
    return new Ingest();
  }

  private Ingest() {}

  /**
   * Reads a file and the companions beside it. Never throws for what the file is or holds: what
   * cannot be taken in comes back refused, with its reason.
   */
  public Incoming read(Path file) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Whether a file found in a folder is only part of another input, such as a picture in a saved
   * page's {@code _files} folder, and so no input of its own.
   */
  public boolean isCompanion(Path file) {
    throw new UnsupportedOperationException("not built yet");
  }
}
