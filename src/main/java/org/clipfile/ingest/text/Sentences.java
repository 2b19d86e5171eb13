package org.clipfile.ingest.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Where sentences end, and where a text has been cut inside one. */
final class Sentences {
  private static final String TERMINALS = ".!?…:。！？．｡：؟۔।॥";
  private static final String CLOSERS = "\"'”’»›)]}）】」』〉》*_";
  private static final String COMMAS = ",;，、；،؛";
  private static final Pattern LIST_ITEM =
      Pattern.compile("[-*+•‣◦–—]\\s|\\d{1,3}[.)]\\s|#{1,6}\\s|>|\\|");

  /** English words after which no paragraph ends. */
  private static final Set<String> LEADING_ON =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or",
          "but", "that", "which", "as", "into", "its", "their", "his", "her", "is", "are", "was",
          "were", "be", "been", "has", "have", "had", "will", "would", "not", "than", "between");

  /** In characters, and one more. */
  private static final int LONGEST_LEADING = 8;

  private Sentences() {}

  /** Whether the text ends with the end of a sentence. */
  static boolean isEnded(CharSequence text) {
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && TERMINALS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isListItem(CharSequence text) {
    return LIST_ITEM.matcher(text).lookingAt();
  }

  /** Whether a blank line between the two stands in the middle of a sentence. */
  static boolean isCut(CharSequence before, String after) {
    if (before.isEmpty() || after.isEmpty() || isEnded(before)) {
      return false;
    }
    if (isListItem(before) || isListItem(after)) {
      return false;
    }
    boolean lower = Character.isLowerCase(after.codePointAt(0));
    boolean comma = COMMAS.indexOf(before.charAt(before.length() - 1)) >= 0;
    if (comma) {
      return lower || weighs(before, 40);
    }
    if (lower) {
      return weighs(before, 25);
    }
    String last = lastWord(before);
    boolean uncased = !Character.isUpperCase(after.codePointAt(0)) && startsWithLetter(after);
    return (LEADING_ON.contains(last) && weighs(before, 25)) || (uncased && weighs(before, 60));
  }

  /** Whether a text has at least this weight; a long one is not looked at to its end. */
  private static boolean weighs(CharSequence text, int least) {
    return text.length() >= least || weight(text.toString()) >= least;
  }

  private static String lastWord(CharSequence text) {
    int start = text.length();
    while (start > 0 && text.length() - start < LONGEST_LEADING && text.charAt(start - 1) != ' ') {
      start--;
    }
    return text.subSequence(start, text.length()).toString();
  }

  /** How long a text is to the eye: an ideograph or syllable counts for two letters. */
  static int weight(String text) {
    int weight = text.length();
    for (int i = 0; i < text.length(); i++) {
      weight += isWide(text.charAt(i)) ? 1 : 0;
    }
    return weight;
  }

  /** Whether a character is written without spaces between words. */
  static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default ->
          (codePoint >= 0x3000 && codePoint < 0x3040)
              || (codePoint >= 0xff00 && codePoint < 0xff66);
    };
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= 0x1100
        && (isUnspaced(codePoint)
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL);
  }

  private static boolean startsWithLetter(String text) {
    return Character.isLetter(text.codePointAt(0));
  }
}
