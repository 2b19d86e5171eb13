package org.clipfile.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.clipfile.model.Breakdown;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetField;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Searches an index as its last {@link ClippingIndex#refresh} saw it, also while it is written or
 * made anew. Where there is no index, nothing is found; one that is closed or cannot be read is an
 * {@code ArchiveException}. Clippings in the trash are found only by a query that names it.
 * Thread-safe.
 */
public final class ClippingSearcher {
  private final Searchers searchers;
  private final FacetCache facets = new FacetCache();

  ClippingSearcher(Searchers searchers) {
    this.searchers = searchers;
  }

  /**
   * The clippings that match.
   *
   * @param limit how many ids at most; the total is exact whatever the limit
   * @param stopped asked again and again, from the calling thread
   * @throws CancellationException where it was stopped before its end
   */
  public Hits find(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    Question question = question(query, order, limit, stopped);
    return searchers.search(
        new Hits(0, new long[0]),
        searcher -> question.with(Trash.without(searcher, question.query(), query)).hits(searcher));
  }

  /**
   * The clippings that match, and all of them by value and by date, in one pass.
   *
   * @param limit how many ids at most; total and counts are exact whatever the limit
   * @param stopped asked again and again, from the calling thread
   * @throws CancellationException where it was stopped before its end
   */
  public CountedHits survey(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    Question question = question(query, order, limit, stopped);
    return searchers.search(
        new CountedHits(new Hits(0, new long[0]), Breakdown.none()),
        searcher ->
            question.with(Trash.without(searcher, question.query(), query)).counted(searcher));
  }

  /**
   * The values that a field has over all clippings, letter by letter.
   *
   * @param most how many at most, the most frequent; 1 or more
   */
  public Facet values(FacetField field, int most) {
    return searchers.search(
        new Facet(field, List.of(), 0),
        searcher -> {
          FacetValues values = facets.values(searcher.getIndexReader(), field);
          Query all = new Query.All();
          var seen = Trash.without(searcher, Translation.of(all), all);
          return FacetTally.over(searcher, seen, field, values, most);
        });
  }

  /** The ids of the clippings that match and come after one, up to another; in no order. */
  public long[] among(Query query, long after, long upTo) {
    org.apache.lucene.search.Query within =
        new BooleanQuery.Builder()
            .add(Translation.of(query), Occur.FILTER)
            .add(
                NumericDocValuesField.newSlowRangeQuery(IndexField.KEY, after + 1, upTo),
                Occur.FILTER)
            .build();
    return searchers.search(
        new long[0],
        searcher -> {
          org.apache.lucene.search.Query seen = Trash.without(searcher, within, query);
          int all = searcher.count(seen);
          return new Question(seen, SortOrder.NEWEST, all, facets, Stop.NEVER).hits(searcher).ids();
        });
  }

  /**
   * How many words the texts of clippings have, in the same order; negative where the index does
   * not know.
   */
  public int[] words(long... ids) {
    var unknown = new int[ids.length];
    Arrays.fill(unknown, Lengths.UNKNOWN);
    return searchers.search(unknown, searcher -> Lengths.of(searcher.getIndexReader(), ids));
  }

  /** How many clippings match. */
  public int count(Query query) {
    org.apache.lucene.search.Query lucene = Translation.of(query);
    return searchers.search(0, searcher -> searcher.count(Trash.without(searcher, lucene, query)));
  }

  /**
   * The words of the index that are written nearly as this one, the nearest first.
   *
   * @param field null for the article
   */
  public List<String> spellings(String word, @Nullable TextField field, int most) {
    return searchers.search(List.of(), searcher -> Spelling.nearest(searcher, word, field, most));
  }

  /**
   * How many clippings match but for the date clauses of the query and have no such date; 0 where
   * the query has no date clause.
   */
  public int countUndated(Query query) {
    if (!QueryLeaves.hasDate(query)) {
      return 0;
    }
    org.apache.lucene.search.Query lucene = Translation.undated(query);
    return searchers.search(0, searcher -> searcher.count(Trash.without(searcher, lucene, query)));
  }

  private Question question(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    SortOrder used = order == SortOrder.RELEVANCE && !hasWords(query) ? SortOrder.NEWEST : order;
    return new Question(Translation.of(query), used, limit, facets, new Stop(stopped));
  }

  private static boolean hasWords(Query query) {
    return !QueryLeaves.texts(query, field -> true).isEmpty();
  }
}
