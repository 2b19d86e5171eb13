package org.clipfile.search;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Tells the stems of the words of one clipping, each named with its language, such as {@code
 * en:strike}. Latin words in a clipping whose language is written in another script count as
 * English. For one thread.
 */
final class Stems {
  private final List<OfLanguage> languages;

  private Stems(List<OfLanguage> languages) {
    this.languages = languages;
  }

  /** The stems for a clipping's language; null where its words have none. */
  static @Nullable Stems of(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    var languages = new ArrayList<OfLanguage>();
    Stemmer own = Stemmer.of(tag);
    if (own != null) {
      languages.add(new OfLanguage(own));
    }
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    if (!script.isEmpty() && !script.equals("Latn")) {
      languages.add(new OfLanguage(Stemmer.ENGLISH));
    }
    return languages.isEmpty() ? null : new Stems(languages);
  }

  /** The stems that a word may have, whichever language a clipping is in. */
  static List<String> ofAll(String word) {
    return Stemmer.of(script(word)).stream().map(s -> new OfLanguage(s).stem(word)).toList();
  }

  /** Whether a word is of a script that has stems here. */
  boolean has(CharSequence word) {
    return language(word) != null;
  }

  /** The stem of a folded word; null where it has none. */
  @Nullable String stem(CharSequence word) {
    OfLanguage language = language(word);
    return language == null ? null : language.stem(word.toString());
  }

  private @Nullable OfLanguage language(CharSequence word) {
    UnicodeScript script = script(word);
    for (OfLanguage language : languages) {
      if (language.stemmer.script() == script) {
        return language;
      }
    }
    return null;
  }

  private static UnicodeScript script(CharSequence word) {
    char first = word.isEmpty() ? '0' : word.charAt(0);
    return first >= 'a' && first <= 'z' ? UnicodeScript.LATIN : UnicodeScript.of(first);
  }

  private static final class OfLanguage {
    private final Stemmer stemmer;
    private final OneWord word = new OneWord();
    private final TokenStream stemmed;

    OfLanguage(Stemmer stemmer) {
      this.stemmer = stemmer;
      this.stemmed = stemmer.over(word);
    }

    String stem(String folded) {
      try {
        word.next = stemmer.prepared(folded);
        stemmed.incrementToken();
      } catch (IOException e) {
        throw new UncheckedIOException("A word in memory could not be read.", e);
      }
      // A stemmer may leave a letter with an accent of its own, or nothing.
      CharSequence stem = word.term.isEmpty() ? folded : Letters.fold(word.term);
      return stemmer.language() + ':' + stem;
    }
  }

  /** The one word that the stemmer is to take next. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
