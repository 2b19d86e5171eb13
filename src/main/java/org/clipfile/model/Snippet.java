package org.clipfile.model;

import java.util.List;

/**
 * Passages of a text with their hits, in the text's order.
 *
 * @param text the passages on one line, with an ellipsis wherever something was cut
 * @param marks the hits in {@code text}, in order and not overlapping; empty where none is in it
 * @param passages where in {@code text} each passage stands; none where the text is empty
 */
public record Snippet(String text, List<Span> marks, List<Span> passages) {
  /** What there is of a text that is empty or gone. */
  public static final Snippet NONE = new Snippet("", List.of(), List.of());

  public Snippet {
    marks = List.copyOf(marks);
    passages = List.copyOf(passages);
  }
}
