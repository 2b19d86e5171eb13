package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.clipfile.model.ledger.RejectReason;

/** Reads the bytes of an input, within bounds. */
final class InputBytes {
  /** In bytes. A saved page with all its pictures inside stays well below it. */
  static final int LARGEST = 64 << 20;

  /** So many bytes tell the format of an input that is larger. */
  static final int OPENING = 1 << 16;

  private InputBytes() {}

  /** An input with all bytes, or with the opening where it is too large for that. */
  static Input of(InputSource source) throws RefusedInput {
    try {
      Object before = source.state();
      boolean whole = source.size() <= LARGEST;
      byte[] bytes;
      try (InputStream in = source.stream()) {
        bytes = in.readNBytes(whole ? LARGEST + 1 : OPENING);
      }
      if (!source.state().equals(before)) {
        throw new RefusedInput(
            RejectReason.UNREADABLE, "The file changed while it was read; import it again.");
      }
      if (bytes.length == 0) {
        throw new RefusedInput(RejectReason.EMPTY, "The file is empty.");
      }
      if (bytes.length > LARGEST) { // its size was not known
        bytes = Arrays.copyOf(bytes, OPENING);
        whole = false;
      }
      return new Input(source.name(), bytes, whole, source.companions(), source.extent());
    } catch (IOException | SecurityException e) {
      throw new RefusedInput(
          RejectReason.UNREADABLE, "The file could not be read: " + e.getMessage() + ".");
    }
  }

  /** What is said of an input that is larger than {@link #LARGEST}. */
  static RefusedInput tooLarge() {
    return new RefusedInput(
        RejectReason.TOO_LARGE,
        "The file is larger than " + (LARGEST >> 20) + " MB, the most an import takes.");
  }
}
