package org.clipfile.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The log: three files of at most a megabyte in the platform's state folder. No article's text goes
 * there, and no record goes to the terminal. A file is opened with the first record only, so that a
 * short command does not pay for it; where none can be, nothing is logged. Thread-safe.
 */
final class Log extends Handler {
  private static final int BYTES = 1 << 20;
  private static final int FILES = 3;

  // Held here, since the log manager alone would let them go.
  private static final Logger OWN = Logger.getLogger("org.clipfile");

  /** Warns at every start that the JVM's incubating vectors are off; nothing here needs them. */
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final Path folder;
  private @Nullable FileHandler file;
  private boolean tried;

  private Log(Path folder) {
    this.folder = folder;
  }

  /** Sends all records of warnings, and the program's own of less, to files in this folder. */
  static void writeTo(Path folder) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    OWN.setLevel(Level.INFO);
    LUCENE_VECTORS.setLevel(Level.SEVERE);
    root.addHandler(new Log(folder));
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (!tried) {
      tried = true;
      file = open();
    }
    if (file != null) {
      file.publish(record);
    }
  }

  private @Nullable FileHandler open() {
    try {
      Files.createDirectories(folder);
      var handler = new FileHandler(folder + "/clipfile%u.%g.log", BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setFormatter(new SimpleFormatter());
      return handler;
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
    }
  }
}
