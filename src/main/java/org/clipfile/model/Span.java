package org.clipfile.model;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last; above {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }
}
