package org.clipfile.ingest.enex;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/**
 * Opens an Evernote export, however large: each note is a member, from its start tag to its end
 * tag, byte for byte, as {@link EnexNoteReader} reads it.
 */
public final class EnexBundle implements BundleReader {
  private static final int BUFFER = 1 << 18;

  @Override
  public String format() {
    return "enexfile";
  }

  @Override
  public boolean recognises(Input input) {
    return input.root().name().equals("en-export");
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    try (InputStream in = new BufferedInputStream(source.stream(), BUFFER)) {
      new Splitter(in, members).split();
    }
  }

  /** Takes an export apart, tag by tag. Within a note's text its tags cannot stand. */
  private static final class Splitter {
    private static final byte[] START = "<note>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSE = "</en-export>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "</note>".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final Members members;
    private final ByteArrayOutputStream note = new ByteArrayOutputStream();
    private boolean tooLarge;
    private boolean closed;
    private int number;

    Splitter(InputStream in, Members members) {
      this.in = in;
      this.members = members;
    }

    void split() throws IOException, RefusedInput {
      while (passed(START, false)) {
        note.reset();
        note.writeBytes(START);
        tooLarge = false;
        number++;
        boolean whole = passed(END, true);
        if (!handOn()) {
          return;
        }
        if (!whole) {
          throw brokenOff("in");
        }
      }
      if (!closed) {
        throw brokenOff("after");
      }
      if (number == 0) {
        throw new RefusedInput(RejectReason.NO_ARTICLE, "The export holds no note.");
      }
    }

    private RefusedInput brokenOff(String where) {
      return new RefusedInput(
          RejectReason.DAMAGED,
          number == 0
              ? "The file breaks off before the first note."
              : "The file breaks off " + where + " note " + number + "; the rest is missing.");
    }

    /** Reads to the end of a tag. Returns whether there was one. */
    private boolean passed(byte[] tag, boolean keep) throws IOException {
      int matched = 0;
      int closing = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (keep) {
          keep(b);
        }
        matched = b == tag[matched] ? matched + 1 : b == '<' ? 1 : 0;
        closing = b == CLOSE[closing] ? closing + 1 : b == '<' ? 1 : 0;
        if (closing == CLOSE.length) {
          closed = true;
          closing = 0;
        }
        if (matched == tag.length) {
          return true;
        }
      }
      return false;
    }

    private void keep(int b) {
      if (note.size() < Members.LARGEST) {
        note.write(b);
      } else {
        tooLarge = true;
      }
    }

    private boolean handOn() throws RefusedInput {
      String name = number + ".note";
      return tooLarge
          ? members.refuse(
              name,
              new RefusedInput(RejectReason.TOO_LARGE, "The note is larger than an import takes."))
          : members.add(name, note.toByteArray(), Companions.NONE);
    }
  }
}
