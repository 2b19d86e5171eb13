package org.clipfile.model.query;

import java.util.List;

/**
 * What a person asked for, as a tree. Texts stand here as typed; which tokens they make is the
 * index's affair.
 */
public sealed interface Query {
  /** Everything in the archive. */
  record All() implements Query {}

  /** Every part must match. At least two parts. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part must match. At least two parts. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** The part must not match. */
  record Not(Query part) implements Query {}

  /** The part must match within one field; an inner field overrides an outer one. */
  record In(TextField field, Query part) implements Query {}

  /**
   * A word; where it makes several tokens, such as COVID-19 or 東京, these must stand side by side.
   */
  record Word(String text) implements Query {}

  /** Words side by side in this order. */
  record Phrase(String text) implements Query {}

  /** The word as it stands, without stems. */
  record Exact(String text) implements Query {}

  /** The date must fall into the range, as far as it is known. */
  record DateIn(DateField field, DateRange range) implements Query {}
}
