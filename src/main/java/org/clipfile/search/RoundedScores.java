package org.clipfile.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Weight;

/**
 * Hands scores on in steps of six to twelve in a hundred, always down. Scores tell texts of 300
 * words from texts of 330, people do not: to them both are as good, and the newer comes first.
 *
 * @param inner gathers what is found
 */
record RoundedScores<C extends Collector, T>(CollectorManager<C, T> inner)
    implements CollectorManager<RoundedScores.Rounding<C>, T> {
  /** Sign, exponent and three bits of what follows. */
  private static final int KEPT = 0xFFF0_0000;

  static float rounded(float score) {
    return Float.intBitsToFloat(Float.floatToIntBits(score) & KEPT);
  }

  @Override
  public Rounding<C> newCollector() throws IOException {
    return new Rounding<>(inner.newCollector());
  }

  @Override
  public T reduce(Collection<Rounding<C>> collectors) throws IOException {
    return inner.reduce(collectors.stream().map(rounding -> rounding.gathering).toList());
  }

  /** Rounds for one thread's collector. */
  static final class Rounding<C extends Collector> extends FilterCollector {
    private final C gathering;

    Rounding(C gathering) {
      super(gathering);
      this.gathering = gathering;
    }

    @Override
    public void setWeight(Weight weight) {
      gathering.setWeight(weight);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new FilterLeafCollector(gathering.getLeafCollector(context)) {
        @Override
        public void setScorer(Scorable scorer) throws IOException {
          super.setScorer(new Rounded(scorer));
        }
      };
    }
  }

  private static final class Rounded extends FilterScorable {
    private final Scorable exact;

    Rounded(Scorable exact) {
      super(exact);
      this.exact = exact;
    }

    @Override
    public float score() throws IOException {
      return rounded(exact.score());
    }

    /** What is rounded down competes only if it does so before. */
    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      exact.setMinCompetitiveScore(least);
    }
  }
}
