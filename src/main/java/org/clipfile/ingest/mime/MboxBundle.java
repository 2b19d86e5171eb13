package org.clipfile.ingest.mime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/**
 * Opens a mailbox (RFC 4155, and its kin): mails one after another, each behind a line that begins
 * with "From ". A line of a mail that begins so was quoted with {@code >}, which is taken off.
 */
public final class MboxBundle implements BundleReader {
  private static final Pattern OPENING =
      Pattern.compile("\\AFrom [^\\n]{1,500}\\n(?:>?[\\w-]{1,60}:[^\\n]{0,4000}\\n)");

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.ISO_8859_1);
  private static final int BUFFER = 1 << 18;

  @Override
  public String format() {
    return "mbox";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    if (!opensWithFrom(b)) {
      return false;
    }
    String opening = new String(b, 0, Math.min(b.length, 8192), StandardCharsets.ISO_8859_1);
    return OPENING.matcher(opening.replace("\r", "")).find();
  }

  /** Told fast, for every input is asked. */
  private static boolean opensWithFrom(byte[] b) {
    int found = 0;
    for (int i = 0; i < b.length && found < FROM.length; i++) {
      if (b[i] == FROM[found]) {
        found++;
      } else if (b[i] != '\r') {
        return false;
      }
    }
    return found == FROM.length;
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    try (InputStream in = new BufferedInputStream(source.stream(), BUFFER)) {
      new Splitter(in, members).split();
    }
  }

  /** Takes a mailbox apart, line by line. */
  private static final class Splitter {
    private final InputStream in;
    private final Members members;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private final byte[] start = new byte[64];
    private boolean tooLarge;
    private int number;

    Splitter(InputStream in, Members members) {
      this.in = in;
      this.members = members;
    }

    void split() throws IOException, RefusedInput {
      boolean blankBefore = true;
      boolean inMail = false;
      while (true) {
        int length = readStart();
        if (length == 0) {
          break;
        }
        if (blankBefore && startsWithFrom(0, length)) {
          if (inMail && !handOn()) {
            return;
          }
          inMail = true;
          skipLine(length);
          blankBefore = false;
          continue;
        }
        blankBefore = length <= 2 && (start[0] == '\n' || start[0] == '\r');
        int quotes = quotes(length);
        int from = quotes > 0 && startsWithFrom(quotes, length) ? 1 : 0;
        write(start, from, length - from);
        copyLine(length);
      }
      if (inMail) {
        handOn();
      }
    }

    /** Reads a line, or the beginning of a longer one. */
    private int readStart() throws IOException {
      int length = 0;
      while (length < start.length) {
        int b = in.read();
        if (b < 0) {
          break;
        }
        start[length++] = (byte) b;
        if (b == '\n') {
          break;
        }
      }
      return length;
    }

    private boolean isWholeLine(int length) {
      return length < start.length || start[length - 1] == '\n';
    }

    private void skipLine(int length) throws IOException {
      if (isWholeLine(length)) {
        return;
      }
      for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
        // to the end of the line
      }
    }

    private void copyLine(int length) throws IOException {
      if (isWholeLine(length)) {
        return;
      }
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (mail.size() <= Members.LARGEST) {
          mail.write(b);
        } else {
          tooLarge = true;
        }
        if (b == '\n') {
          return;
        }
      }
    }

    private void write(byte[] bytes, int offset, int length) {
      if (mail.size() + length <= Members.LARGEST) {
        mail.write(bytes, offset, length);
      } else {
        tooLarge = true;
      }
    }

    private int quotes(int length) {
      int quotes = 0;
      while (quotes < length && start[quotes] == '>') {
        quotes++;
      }
      return quotes;
    }

    private boolean startsWithFrom(int at, int length) {
      if (length < at + FROM.length) {
        return false;
      }
      for (int i = 0; i < FROM.length; i++) {
        if (start[at + i] != FROM[i]) {
          return false;
        }
      }
      return true;
    }

    private boolean handOn() throws RefusedInput {
      String name = ++number + ".eml";
      boolean goOn =
          tooLarge
              ? members.refuse(
                  name,
                  new RefusedInput(
                      RejectReason.TOO_LARGE, "The mail is larger than an import takes."))
              : members.add(name, mail.toByteArray(), Companions.NONE);
      mail.reset();
      tooLarge = false;
      return goOn;
    }
  }
}
