package org.clipfile.search;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.clipfile.model.Breakdown;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetField;
import org.clipfile.model.Hits;

/**
 * Looks at each hit once: hands it to those who keep the first ones, and counts its values and its
 * day. Hits are counted some thousand at a time, field by field, which the processor likes better
 * than field after field for each hit. One search.
 */
final class Survey implements CollectorManager<Survey.Gathering, CountedHits> {
  private static final int BLOCK = 4096;

  private final CollectorManager<Collector, Hits> first;
  private final IndexReader reader;
  private final Stop stop;
  private final int[] block = new int[BLOCK];
  private final List<FacetTally> facets = new ArrayList<>();
  private final DayTally days = new DayTally();

  Survey(CollectorManager<Collector, Hits> first, IndexReader reader, FacetCache cache, Stop stop)
      throws IOException {
    this.first = first;
    this.reader = reader;
    this.stop = stop;
    for (FacetField field : FacetFields.ALL) {
      facets.add(new FacetTally(field, cache.values(reader, field)));
    }
  }

  @Override
  public Gathering newCollector() throws IOException {
    return new Gathering(first.newCollector());
  }

  @Override
  public CountedHits reduce(Collection<Gathering> collectors) throws IOException {
    Hits hits = first.reduce(collectors.stream().map(c -> c.inner).toList());
    var counted = new ArrayList<Facet>();
    for (FacetTally facet : facets) {
      counted.add(facet.facet(reader));
    }
    NavigableMap<YearMonth, Integer> months = days.months();
    var breakdown =
        new Breakdown(counted, months, days.histogram(months), days.undated(), days.counts());
    return new CountedHits(hits, breakdown);
  }

  /** One collector that is two. */
  final class Gathering implements Collector {
    private final Collector inner;

    private Gathering(Collector inner) {
      this.inner = inner;
    }

    @Override
    public ScoreMode scoreMode() {
      return inner.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      for (FacetTally facet : facets) {
        facet.begin(segment);
      }
      days.begin(segment);
      return new GatheringLeaf(inner.getLeafCollector(segment));
    }
  }

  private final class GatheringLeaf implements LeafCollector {
    private final LeafCollector inner;
    private int size;

    GatheringLeaf(LeafCollector inner) {
      this.inner = inner;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      inner.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      inner.collect(document);
      block[size++] = document;
      if (size == BLOCK) {
        count();
      }
    }

    private void count() throws IOException {
      stop.check();
      for (FacetTally facet : facets) {
        facet.add(block, size);
      }
      days.add(block, size);
      size = 0;
    }

    @Override
    public void finish() throws IOException {
      count();
      inner.finish();
    }
  }
}
