package org.clipfile.search;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;

/**
 * A search as it is put to a reader.
 *
 * @param limit how many hits at most
 */
record Question(Query query, SortOrder order, int limit, FacetCache facets, Stop stop) {
  /** Up to here a queue of the best is cheaper than gathering and sorting all. */
  private static final int QUEUE = 1000;

  /** The same, of another query. */
  Question with(Query other) {
    return new Question(other, order, limit, facets, stop);
  }

  /** The first hits. */
  Hits hits(IndexSearcher searcher) throws IOException {
    return limit <= 0
        ? new Hits(searcher.count(query), new long[0])
        : ask(searcher, first(searcher));
  }

  /** The first hits, and all by value and date. */
  CountedHits counted(IndexSearcher searcher) throws IOException {
    return ask(searcher, new Survey(first(searcher), searcher.getIndexReader(), facets, stop));
  }

  private CollectorManager<Collector, Hits> first(IndexSearcher searcher) throws IOException {
    return limit > QUEUE || order == SortOrder.PUBLICATION
        ? new Ranking(order, limit, stop, RankReader.of(order, searcher.getIndexReader(), facets))
        : new Best(order, limit);
  }

  /**
   * Asks a searcher of its own, since the time that a search may take is a matter of the searcher.
   *
   * @throws CancellationException where it was stopped before its end
   */
  private <C extends Collector, T> T ask(IndexSearcher searcher, CollectorManager<C, T> manager)
      throws IOException {
    stop.check();
    var own = new IndexSearcher(searcher.getIndexReader());
    own.setTimeout(stop::requested);
    T answer = own.search(query, manager);
    stop.check();
    return answer;
  }
}
