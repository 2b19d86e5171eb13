package org.clipfile.ingest;

import java.nio.file.Path;
import java.util.List;
import org.clipfile.ingest.html.HtmlReader;
import org.clipfile.ingest.text.TextReader;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/** Tells the format of an input and has it read. Thread-safe. */
public final class Ingest {
  /** The readers of every format, the most particular first: plain text takes what is left. */
  private static final List<ClippingReader> READERS = List.of(new HtmlReader(), new TextReader());

  private final List<ClippingReader> readers;

  /** The readers of every format. */
  public static Ingest standard() {
    return new Ingest(READERS);
  }

  Ingest(List<ClippingReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads a file and the companions beside it. Never throws for what the file is or holds: what
   * cannot be taken in comes back refused, with its reason.
   */
  public Incoming read(Path file) {
    Path path = file.toAbsolutePath().normalize();
    String name = String.valueOf(path.getFileName());
    try {
      byte[] bytes = InputFile.bytes(path);
      var input = new Input(name, bytes, FolderCompanions.of(path));
      ClippingReader reader = reader(input);
      List<ParsedClipping> clippings = reader.read(input);
      return new Incoming.Read(path.toString(), name, reader.format(), bytes, clippings);
    } catch (RefusedInput refused) {
      return new Incoming.Refused(path.toString(), refused.outcome());
    } catch (RuntimeException | StackOverflowError e) {
      return new Incoming.Refused(path.toString(), damaged(e));
    }
  }

  /**
   * Whether a file found in a folder is only part of another input, such as a picture in a saved
   * page's {@code _files} folder, and so no input of its own.
   */
  public boolean isCompanion(Path file) {
    return SavedPages.isCompanion(file.toAbsolutePath().normalize());
  }

  private ClippingReader reader(Input input) throws RefusedInput {
    for (ClippingReader reader : readers) {
      if (reader.recognises(input)) {
        return reader;
      }
    }
    throw new RefusedInput(
        RejectReason.UNKNOWN_FORMAT, "The file is of no format that Clipfile reads.");
  }

  private static Outcome.Rejected damaged(Throwable cause) {
    String what =
        cause instanceof StackOverflowError
            ? "it is nested too deeply"
            : cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    return new Outcome.Rejected(
        RejectReason.DAMAGED, "The file is damaged and could not be read (" + what + ").");
  }
}
