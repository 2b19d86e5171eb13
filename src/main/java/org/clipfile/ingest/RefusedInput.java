package org.clipfile.ingest;

import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/** An input holds no clipping that can be read. */
public final class RefusedInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  /**
   * @param detail a sentence for the person, naming the cause; without the path
   */
  public RefusedInput(RejectReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public Outcome.Rejected outcome() {
    return new Outcome.Rejected(reason, String.valueOf(getMessage()));
  }
}
