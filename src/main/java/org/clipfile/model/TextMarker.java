package org.clipfile.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the hits of a query in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface TextMarker {
  /** Marks nothing. */
  TextMarker NONE = text -> List.of();

  /** The hits in {@code text}, in order and not overlapping. */
  List<Span> marks(String text);

  /**
   * The marker for texts of a language, which may know other forms of its words.
   *
   * @param language a BCP 47 tag; null where it is not known
   */
  default TextMarker in(@Nullable String language) {
    return this;
  }
}
