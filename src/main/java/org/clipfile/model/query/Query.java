package org.clipfile.model.query;

import java.util.List;

/**
 * What a person asked for, as a tree. Texts stand here as typed; which tokens they make is the
 * index's affair.
 */
public sealed interface Query {
  /** A word of any kind or words at their places: what stands in a text. */
  sealed interface Text extends Query {}

  /** What holds for a whole clipping, whatever its words are. */
  sealed interface Fact extends Query {}

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
  record Word(String text) implements Text {}

  /** Words side by side in this order. */
  record Phrase(String text) implements Text {}

  /** The word as it stands, without stems. */
  record Exact(String text) implements Text {}

  /** The words of a text, in any order, with at most so many other words between them. */
  record Proximity(String text, int distance) implements Text {}

  /** Words of this shape: {@code *} is any letters, also none, and {@code ?} is one letter. */
  record Wildcard(String pattern) implements Text {}

  /**
   * Words that differ from this one in few letters.
   *
   * @param edits 1 or 2: how many letters may be missing, added, changed or swapped
   */
  record Fuzzy(String text, int edits) implements Text {}

  /**
   * Two things within so many words of each other. Either is a word of any kind, a phrase, or a
   * choice of such.
   *
   * @param ordered whether the left must stand first
   */
  record Near(Query left, Query right, int distance, boolean ordered) implements Query {}

  /** A word of any kind, a phrase, or a choice of such, that stands so many times in one field. */
  record AtLeast(int times, Query part) implements Query {}

  /** The clipping must have something. */
  record Has(Feature feature) implements Fact {}

  /** The clipping must be in a state. */
  record Is(State state) implements Fact {}

  /** The original must be of a type. */
  record OfType(FileType type) implements Fact {}

  /**
   * The article must be of a length.
   *
   * @param least in words
   * @param most in words
   */
  record Length(int least, int most) implements Fact {}

  /** The clipping must carry the same story as this one. The archive makes {@link OneOf} of it. */
  record OfStory(long clipping) implements Fact {}

  /** What is in the clipping must have come in more than once. The archive makes {@link OneOf}. */
  record Duplicated() implements Fact {}

  /** The clipping must have come in within the last days. The archive makes {@link After} of it. */
  record Recent() implements Fact {}

  /** The clipping must have come in after this one. Never typed. */
  record After(long clipping) implements Fact {}

  /** One of these clippings, which the archive knows by other means than the index. Never typed. */
  record OneOf(List<Long> clippings) implements Fact {
    public OneOf {
      clippings = List.copyOf(clippings);
    }
  }

  /** The date must fall into the range, as far as it is known. */
  record DateIn(DateField field, DateRange range) implements Fact {}
}
