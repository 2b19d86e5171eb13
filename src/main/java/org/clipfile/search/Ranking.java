package org.clipfile.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSorter;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.DateField;

/**
 * Gathers all hits into plain arrays and sorts them there: a queue as long as the archive would
 * cost many times as much. One search.
 */
final class Ranking implements CollectorManager<Collector, Hits> {
  private final SortOrder order;
  private final int limit;
  private int count;
  private long[] ids = new long[1024];
  private long[] minutes = new long[1024];
  private float[] scores = new float[0];

  Ranking(SortOrder order, int limit) {
    this.order = order;
    this.limit = limit;
  }

  /** The order as Lucene's own queue of the best takes it; its last value is the id. */
  static Sort sort(SortOrder order) {
    var byId = new SortField(IndexField.KEY, SortField.Type.LONG, true);
    var byDate =
        new SortField(
            IndexField.minute(DateField.PUBLISHED),
            SortField.Type.LONG,
            order != SortOrder.OLDEST,
            undated(order));
    return order == SortOrder.RELEVANCE
        ? new Sort(SortField.FIELD_SCORE, byDate, byId)
        : new Sort(byDate, byId);
  }

  /** The id of a document that was found in such an order. */
  static long id(FieldDoc found) {
    Object[] values = Objects.requireNonNull(found.fields);
    return (Long) values[values.length - 1];
  }

  @Override
  public Collector newCollector() {
    return new Gathering();
  }

  @Override
  public Hits reduce(Collection<Collector> collectors) {
    new ByOrder().sort(0, count);
    return new Hits(count, Arrays.copyOf(ids, Math.min(count, limit)));
  }

  private final class Gathering implements Collector {
    @Override
    public ScoreMode scoreMode() {
      return order == SortOrder.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      var keys = DocValues.getNumeric(context.reader(), IndexField.KEY);
      var published =
          DocValues.getNumeric(context.reader(), IndexField.minute(DateField.PUBLISHED));
      return new GatheringLeaf(keys, published);
    }
  }

  private final class GatheringLeaf implements LeafCollector {
    private final NumericDocValues keys;
    private final NumericDocValues published;
    private Scorable scorer = NO_SCORE;

    GatheringLeaf(NumericDocValues keys, NumericDocValues published) {
      this.keys = keys;
      this.published = published;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      ids = ArrayUtil.grow(ids, count + 1);
      minutes = ArrayUtil.grow(minutes, count + 1);
      ids[count] = keys.advanceExact(document) ? keys.longValue() : 0;
      minutes[count] = published.advanceExact(document) ? published.longValue() : undated(order);
      if (order == SortOrder.RELEVANCE) {
        scores = ArrayUtil.grow(scores, count + 1);
        scores[count] = RoundedScores.rounded(scorer.score());
      }
      count++;
    }
  }

  private static final Scorable NO_SCORE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  /** The minute that puts what has no date last. */
  static long undated(SortOrder order) {
    return order == SortOrder.OLDEST ? Long.MAX_VALUE : Long.MIN_VALUE;
  }

  private final class ByOrder extends IntroSorter {
    private long pivotId;
    private long pivotMinute;
    private float pivotScore;

    @Override
    protected void setPivot(int i) {
      pivotId = ids[i];
      pivotMinute = minutes[i];
      pivotScore = order == SortOrder.RELEVANCE ? scores[i] : 0;
    }

    @Override
    protected int comparePivot(int i) {
      int byScore = order == SortOrder.RELEVANCE ? Float.compare(scores[i], pivotScore) : 0;
      if (byScore != 0) {
        return byScore;
      }
      int byDate =
          order == SortOrder.OLDEST
              ? Long.compare(pivotMinute, minutes[i])
              : Long.compare(minutes[i], pivotMinute);
      return byDate != 0 ? byDate : Long.compare(ids[i], pivotId);
    }

    @Override
    protected void swap(int i, int j) {
      long id = ids[i];
      ids[i] = ids[j];
      ids[j] = id;
      long minute = minutes[i];
      minutes[i] = minutes[j];
      minutes[j] = minute;
      if (order == SortOrder.RELEVANCE) {
        float score = scores[i];
        scores[i] = scores[j];
        scores[j] = score;
      }
    }
  }
}
