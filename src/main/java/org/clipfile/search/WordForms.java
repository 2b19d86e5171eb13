package org.clipfile.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the forms of a word among the words that an index holds: those with the same stem. Stems
 * are no part of the index, where they would take a third more space and twice the time; as forms
 * begin alike, few words must be looked at. One search.
 */
final class WordForms {
  /** So many letters all forms of a word have in common, but for what stands in front of them. */
  private static final int COMMON = 3;

  private final IndexReader reader;
  private final Collection<String> fields;

  /**
   * Looks into these fields.
   *
   * @param fields that hold words
   */
  WordForms(IndexReader reader, Collection<String> fields) {
    this.reader = reader;
    this.fields = fields;
  }

  /** The other forms of a word in a language, in order; the word itself is not among them. */
  List<String> of(String word, Stemming language) throws IOException {
    String stem = language.stem(word);
    var seen = new HashSet<String>();
    var forms = new TreeSet<String>();
    for (String start : starts(word, stem, language.stemmer())) {
      for (String candidate : startingWith(start)) {
        if (seen.add(candidate) && language.stem(candidate).equals(stem)) {
          forms.add(candidate);
        }
      }
    }
    forms.remove(word);
    return List.copyOf(forms);
  }

  private static Set<String> starts(String word, String stem, Stemmer language) {
    var starts = new HashSet<String>();
    for (String before : language.prefixes()) {
      starts.add(before + start(stem));
    }
    starts.add(start(word));
    return starts;
  }

  private static String start(String word) {
    return word.substring(0, Math.min(COMMON, word.length()));
  }

  private Set<String> startingWith(String start) throws IOException {
    var words = new HashSet<String>();
    var prefix = new BytesRef(start);
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String field : fields) {
        Terms terms = Terms.getTerms(leaf.reader(), field);
        collect(terms.iterator(), prefix, words);
      }
    }
    return words;
  }

  private static void collect(TermsEnum terms, BytesRef prefix, Set<String> words)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = terms.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      words.add(term.utf8ToString());
    }
  }
}
