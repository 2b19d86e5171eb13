package org.clipfile.model.ledger;

/** How one input of an import ended. */
public sealed interface Outcome {
  /** It is a clipping now. */
  record Added(long id) implements Outcome {}

  /**
   * The archive had it already, as the clipping {@code of}.
   *
   * @param trashed whether that lies in the trash, from which nothing comes back by itself
   */
  record Duplicate(long of, boolean trashed) implements Outcome {
    /** Of a clipping that is not in the trash. */
    public Duplicate(long of) {
      this(of, false);
    }
  }

  /**
   * It was not taken in.
   *
   * @param detail a sentence for the person, naming the cause; without the path
   */
  record Rejected(RejectReason reason, String detail) implements Outcome {}
}
