package org.clipfile.model.ledger;

/** How one input of an import ended. */
public sealed interface Outcome {
  /** It is a clipping now. */
  record Added(long id) implements Outcome {}

  /** The archive had it already, as the clipping {@code of}. */
  record Duplicate(long of) implements Outcome {}

  /**
   * It was not taken in.
   *
   * @param detail a sentence for the person, naming the cause; without the path
   */
  record Rejected(RejectReason reason, String detail) implements Outcome {}
}
