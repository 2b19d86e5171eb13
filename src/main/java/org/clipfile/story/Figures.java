package org.clipfile.story;

import java.util.Arrays;
import org.clipfile.story.WordReader.Words;

/**
 * The figures of a text.
 *
 * @param place of each: the two words before it and the one behind
 * @param figure the same with the figure itself
 */
@SuppressWarnings("ArrayRecordComponent") // looked into, never compared
record Figures(long[] place, long[] figure) {
  static Figures of(Words words) {
    long[] places = new long[words.hash().length];
    long[] figures = new long[places.length];
    int count = 0;
    for (int i = 2; i < places.length - 1; i++) {
      if (words.figure()[i]) {
        long before = WordReader.mix(words.hash()[i - 2]) + words.hash()[i - 1];
        places[count] = WordReader.mix(before) + words.hash()[i + 1];
        figures[count] = WordReader.mix(places[count]) + words.hash()[i];
        count++;
      }
    }
    return new Figures(Arrays.copyOf(places, count), Arrays.copyOf(figures, count));
  }

  boolean has(long asked) {
    return holds(figure, asked);
  }

  boolean hasPlace(long asked) {
    return holds(place, asked);
  }

  private static boolean holds(long[] values, long asked) {
    for (long value : values) {
      if (value == asked) {
        return true;
      }
    }
    return false;
  }
}
