package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.LongValues;
import org.clipfile.model.FacetField;
import org.clipfile.model.SortOrder;
import org.jspecify.annotations.Nullable;

/** Tells what a hit is sorted by before its date: the lower, the earlier. One segment. */
interface RankReader {
  int of(int document) throws IOException;

  default void setScorer(Scorable scorer) {}

  /** Makes the readers of the segments. */
  interface Maker {
    RankReader in(LeafReaderContext segment) throws IOException;

    /** Whether all hits have the same rank. */
    default boolean isConstant() {
      return false;
    }
  }

  static Maker of(SortOrder order, IndexReader reader, FacetCache facets) throws IOException {
    return switch (order) {
      case NEWEST, OLDEST, SAVED -> new Constant();
      case RELEVANCE -> segment -> new ByScore();
      case LONGEST, SHORTEST -> Lengths.ranks(order);
      case PUBLICATION -> {
        FacetValues publications = facets.values(reader, FacetField.PUBLICATION);
        int[] ranks = publications.ranks(reader);
        yield segment ->
            new ByName(
                DocValues.getSortedSet(segment.reader(), publications.field()),
                publications.toGlobal(segment.ord),
                ranks);
      }
    };
  }

  /** Dates alone decide. */
  final class Constant implements Maker {
    @Override
    public RankReader in(LeafReaderContext segment) {
      return document -> 0;
    }

    @Override
    public boolean isConstant() {
      return true;
    }
  }

  /** The best score first. */
  final class ByScore implements RankReader {
    private @Nullable Scorable scorer;

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public int of(int document) throws IOException {
      // The bits of floats that are not negative stand in the order of the floats.
      return scorer == null
          ? 0
          : Integer.MAX_VALUE - Float.floatToIntBits(RoundedScores.rounded(scorer.score()));
    }
  }

  /** By the place of a name in a dictionary. */
  final class ByName implements RankReader {
    private final SortedSetDocValues values;
    private final @Nullable LongValues toGlobal;
    private final int[] ranks;

    ByName(SortedSetDocValues values, @Nullable LongValues toGlobal, int[] ranks) {
      this.values = values;
      this.toGlobal = toGlobal;
      this.ranks = ranks;
    }

    @Override
    public int of(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return Integer.MAX_VALUE;
      }
      long ordinal = values.nextOrd();
      return ranks[(int) (toGlobal == null ? ordinal : toGlobal.get(ordinal))];
    }
  }
}
