package org.clipfile.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the particle off a Korean word: 무역을 is 무역 with the mark of an object. The other way needs
 * no rule, since any run of signs is found within a word.
 */
final class KoreanParticles {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final int FINALS = 28;

  /** So many syllables must be left; more before 이 and 가, which many nouns end with. */
  private static final int FEWEST = 2;

  private static final int FEWEST_OF_SUBJECT = 3;

  private static final List<String> AFTER_CONSONANT = List.of("으로", "을", "은", "과");
  private static final List<String> AFTER_VOWEL = List.of("를", "는", "와");
  private static final List<String> AFTER_EITHER = List.of("에서", "에게", "까지", "부터", "에", "의");

  private KoreanParticles() {}

  /** A word without its particle; null where it has none, or is no Korean word. */
  static @Nullable String bare(String word) {
    if (!word.chars().allMatch(c -> c >= FIRST && c <= LAST)) {
      return null;
    }
    for (String particle : AFTER_EITHER) {
      if (endsWith(word, particle, FEWEST)) {
        return without(word, particle);
      }
    }
    for (String particle : AFTER_CONSONANT) {
      if (endsWith(word, particle, FEWEST) && isClosed(without(word, particle))) {
        return without(word, particle);
      }
    }
    for (String particle : AFTER_VOWEL) {
      if (endsWith(word, particle, FEWEST) && !isClosed(without(word, particle))) {
        return without(word, particle);
      }
    }
    boolean subject =
        (endsWith(word, "이", FEWEST_OF_SUBJECT) && isClosed(without(word, "이")))
            || (endsWith(word, "가", FEWEST_OF_SUBJECT) && !isClosed(without(word, "가")));
    return subject ? word.substring(0, word.length() - 1) : null;
  }

  private static boolean endsWith(String word, String particle, int fewest) {
    return word.endsWith(particle) && word.length() - particle.length() >= fewest;
  }

  private static String without(String word, String particle) {
    return word.substring(0, word.length() - particle.length());
  }

  /** Whether the last syllable ends with a consonant. */
  private static boolean isClosed(String word) {
    return (word.charAt(word.length() - 1) - FIRST) % FINALS != 0;
  }
}
