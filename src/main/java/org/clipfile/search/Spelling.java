package org.clipfile.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/** Finds the words of an index that are written nearly as a word was typed. */
final class Spelling {
  /** A shorter word is near to too many. */
  private static final int SHORTEST = 3;

  /** In a word of so many letters two may be wrong. */
  private static final int LONG = 5;

  private Spelling() {}

  /**
   * The nearest words of a field, as the index has them: the fewest letters apart first, and of
   * such the most frequent. Empty where the text is not one word, as most in Chinese are not.
   *
   * @param field null for the article
   */
  static List<String> nearest(
      IndexSearcher searcher, String typed, @Nullable TextField field, int most)
      throws IOException {
    TermRow row = TermRow.of(new Query.Word(typed));
    if (row.terms().size() != 1 || row.terms().getFirst().shape() != null) {
      return List.of();
    }
    String word = row.terms().getFirst().term();
    int letters = word.codePointCount(0, word.length());
    if (letters < SHORTEST) {
      return List.of();
    }
    List<String> near = nearest(searcher, word, field, 1, most);
    return near.isEmpty() && letters >= LONG ? nearest(searcher, word, field, 2, most) : near;
  }

  private static List<String> nearest(
      IndexSearcher searcher, String word, @Nullable TextField field, int edits, int most)
      throws IOException {
    Map<String, Near> found = new HashMap<>();
    for (IndexField in : IndexField.of(field)) {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(in.name());
        if (terms != null) {
          collect(terms, new Term(in.name(), word), edits, found);
        }
      }
    }
    found.remove(word);
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Near.BEST_FIRST))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void collect(Terms terms, Term word, int edits, Map<String, Near> found)
      throws IOException {
    var near = new FuzzyTermsEnum(terms, word, edits, 0, true);
    var likeness = near.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      var candidate = new Near(likeness.getBoost(), near.docFreq());
      found.merge(term.utf8ToString(), candidate, Near::and);
    }
  }

  /**
   * How near a word is, and in how many clippings and fields it stands.
   *
   * @param likeness 1 for the same word, less for others
   */
  private record Near(float likeness, int frequency) {
    static final Comparator<Near> BEST_FIRST =
        Comparator.comparingDouble(Near::likeness).thenComparingInt(Near::frequency).reversed();

    Near and(Near other) {
      return new Near(likeness, frequency + other.frequency);
    }
  }
}
