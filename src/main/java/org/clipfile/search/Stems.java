package org.clipfile.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the stems of words, each named with its language, such as {@code en:strike}. Which stems a
 * word has depends on the language of the clipping that it stands in. For one thread.
 */
final class Stems {
  /**
   * Shorter words are not looked for in other forms: they are names of states and firms as often as
   * not. As a form of a longer word they are found: MP for MPs.
   */
  private static final int SHORTEST = 3;

  private final List<Stemming> languages;

  private Stems(List<Stemming> languages) {
    this.languages = languages;
  }

  /** The stems in a clipping of a language; null where its words have none. */
  static @Nullable Stems of(@Nullable String tag) {
    List<Stemmer> stemmers = Stemmer.ofClipping(tag);
    return stemmers.isEmpty() ? null : new Stems(stemmers.stream().map(Stemming::new).toList());
  }

  /** The languages whose endings a folded word may have, whatever clipping it stands in. */
  static List<Stemming> languages(String word) {
    return word.length() < SHORTEST
        ? List.of()
        : Stemmer.ofScript(Stemmer.script(word)).stream().map(Stemming::new).toList();
  }

  /** The stem of a folded word; null where it has none. */
  @Nullable String stem(CharSequence word) {
    if (word.isEmpty()) {
      return null;
    }
    var script = Stemmer.script(word);
    for (Stemming language : languages) {
      if (language.stemmer().script() == script) {
        return named(language, word.toString());
      }
    }
    return null;
  }

  /** A word's stem in one language. */
  static String named(Stemming language, String word) {
    return language.stemmer().language() + ':' + language.stem(word);
  }
}
