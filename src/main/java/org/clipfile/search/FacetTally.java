package org.clipfile.search;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.jspecify.annotations.Nullable;

/** Counts the values of one field over hits. One search. */
final class FacetTally {
  /** How many values are told of. */
  static final int MOST = 100;

  /** Up to so many values a segment are counted by the segment's own numbers first. */
  private static final int FEW = 1 << 16;

  private static final int BLOCK = 4096;

  private final FacetField facet;
  private final FacetValues values;
  private final int[] counts;
  private int[] own = new int[0];
  private int ownCount;
  private SortedSetDocValues documents = DocValues.emptySortedSet();
  private @Nullable SortedDocValues single;
  private @Nullable LongValues toGlobal;

  FacetTally(FacetField facet, FacetValues values) {
    this.facet = facet;
    this.values = values;
    this.counts = new int[values.count()];
  }

  /** Counts over all that a query finds. */
  static Facet over(
      IndexSearcher searcher, Query query, FacetField field, FacetValues values, int most)
      throws IOException {
    var tally = new FacetTally(field, values);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    int[] block = new int[BLOCK];
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer == null) {
        continue;
      }
      tally.begin(segment);
      Bits live = segment.reader().getLiveDocs();
      DocIdSetIterator found = scorer.iterator();
      int size = 0;
      for (int d = found.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = found.nextDoc()) {
        if (live == null || live.get(d)) {
          block[size++] = d;
        }
        if (size == BLOCK) {
          tally.add(block, size);
          size = 0;
        }
      }
      tally.add(block, size);
    }
    return tally.facet(searcher.getIndexReader(), most);
  }

  /** Goes over to a segment. */
  void begin(LeafReaderContext segment) throws IOException {
    end();
    documents = DocValues.getSortedSet(segment.reader(), values.field());
    single = DocValues.unwrapSingleton(documents);
    toGlobal = values.toGlobal(segment.ord);
    int different = Math.toIntExact(documents.getValueCount());
    ownCount = toGlobal == null || different > FEW ? 0 : different;
    own = own.length < ownCount ? new int[ownCount] : own;
  }

  /** Adds what was counted in the segment to the whole. */
  void end() {
    LongValues map = toGlobal;
    if (map != null) {
      for (int i = 0; i < ownCount; i++) {
        if (own[i] != 0) {
          counts[(int) map.get(i)] += own[i];
          own[i] = 0;
        }
      }
    }
    ownCount = 0;
  }

  /** Counts documents of the segment, in rising order. */
  void add(int[] found, int count) throws IOException {
    LongValues map = toGlobal;
    if (documents.getValueCount() == 0) {
      return;
    }
    if (map != null && ownCount == 0) {
      addAsGlobal(found, count, map);
    } else if (single != null) {
      addSingle(single, found, count, map == null ? counts : own);
    } else {
      addSeveral(documents, found, count, map == null ? counts : own);
    }
  }

  private static void addSingle(SortedDocValues values, int[] found, int count, int[] counts)
      throws IOException {
    for (int i = 0; i < count; i++) {
      if (values.advanceExact(found[i])) {
        counts[values.ordValue()]++;
      }
    }
  }

  private static void addSeveral(SortedSetDocValues values, int[] found, int count, int[] counts)
      throws IOException {
    for (int i = 0; i < count; i++) {
      if (values.advanceExact(found[i])) {
        for (int n = values.docValueCount(); n > 0; n--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  private void addAsGlobal(int[] found, int count, LongValues map) throws IOException {
    for (int i = 0; i < count; i++) {
      if (documents.advanceExact(found[i])) {
        for (int n = documents.docValueCount(); n > 0; n--) {
          counts[(int) map.get(documents.nextOrd())]++;
        }
      }
    }
  }

  /** What was counted: the most frequent values. */
  Facet facet(IndexReader reader) throws IOException {
    return facet(reader, MOST);
  }

  /**
   * What was counted.
   *
   * @param most how many values are told of at most, 1 or more
   */
  Facet facet(IndexReader reader, int most) throws IOException {
    end();
    int distinct = 0;
    var largest = new LongHeap(Math.clamp(counts.length, 1, most));
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        distinct++;
        // By the count, and among equal ones the first number counts most.
        largest.insertWithOverflow((long) counts[i] << Integer.SIZE | (Integer.MAX_VALUE - i));
      }
    }
    FacetValues.Names names = values.names(reader);
    var found = new ArrayList<FacetCount>(largest.size());
    while (largest.size() > 0) {
      int ordinal = Integer.MAX_VALUE - (int) largest.pop();
      found.add(new FacetCount(names.of(ordinal), counts[ordinal]));
    }
    return new Facet(facet, found.reversed(), distinct);
  }
}
