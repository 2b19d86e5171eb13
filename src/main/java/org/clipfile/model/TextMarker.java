package org.clipfile.model;

import java.util.List;

/** Finds the hits of a query in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface TextMarker {
  /** Marks nothing. */
  TextMarker NONE = text -> List.of();

  /** The hits in {@code text}, in order and not overlapping. */
  List<Span> marks(String text);
}
