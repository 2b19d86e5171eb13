package org.clipfile.export.pdf;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of a text came back: the share of its runs of six characters, in per cent. */
final class SixGrams {
  private static final int LENGTH = 6;
  private static final Pattern DROPPED = Pattern.compile("[\\s\\p{Cf}]+");

  private SixGrams() {}

  /** The share of six-grams of the source that the text has, white space left out. */
  static double share(String source, String text) {
    String wanted = flat(source);
    Set<String> have = grams(flat(text));
    long found = grams(wanted).stream().filter(have::contains).count();
    return 100.0 * found / grams(wanted).size();
  }

  /** The share of words of the source that the text has, in whatever order. */
  static double words(String source, String text) {
    String[] words = Normalizer.normalize(source, Normalizer.Form.NFC).split("\\s+", -1);
    String have = Normalizer.normalize(text, Normalizer.Form.NFC);
    int found = 0;
    for (String word : words) {
      found += have.contains(word) ? 1 : 0;
    }
    return 100.0 * found / words.length;
  }

  private static Set<String> grams(String text) {
    var grams = new HashSet<String>();
    for (int i = 0; i + LENGTH <= text.length(); i++) {
      grams.add(text.substring(i, i + LENGTH));
    }
    return grams;
  }

  private static String flat(String text) {
    return DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }
}
