package org.clipfile.export.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a text came back: the share of its runs of six characters, in per cent, each counted
 * as often as it stands there. White space, soft hyphens and characters that only steer directions
 * are left out, both texts are composed (NFC), and no run reaches over a line's end of the source.
 */
public final class SixGrams {
  private static final int LENGTH = 6;
  private static final Pattern STEERING =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD]");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private SixGrams() {}

  /** The share of the source's six-grams that the text has; a shorter line counts as one. */
  public static double share(String source, String text) {
    String flat = flat(text);
    var have = new HashSet<>(grams(flat));
    List<String> wanted = source.lines().flatMap(line -> grams(flat(line)).stream()).toList();
    long found = wanted.stream().filter(g -> has(have, flat, g)).count();
    return 100.0 * found / wanted.size();
  }

  private static boolean has(Set<String> grams, String flat, String gram) {
    return grams.contains(gram) || flat.contains(gram);
  }

  private static List<String> grams(String flat) {
    if (flat.isEmpty()) {
      return List.of();
    }
    int[] letters = flat.codePoints().toArray();
    var grams = new ArrayList<String>();
    for (int i = 0; i == 0 || i + LENGTH <= letters.length; i++) {
      grams.add(new String(letters, i, Math.min(LENGTH, letters.length)));
    }
    return grams;
  }

  private static String flat(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACE.matcher(STEERING.matcher(composed).replaceAll("")).replaceAll("");
  }
}
