package org.clipfile.story;

import java.util.Arrays;
import org.clipfile.story.WordReader.Words;

/**
 * Which words of a text another text repeats.
 *
 * @param weight of those words
 * @param rest weight of all others
 * @param gap weight of the longest stretch of others
 * @param end weight of what follows that stretch
 */
record Cover(int weight, int rest, int gap, int end) {
  /** A closing that is shorter may be chance. */
  private static final int CLOSING = 15 * WordReader.WORD;

  static Cover of(Words words, Shingles runs, Numbers others) {
    var marked = new boolean[words.hash().length];
    int done = 0;
    for (int start = 0; start < runs.hash().length; start++) {
      if (others.has(runs.hash()[start])) {
        Arrays.fill(marked, Math.max(done, start), runs.end()[start], true);
        done = runs.end()[start];
      }
    }
    return of(words.weight(), marked);
  }

  private static Cover of(byte[] weights, boolean[] marked) {
    int weight = 0;
    int rest = 0;
    int stretch = 0;
    int gap = 0;
    int end = 0;
    for (int i = 0; i < marked.length; i++) {
      end += weights[i];
      if (marked[i]) {
        weight += weights[i];
        stretch = 0;
      } else {
        rest += weights[i];
        stretch += weights[i];
        if (stretch >= gap) {
          gap = stretch;
          end = 0;
        }
      }
    }
    return new Cover(weight, rest, gap, end);
  }

  /** Whether what is repeated stands around one gap, and closes the text. */
  boolean isFrame() {
    return end >= CLOSING && gap >= 0.8 * rest;
  }
}
