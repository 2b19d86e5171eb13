package org.clipfile.story;

import java.util.Arrays;
import org.clipfile.story.WordReader.Words;

/**
 * The shingles of a text: at each word the run of words that starts there and has a certain weight.
 * Each is a number.
 *
 * @param hash of the shingles in order
 * @param end after the last word of each
 */
@SuppressWarnings("ArrayRecordComponent") // looked into, never compared
record Shingles(long[] hash, int[] end) {
  private static final long BASE = 0x9e3779b97f4a7c15L;

  static Shingles of(Words words, int weight) {
    int count = words.hash().length;
    long[] hashes = new long[count];
    int[] ends = new int[count];
    long[] sums =
        new long[count + 1]; // polynomials of all that stands before, as in Rabin and Karp
    long[] powers = new long[weight + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    for (int i = 0; i < count; i++) {
      sums[i + 1] = sums[i] * BASE + words.hash()[i];
    }
    int found = 0;
    int end = 0;
    int held = 0;
    for (int start = 0; start < count; start++) {
      while (held < weight && end < count) {
        held += words.weight()[end++];
      }
      if (held < weight) {
        break;
      }
      hashes[found] = WordReader.mix(sums[end] - sums[start] * powers[end - start]);
      ends[found] = end;
      found++;
      held -= words.weight()[start];
    }
    return new Shingles(Arrays.copyOf(hashes, found), Arrays.copyOf(ends, found));
  }
}
