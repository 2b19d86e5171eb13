package org.clipfile.model.owner;

import java.util.Arrays;

/**
 * A text without its white space, which knows where each character stood.
 *
 * @param places for each character its place in the text with white space
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Spaceless(String text, int[] places) {
  static Spaceless of(String text) {
    var plain = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        places[plain.length()] = i;
        plain.append(c);
      }
    }
    return new Spaceless(plain.toString(), Arrays.copyOf(places, plain.length()));
  }

  int place(int index) {
    return places[index];
  }
}
