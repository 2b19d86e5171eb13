package org.clipfile.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private static final int REMEMBERED = 300;

  private static final Map<Key, List<String>> RECENT =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, List<String>> eldest) {
              return size() > REMEMBERED;
            }
          });

  /**
   * What was looked up.
   *
   * @param state of the index; what is changed there is another
   */
  private record Key(
      IndexReader.CacheKey state, List<String> fields, Stemmer language, String word) {}

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
  List<String> of(String word, Stemming language) throws IOException {
    IndexReader.CacheHelper state = reader.getReaderCacheHelper();
    if (state == null) {
      return lookUp(word, language);
    }
    // One typed text is searched, counted and told by facets, each of which asks again.
    var key = new Key(state.getKey(), List.copyOf(fields), language.stemmer(), word);
    List<String> recent = RECENT.get(key);
    if (recent == null) {
      recent = lookUp(word, language);
      RECENT.put(key, recent);
    }
    return recent;
  }

  private List<String> lookUp(String word, Stemming language) throws IOException {
    String stem = language.stem(word);
    var seen = new HashSet<String>();
    var forms = new TreeSet<String>();
    for (String start : starts(word, language)) {
      for (String candidate : startingWith(start)) {
        if (seen.add(candidate) && language.stem(candidate).equals(stem)) {
          forms.add(candidate);
        }
      }
    }
    forms.remove(word);
    return List.copyOf(forms);
  }

  /** What the forms begin with: the stem, or the word itself, but for its last letter. */
  static Set<String> starts(String word, Stemming language) {
    String stem = language.stem(word);
    int length = Math.clamp(Math.min(word.length(), stem.length()) - 1, FEWEST, MOST);
    var starts = new HashSet<>(language.stemmer().beginnings(stem, length));
    starts.add(word.substring(0, Math.min(length, word.length())));
    return starts;
  }

  private Set<String> startingWith(String start) throws IOException {
    Set<String> words = known.get(start);
    if (words == null) {
      words = new HashSet<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        for (String field : fields) {
          collect(Terms.getTerms(leaf.reader(), field).iterator(), new BytesRef(start), words);
        }
      }
      known.put(start, words);
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
