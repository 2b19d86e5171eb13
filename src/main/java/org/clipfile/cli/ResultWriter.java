package org.clipfile.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;

/**
 * Standard output, buffered, in UTF-8. Unlike a PrintStream it does not swallow failures: a reader
 * that has gone away ends the command quietly, a full disk ends it with a sentence. What comes
 * after a failure is dropped. One thread.
 */
final class ResultWriter {
  /** Whoever read the results wants no more of them, as with {@code | head}. */
  static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final OutputStream out;
  private boolean failed;

  ResultWriter(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  void line(String text) {
    bytes((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void bytes(byte[] bytes) {
    attempt(() -> out.write(bytes));
  }

  /** Writes by a piece of code that knows only streams. */
  void stream(Writing writing) {
    attempt(() -> writing.to(out));
  }

  void flush() {
    attempt(out::flush);
  }

  /** Whether writing has failed, so that nothing more goes out. */
  boolean isBroken() {
    return failed;
  }

  /** Writes to a stream, which it does not close. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) {
    if (failed) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      failed = true;
      String cause = String.valueOf(e.getMessage());
      if (cause.toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new ReaderGone();
      }
      throw new ArchiveException(Kind.IO, "The results cannot be written: " + cause + ".", e);
    }
  }
}
