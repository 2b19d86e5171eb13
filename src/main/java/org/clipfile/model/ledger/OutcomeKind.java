package org.clipfile.model.ledger;

/** The three ways in which an input can end. */
public enum OutcomeKind {
  ADDED,
  DUPLICATE,
  REJECTED
}
