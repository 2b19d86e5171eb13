package org.clipfile.model.ledger;

/** Why an input did not become a clipping. The window and the command line word it. */
public enum RejectReason {
  /** There is nothing in the file. */
  EMPTY,
  /** The system refused to read the file, or it vanished. */
  UNREADABLE,
  /** The bytes are of no format that is read here. */
  UNKNOWN_FORMAT,
  /** The format is known, but no article stands in it. */
  NO_ARTICLE,
  /** The format is known, but the bytes break its rules beyond repair. */
  DAMAGED,
  /** The file is larger than an import takes. */
  TOO_LARGE
}
