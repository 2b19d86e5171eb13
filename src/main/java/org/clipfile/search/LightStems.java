package org.clipfile.search;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Light stems of Dutch and Turkish, for which Lucene has Snowball's only, which part huis from
 * huizen and liman from limanlar; and a rule more for Greek. Rules of our own, after the languages'
 * grammar, for folded words.
 */
final class LightStems {
  private static final int SHORTEST = 3;
  private static final int LEAST = SHORTEST + 1;
  private static final String VOWELS = "aeiou";

  /** Vowels, and j, which ij ends with: no plural has its s after them. */
  private static final String BEFORE_NO_PLURAL = "aeiouyjs";

  private static final Pattern LONG_VOWEL = Pattern.compile("(aa|ee|oo|uu)([b-df-hj-np-tv-z])$");
  private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1$");

  /** Endings of case: “from”, “in”, “of”, “with”, “to”. */
  private static final List<String> CASES =
      List.of(
          "dan", "den", "tan", "ten", "da", "de", "ta", "te", "in", "un", "yla", "yle", "ya", "ye",
          "yi", "yu");

  private static final List<String> OWNED = List.of("si", "su");
  private static final List<String> PLURALS = List.of("lar", "ler");

  private LightStems() {}

  /** Takes the endings off each word. */
  static TokenStream filter(TokenStream words, UnaryOperator<String> stem) {
    return new Filter(words, stem);
  }

  /** Huizen and huis, bruggen and brug, grote and groot, havens and haven. */
  static String dutch(String word) {
    String rest = withoutPlural(word);
    if (rest.endsWith("heden")) {
      rest = rest.substring(0, rest.length() - "heden".length()) + "heid";
    } else {
      rest = without(List.of("en", "e"), rest, SHORTEST);
    }
    rest = DOUBLED.matcher(withoutPlural(rest)).replaceFirst("$1");
    var vowel = LONG_VOWEL.matcher(rest);
    if (vowel.find()) {
      rest = rest.substring(0, vowel.start()) + vowel.group(1).charAt(0) + vowel.group(2);
    }
    return replaced(replaced(rest, 'v', 'f'), 'z', 's');
  }

  private static String withoutPlural(String word) {
    int end = word.length() - 1;
    boolean plural =
        end > SHORTEST
            && word.charAt(end) == 's'
            && BEFORE_NO_PLURAL.indexOf(word.charAt(end - 1)) < 0;
    return plural ? word.substring(0, end) : word;
  }

  /**
   * Limanlar, limanı, limandan and liman; kitabı and kitap. A last n may be the word's own or begin
   * its ending, as in ülkenin, so it is always taken off.
   */
  static String turkish(String word) {
    String rest = without(CASES, word, LEAST);
    rest = withoutVowel(without(OWNED, rest, LEAST));
    rest = withoutVowel(without(PLURALS, rest, 2));
    rest = withoutVowel(without(List.of("n"), rest, LEAST));
    return replaced(replaced(replaced(rest, 'b', 'p'), 'd', 't'), 'g', 'k');
  }

  /** Απεργίας and απεργία: Lucene's stemmer leaves an ι to one of them. */
  static String greek(String stem) {
    return without(List.of("ι"), stem, LEAST);
  }

  private static String withoutVowel(String word) {
    int end = word.length() - 1;
    return end > SHORTEST && VOWELS.indexOf(word.charAt(end)) >= 0 ? word.substring(0, end) : word;
  }

  /** Takes the first of the endings off that leaves enough. */
  private static String without(List<String> endings, String word, int least) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= least) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String replaced(String word, char last, char by) {
    int end = word.length() - 1;
    return end >= 0 && word.charAt(end) == last ? word.substring(0, end) + by : word;
  }

  private static final class Filter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> stem;

    Filter(TokenStream words, UnaryOperator<String> stem) {
      super(words);
      this.stem = stem;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String stemmed = stem.apply(term.toString());
      term.setEmpty().append(stemmed);
      return true;
    }
  }
}
