package org.clipfile.render;

import java.text.Bidi;

/**
 * Keeps a value of one direction from reordering the words around it (first strong isolates, UAX
 * #9, 2.4.3).
 */
final class Isolate {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Isolate() {}

  /** The value between isolates where any of it runs right to left, else the value itself. */
  static String of(String value) {
    return Bidi.requiresBidi(value.toCharArray(), 0, value.length())
        ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE
        : value;
  }
}
