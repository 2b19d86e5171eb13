package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockModelTest {
  @Test
  void saysWhatWasWritten() {
    var model =
        new BlockModel(
            1, 0.5f, new short[] {1, 0}, new float[] {2, 3}, new float[] {-1, 1, -0.25f, 0.75f});
    BlockModel read = BlockModel.read(List.of("1 0.5", "1 2.0 -1 1", "0 3.0 -0.25 0.75"));

    for (float[] block : new float[][] {{0, 0}, {4, 0}, {0, 4}, {4, 4}}) {
      assertThat(read.chance(block)).isEqualTo(model.chance(block));
    }
  }

  @Test
  void addsWhatTheTreesSay() {
    BlockModel model = BlockModel.read(List.of("1 0", "0 1 -1 1", "0 3 -1 1"));

    assertThat(model.chance(new float[] {2})).isEqualTo(0.5);
    assertThat(model.chance(new float[] {4})).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
  }

  @Test
  void isShipped() {
    assertThat(BlockModel.standard().chance(new float[BlockFeatures.COUNT])).isBetween(0.0, 1.0);
  }
}
