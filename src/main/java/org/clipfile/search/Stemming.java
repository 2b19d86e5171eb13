package org.clipfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the endings of one language off words, one by one. For one thread. */
final class Stemming {
  private final Stemmer stemmer;
  private final OneWord word = new OneWord();
  private final TokenStream stemmed;

  Stemming(Stemmer stemmer) {
    this.stemmer = stemmer;
    this.stemmed = stemmer.over(word);
  }

  Stemmer stemmer() {
    return stemmer;
  }

  /** The stem of a folded word; the word itself where nothing else would be left of it. */
  String stem(String folded) {
    String rest = folded;
    for (int round = 0; round < stemmer.rounds(); round++) {
      rest = once(rest);
    }
    return rest;
  }

  private String once(String before) {
    try {
      word.next = stemmer.prepared(before);
      stemmed.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException("A word in memory could not be read.", e);
    }
    return word.term.isEmpty() ? before : word.term.toString();
  }

  /** The word that the stemmer is to take next. */
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
