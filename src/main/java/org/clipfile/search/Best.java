package org.clipfile.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.DateField;

/** Keeps the best hits in a queue, and counts all. One search. */
final class Best implements CollectorManager<Collector, Hits> {
  private final TopFieldCollectorManager queue;
  private final int limit;

  /**
   * Of an order that a queue can keep: any but that of publications.
   *
   * @param limit how many hits at most
   */
  Best(SortOrder order, int limit) {
    this.limit = limit;
    this.queue = new TopFieldCollectorManager(sort(order), Math.max(1, limit), Integer.MAX_VALUE);
  }

  /** The order as Lucene's own queue of the best takes it; its last value is the id. */
  private static Sort sort(SortOrder order) {
    var byId = new SortField(IndexField.KEY, SortField.Type.LONG, true);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byDate(DateField.PUBLISHED, true), byId);
      case LONGEST -> new Sort(byWords(true), byDate(DateField.PUBLISHED, true), byId);
      case SHORTEST -> new Sort(byWords(false), byDate(DateField.PUBLISHED, true), byId);
      case NEWEST, PUBLICATION -> new Sort(byDate(DateField.PUBLISHED, true), byId);
      case OLDEST -> new Sort(byDate(DateField.PUBLISHED, false), byId);
      case SAVED -> new Sort(byDate(DateField.CLIPPED, true), byId);
    };
  }

  private static SortField byWords(boolean mostFirst) {
    int missing = mostFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    return new SortField(IndexField.WORD_COUNT, SortField.Type.INT, mostFirst, missing);
  }

  /** What has no date stands last either way. */
  private static SortField byDate(DateField field, boolean latestFirst) {
    long missing = latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(IndexField.minute(field), SortField.Type.LONG, latestFirst, missing);
  }

  @Override
  public Collector newCollector() {
    return new RoundedScores(queue.newCollector());
  }

  @Override
  public Hits reduce(Collection<Collector> collectors) throws IOException {
    List<TopFieldCollector> queues =
        collectors.stream().map(collector -> ((RoundedScores) collector).queue()).toList();
    TopFieldDocs top = queue.reduce(queues);
    long[] ids = new long[Math.min(limit, top.scoreDocs.length)];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = id((FieldDoc) top.scoreDocs[i]);
    }
    return new Hits(Math.toIntExact(top.totalHits.value()), ids);
  }

  private static long id(FieldDoc found) {
    Object[] values = Objects.requireNonNull(found.fields);
    return (Long) values[values.length - 1];
  }
}
