package org.clipfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  /** So many letters at least, and at most, are looked up: fewer are slow, more save nothing. */
  private static final int FEWEST = 3;

  private static final int MOST = 6;

  private final IndexReader reader;
  private final Collection<String> fields;
  private final Map<String, Set<String>> known = new HashMap<>();

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
  List<String> of(String word, Stemming language) {
    String stem = language.stem(word);
    var seen = new HashSet<String>();
    var forms = new TreeSet<String>();
    for (String start : starts(word, stem, language.stemmer())) {
      for (String candidate : known.computeIfAbsent(start, this::startingWith)) {
        if (seen.add(candidate) && language.stem(candidate).equals(stem)) {
          forms.add(candidate);
        }
      }
    }
    forms.remove(word);
    return List.copyOf(forms);
  }

  /** What the forms begin with: the stem, or the word itself, but for its last letter. */
  private static Set<String> starts(String word, String stem, Stemmer language) {
    int length = Math.clamp(Math.min(word.length(), stem.length()) - 1, FEWEST, MOST);
    var starts = new HashSet<String>();
    for (String beginning : language.beginnings(stem, length)) {
      starts.add(beginning);
    }
    starts.add(word.substring(0, Math.min(length, word.length())));
    return starts;
  }

  private Set<String> startingWith(String start) {
    var words = new HashSet<String>();
    var prefix = new BytesRef(start);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (String field : fields) {
          collect(Terms.getTerms(leaf.reader(), field).iterator(), prefix, words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index's words could not be read.", e);
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
