package org.clipfile.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.DateField;

/**
 * Gathers all hits and sorts them. Date and id of a hit are packed into one number, and so are its
 * rank and its place among the hits, so that a million are sorted as plain numbers: a queue as long
 * as the archive would cost many times as much. One search.
 */
final class Ranking implements CollectorManager<Collector, Hits> {
  private final SortOrder order;
  private final int limit;
  private final Stop stop;
  private final RankReader.Maker ranks;
  private int count;
  private long[] dated = new long[1024];
  private long[] ranked = new long[0];

  /**
   * Gathers in an order.
   *
   * @param ranks of that order
   */
  Ranking(SortOrder order, int limit, Stop stop, RankReader.Maker ranks) {
    this.order = order;
    this.limit = limit;
    this.stop = stop;
    this.ranks = ranks;
  }

  @Override
  public Collector newCollector() {
    return new Gathering();
  }

  @Override
  public Hits reduce(Collection<Collector> collectors) {
    if (!ranks.isConstant()) {
      sortByRank();
    }
    sortByDate();
    var ids = new long[Math.min(count, limit)];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = DatedId.id(dated[i]);
    }
    return new Hits(count, ids);
  }

  /** Puts the dated ids in the order of their ranks. */
  private void sortByRank() {
    Arrays.sort(ranked, 0, count);
    var sorted = new long[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = dated[(int) ranked[i]];
    }
    dated = sorted;
  }

  /** Sorts each stretch of hits that have the same rank, as far as any are asked for. */
  private void sortByDate() {
    int from = 0;
    while (from < Math.min(count, limit)) {
      int to = from + 1;
      while (to < count && (ranks.isConstant() || rank(to) == rank(from))) {
        to++;
      }
      Arrays.sort(dated, from, to);
      from = to;
    }
  }

  private int rank(int i) {
    return (int) (ranked[i] >> 32);
  }

  private final class Gathering implements Collector {
    @Override
    public ScoreMode scoreMode() {
      return order == SortOrder.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      DateField date = order == SortOrder.SAVED ? DateField.CLIPPED : DateField.PUBLISHED;
      return new GatheringLeaf(
          DocValues.getNumeric(context.reader(), IndexField.KEY),
          DocValues.getNumeric(context.reader(), IndexField.minute(date)),
          ranks.in(context));
    }
  }

  private final class GatheringLeaf implements LeafCollector {
    private final NumericDocValues keys;
    private final NumericDocValues dates;
    private final RankReader rank;

    GatheringLeaf(NumericDocValues keys, NumericDocValues dates, RankReader rank) {
      this.keys = keys;
      this.dates = dates;
      this.rank = rank;
    }

    @Override
    public void setScorer(Scorable scorer) {
      rank.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      stop.pass();
      dated = ArrayUtil.grow(dated, count + 1);
      long id = keys.advanceExact(document) ? keys.longValue() : 0;
      dated[count] =
          dates.advanceExact(document)
              ? DatedId.pack(dates.longValue(), order != SortOrder.OLDEST, id)
              : DatedId.undated(id);
      if (!ranks.isConstant()) {
        ranked = ArrayUtil.grow(ranked, count + 1);
        ranked[count] = (long) rank.of(document) << 32 | count;
      }
      count++;
    }
  }
}
