package org.clipfile.model;

import java.util.List;

/**
 * A passage of a text with its hits.
 *
 * @param text the passage, on one line, with an ellipsis where it was cut
 * @param marks the hits in {@code text}, in order and not overlapping; empty where none is in it
 */
public record Snippet(String text, List<Span> marks) {
  public Snippet {
    marks = List.copyOf(marks);
  }
}
