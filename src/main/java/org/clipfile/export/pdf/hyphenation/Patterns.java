package org.clipfile.export.pdf.hyphenation;

import java.util.HashMap;
import java.util.Map;

/**
 * The patterns of one language, weighed against each other for a word: F. M. Liang, "Word
 * Hy-phen-a-tion by Com-put-er", Stanford 1983. A pattern says how welcome a hyphen is between its
 * letters, an odd number for and an even one against; the highest wins. Immutable.
 */
final class Patterns {
  private final Map<String, byte[]> weights = new HashMap<>();
  private final Map<String, boolean[]> exceptions = new HashMap<>();
  private final int left;
  private final int right;
  private int longest;

  Patterns(PatternFile file) {
    left = file.left();
    right = file.right();
    file.patterns().forEach(this::add);
    file.exceptions().forEach(this::except);
  }

  private void add(String pattern) {
    var letters = new StringBuilder();
    byte[] between = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        between[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    weights.put(letters.toString(), between);
    longest = Math.max(longest, letters.length());
  }

  private void except(String divided) {
    String word = divided.replace("-", "");
    boolean[] points = new boolean[word.length() + 1];
    int at = 0;
    for (int i = 0; i < divided.length(); i++) {
      if (divided.charAt(i) == '-') {
        points[at] = true;
      } else {
        at++;
      }
    }
    exceptions.put(word, points);
  }

  /** Whether a hyphen may stand before each letter of a word in small letters. */
  boolean[] points(String word) {
    boolean[] known = exceptions.get(word);
    return known != null ? known.clone() : weighed(word);
  }

  private boolean[] weighed(String word) {
    String bounded = "." + word + ".";
    byte[] best = new byte[bounded.length() + 1];
    for (int from = 0; from < bounded.length(); from++) {
      int end = Math.min(bounded.length(), from + longest);
      for (int to = from + 1; to <= end; to++) {
        byte[] found = weights.get(bounded.substring(from, to));
        for (int i = 0; found != null && i <= to - from; i++) {
          best[from + i] = (byte) Math.max(best[from + i], found[i]);
        }
      }
    }
    boolean[] points = new boolean[word.length() + 1];
    for (int i = left; i <= word.length() - right; i++) {
      points[i] = (best[i + 1] & 1) == 1;
    }
    return points;
  }
}
