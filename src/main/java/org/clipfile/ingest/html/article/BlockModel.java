package org.clipfile.ingest.html.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * How sure a block is of the article, as small decision trees tell that were boosted on pages whose
 * article is known. {@code docs/decisions/0010} tells how they came about. Thread-safe.
 */
final class BlockModel {
  /** Every tree asks so many questions of a block. */
  private final int depth;

  private final float base;

  /** The features asked for, the values that part, and the sums at the ends, tree after tree. */
  private final short[] features;

  private final BitSet asked = new BitSet();
  private final float[] values;
  private final float[] ends;

  BlockModel(int depth, float base, short[] features, float[] values, float[] ends) {
    this.depth = depth;
    this.base = base;
    this.features = features;
    for (short feature : features) {
      asked.set(feature);
    }
    this.values = values;
    this.ends = ends;
  }

  /** Read when it is first asked for, so that a model can be trained before there is one. */
  private static final class Shipped {
    static final BlockModel MODEL = shipped();
  }

  static BlockModel standard() {
    return Shipped.MODEL;
  }

  /** Whether any tree asks for this. */
  boolean asksFor(int feature) {
    return asked.get(feature);
  }

  /** Between 0 and 1. */
  double chance(float[] block) {
    int questions = (1 << depth) - 1;
    double sum = base;
    int end = 0;
    for (int tree = 0; tree < features.length; tree += questions) {
      int at = 0;
      for (int level = 0; level < depth; level++) {
        at = 2 * at + (block[features[tree + at]] > values[tree + at] ? 2 : 1);
      }
      sum += ends[end + at - questions];
      end += questions + 1;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** A line for the depth and the base, then one a tree: questions, then ends. */
  static BlockModel read(List<String> lines) {
    String[] head = lines.getFirst().split(" ", -1);
    int depth = Integer.parseInt(head[0]);
    int questions = (1 << depth) - 1;
    int trees = lines.size() - 1;
    var features = new short[trees * questions];
    var values = new float[trees * questions];
    var ends = new float[trees * (questions + 1)];
    for (int tree = 0; tree < trees; tree++) {
      String[] parts = lines.get(tree + 1).split(" ", -1);
      for (int i = 0; i < questions; i++) {
        features[tree * questions + i] = Short.parseShort(parts[2 * i]);
        values[tree * questions + i] = Float.parseFloat(parts[2 * i + 1]);
      }
      for (int i = 0; i <= questions; i++) {
        ends[tree * (questions + 1) + i] = Float.parseFloat(parts[2 * questions + i]);
      }
    }
    return new BlockModel(depth, Float.parseFloat(head[1]), features, values, ends);
  }

  private static BlockModel shipped() {
    try (InputStream in =
        Objects.requireNonNull(BlockModel.class.getResourceAsStream("article.model"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return read(Arrays.asList(text.strip().split("\n", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
