package org.clipfile.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.html.MediaTypes;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/** Tells the format of an input and has it read. Thread-safe. */
public final class Ingest {
  /** So deep may files be enclosed in one another, such as mails in mails. */
  private static final int DEEPEST = 20;

  private final List<Format> formats;

  /** The readers of every format. */
  public static Ingest standard() {
    return new Ingest(Formats.ALL);
  }

  Ingest(List<? extends Format> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * Reads an input and the companions beside it. Never throws for what the input is or holds: what
   * cannot be taken in comes back refused, with its reason.
   */
  public Found read(InputSource source) {
    var incoming = new ArrayList<Incoming>();
    var bundles = new ArrayList<Bundle>();
    try {
      Input plain = InputBytes.of(source);
      var companions = new NotedCompanions(plain.companions());
      var input =
          new Input(plain.name(), plain.bytes(), plain.whole(), companions, source.extent());
      switch (format(input)) {
        case null -> incoming.add(unknown(source, input));
        case BundleReader reader -> bundles.add(new Bundle(source, reader));
        case ClippingReader reader -> {
          Contents contents = reader.read(input);
          add(incoming, source, reader, input, companions, contents);
          for (Contents.Enclosed enclosed : contents.enclosed()) {
            Found inside = enclosed(source, enclosed);
            incoming.addAll(inside.incoming());
            bundles.addAll(inside.bundles());
          }
        }
      }
    } catch (RefusedInput refused) {
      incoming.add(new Incoming.Refused(source.path(), refused.outcome()));
    } catch (RuntimeException | StackOverflowError e) {
      incoming.add(new Incoming.Refused(source.path(), damaged(e)));
    }
    return new Found(incoming, bundles);
  }

  private static void add(
      List<Incoming> incoming,
      InputSource source,
      ClippingReader reader,
      Input input,
      NotedCompanions companions,
      Contents contents) {
    if (!contents.clippings().isEmpty()) {
      incoming.add(
          new Incoming.Read(
              source.path(),
              source.name(),
              reader.format(),
              input.bytes(),
              contents.clippings(),
              companions.kept(contents.clippings())));
    }
    for (Contents.Refusal refusal : contents.refusals()) {
      incoming.add(
          new Incoming.Refused(source.path() + LedgerEntry.PLACE + refusal.place(), refusal.why()));
    }
  }

  private Found enclosed(InputSource source, Contents.Enclosed enclosed) {
    String path = source.path() + LedgerEntry.INSIDE + enclosed.name();
    if (source.depth() >= DEEPEST) {
      var deep =
          new Outcome.Rejected(
              RejectReason.DAMAGED, "It is enclosed in too many files, one in another.");
      return new Found(List.of(new Incoming.Refused(path, deep)), List.of());
    }
    return read(
        new MemberSource(
            path,
            enclosed.name(),
            enclosed.bytes(),
            Companions.NONE,
            source.depth() + 1,
            source.unpacked()));
  }

  /**
   * Whether a file found in a folder is only part of another input, such as a picture in a saved
   * page's {@code _files} folder, and so no input of its own.
   */
  public boolean isCompanion(Path file) {
    return SavedPages.isCompanion(file.toAbsolutePath().normalize());
  }

  private @Nullable Format format(Input input) throws RefusedInput {
    for (Format format : formats) {
      if ((input.whole() || format instanceof BundleReader) && format.recognises(input)) {
        return format;
      }
    }
    if (!input.whole()) {
      throw InputBytes.tooLarge();
    }
    return null;
  }

  private static Incoming unknown(InputSource source, Input input) {
    var why =
        new Outcome.Rejected(
            RejectReason.UNKNOWN_FORMAT, "The file is of no format that Clipfile reads.");
    return !source.isAlone() && MediaTypes.ofPicture(input.bytes()).isPresent()
        ? new Incoming.Picture(source.path(), Picture.sha256(input.bytes()), why)
        : new Incoming.Refused(source.path(), why);
  }

  static Outcome.Rejected damaged(Throwable cause) {
    String what =
        cause instanceof StackOverflowError
            ? "it is nested too deeply"
            : cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    return new Outcome.Rejected(
        RejectReason.DAMAGED, "The file is damaged and could not be read (" + what + ").");
  }
}
