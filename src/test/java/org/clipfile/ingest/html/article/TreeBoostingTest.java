package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeBoostingTest {
  /** Wanted is what is prose or linked, but not both: neither alone tells anything. */
  private static final List<List<TreeBoosting.Example>> PAGES =
      IntStream.range(0, 40).mapToObj(TreeBoostingTest::page).toList();

  @Test
  void learnsARuleThatNoSingleFeatureTells() {
    BlockModel model = BlockModel.read(TreeBoosting.learn(PAGES));

    assertThat(
            Stream.of(block(0, 0), block(0, 1), block(1, 0), block(1, 1))
                .map(block -> model.chance(block) > 0.5))
        .containsExactly(false, true, true, false);
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(TreeBoosting.learn(PAGES)).isEqualTo(TreeBoosting.learn(PAGES));
  }

  private static List<TreeBoosting.Example> page(int page) {
    var random = new Random(page);
    return IntStream.range(0, 60)
        .mapToObj(_ -> {
          int prose = random.nextInt(2);
          int linked = random.nextInt(2);
          return new TreeBoosting.Example(block(prose, linked), prose != linked ? 1 : 0, 1);
        })
        .toList();
  }

  /** So many times over that every draw of features holds both. */
  private static float[] block(float prose, float linked) {
    return new float[] {
      prose, linked, prose, linked, prose, linked, prose, linked, prose, linked, prose, linked
    };
  }
}
