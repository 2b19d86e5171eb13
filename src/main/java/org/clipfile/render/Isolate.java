package org.clipfile.render;

import java.text.Bidi;

/**
 * Keeps a value of one direction from reordering the words around it (first strong isolates, UAX
 * #9, 2.4.3).
 */
public final class Isolate {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Isolate() {}

  /** The value between isolates where its own direction, or that around it, runs right to left. */
  public static String of(String value, boolean rightToLeftAround) {
    return rightToLeftAround || isRightToLeft(value)
        ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE
        : value;
  }

  /** Whether any character of the text asks for right-to-left layout. */
  public static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
