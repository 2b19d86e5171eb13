package org.clipfile.ingest;

import java.util.ArrayList;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/** Files that break off. Thread-safe. */
public final class Cut {
  private Cut() {}

  /**
   * What was read of a file, and where it breaks off, that the rest is missing.
   *
   * @throws RefusedInput where nothing could be read before the break
   */
  public static Contents told(Contents read, boolean cut) throws RefusedInput {
    if (!cut) {
      return read;
    }
    int known = read.clippings().size() + read.refusals().size();
    if (read.clippings().isEmpty() && read.refusals().isEmpty()) {
      throw new RefusedInput(RejectReason.DAMAGED, "The file breaks off before the first article.");
    }
    var refusals = new ArrayList<>(read.refusals());
    refusals.add(
        new Contents.Refusal(
            String.valueOf(known + 1),
            new Outcome.Rejected(
                RejectReason.DAMAGED,
                "The file breaks off in or after article "
                    + known
                    + "; what stands before was read, the rest is missing.")));
    return new Contents(read.clippings(), refusals, read.enclosed());
  }
}
