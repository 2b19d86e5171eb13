package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.Weight;

/**
 * Hands scores on in steps of six to twelve in a hundred, always down. Scores tell texts of 300
 * words from texts of 330, people do not: to them both are as good, and the newer comes first.
 */
final class RoundedScores extends FilterCollector {
  /** Sign, exponent and three bits of what follows. */
  private static final int KEPT = 0xFFF0_0000;

  private final TopFieldCollector queue;

  /**
   * Hands on to a queue.
   *
   * @param queue gathers what is found
   */
  RoundedScores(TopFieldCollector queue) {
    super(queue);
    this.queue = queue;
  }

  static float rounded(float score) {
    return Float.intBitsToFloat(Float.floatToIntBits(score) & KEPT);
  }

  TopFieldCollector queue() {
    return queue;
  }

  @Override
  public void setWeight(Weight weight) {
    queue.setWeight(weight);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new FilterLeafCollector(queue.getLeafCollector(context)) {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        super.setScorer(new Rounded(scorer));
      }
    };
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
