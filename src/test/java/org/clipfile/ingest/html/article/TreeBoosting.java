package org.clipfile.ingest.html.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns small decision trees, each from what those before it got wrong: gradient boosting of the
 * logistic loss on histograms. Given the same examples it learns the same.
 */
final class TreeBoosting {
  private static final int BINS = 32;
  private static final int SAMPLE = 20_000;
  private static final int TREES = 120;
  private static final int DEPTH = 2;
  private static final double RATE = 0.12;
  private static final double SHARE_OF_PAGES = 0.6;
  private static final double SHARE_OF_FEATURES = 0.3;
  private static final double REGULARISATION = 10;
  private static final double LEAST_WEIGHT = 5;

  /** How many examples, what they look like, what they are and how much they count. */
  private final int count;

  private final byte[][] bins;
  private final float[][] edges;
  private final float[] labels;
  private final float[] weights;

  private final double[] sums;
  private final float[] slopes;
  private final float[] curves;
  private final int[] nodes;

  /** The page of each example, and the examples that the tree in work learns from. */
  private final int[] pages;

  private int[] sample;

  TreeBoosting(List<List<Example>> byPage) {
    List<Example> examples = byPage.stream().flatMap(List::stream).toList();
    pages =
        IntStream.range(0, byPage.size())
            .flatMap(page -> byPage.get(page).stream().mapToInt(_ -> page))
            .toArray();
    sample = IntStream.range(0, pages.length).toArray();
    count = examples.size();
    int features = examples.getFirst().features().length;
    edges = new float[features][];
    bins = new byte[features][count];
    for (int feature = 0; feature < features; feature++) {
      edges[feature] = edges(examples, feature);
      for (int i = 0; i < count; i++) {
        bins[feature][i] = (byte) bin(edges[feature], examples.get(i).features()[feature]);
      }
    }
    labels = new float[count];
    weights = new float[count];
    double all = examples.stream().mapToDouble(Example::weight).sum();
    for (int i = 0; i < count; i++) {
      labels[i] = examples.get(i).wanted();
      weights[i] = (float) (examples.get(i).weight() * count / all);
    }
    sums = new double[count];
    slopes = new float[count];
    curves = new float[count];
    nodes = new int[count];
  }

  /**
   * A block, how sure it is of the article (from 0 to 1, which are what is known for certain), and
   * how much it counts.
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Example(float[] features, float wanted, double weight) {}

  private static float[] edges(List<Example> examples, int feature) {
    int size = Math.min(examples.size(), SAMPLE);
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      int at = (int) ((long) i * examples.size() / size);
      values[i] = examples.get(at).features()[feature];
    }
    Arrays.sort(values);
    var distinct = new TreeSet<Float>();
    for (float value : values) {
      distinct.add(value);
    }
    var edges = new TreeSet<Float>();
    if (distinct.size() <= BINS) {
      for (float value : distinct) {
        Float next = distinct.higher(value);
        if (next != null) {
          edges.add((value + next) / 2);
        }
      }
    } else {
      for (int bin = 1; bin < BINS; bin++) {
        edges.add(values[(int) ((long) bin * size / BINS)]);
      }
    }
    float[] sorted = new float[edges.size()];
    int at = 0;
    for (float edge : edges) {
      sorted[at++] = edge;
    }
    return sorted;
  }

  private static int bin(float[] edges, float value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (value > edges[middle]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The lines that {@link BlockModel#read} understands. */
  static List<String> learn(List<List<Example>> byPage) {
    return new TreeBoosting(byPage).learn();
  }

  private List<String> learn() {
    double wanted = 0;
    for (int i = 0; i < count; i++) {
      wanted += weights[i] * labels[i] / count;
    }
    float base = (float) Math.log(wanted / (1 - wanted));
    var lines = new ArrayList<String>();
    lines.add(DEPTH + " " + base);
    Arrays.fill(sums, base);
    var random = new Random(0);
    for (int tree = 0; tree < TREES; tree++) {
      draw(random);
      lines.add(tree(drawFeatures(random)));
    }
    return lines;
  }

  /** Every tree sees some of the pages and some of the features. */
  private void draw(Random random) {
    boolean[] drawn = new boolean[pages.length == 0 ? 0 : pages[pages.length - 1] + 1];
    for (int page = 0; page < drawn.length; page++) {
      drawn[page] = random.nextDouble() < SHARE_OF_PAGES;
    }
    sample = IntStream.range(0, count).filter(i -> drawn[pages[i]]).toArray();
    for (int i = 0; i < count; i++) {
      double chance = 1 / (1 + Math.exp(-sums[i]));
      slopes[i] = (float) (weights[i] * (chance - labels[i]));
      curves[i] = (float) Math.max(1e-6, weights[i] * chance * (1 - chance));
      nodes[i] = 0;
    }
  }

  private int[] drawFeatures(Random random) {
    int some = Math.max(1, (int) (edges.length * SHARE_OF_FEATURES));
    return random.ints(0, edges.length).distinct().limit(some).toArray();
  }

  private String tree(int[] features) {
    var line = new StringJoiner(" ");
    for (int level = 0; level < DEPTH; level++) {
      Split[] splits = splits(1 << level, features);
      for (Split split : splits) {
        line.add(split.feature + " " + edges[split.feature][split.bin]);
      }
      for (int i = 0; i < count; i++) {
        Split split = splits[nodes[i]];
        nodes[i] = nodes[i] * 2 + (bins[split.feature][i] > split.bin ? 1 : 0);
      }
    }
    double[] slope = new double[1 << DEPTH];
    double[] curve = new double[1 << DEPTH];
    total(slope, curve);
    float[] ends = new float[1 << DEPTH];
    for (int end = 0; end < ends.length; end++) {
      ends[end] = (float) (-RATE * slope[end] / (curve[end] + REGULARISATION));
      line.add(String.format(Locale.ROOT, "%.4f", ends[end]));
    }
    for (int i = 0; i < count; i++) {
      sums[i] += ends[nodes[i]];
    }
    return line.toString();
  }

  private void total(double[] slope, double[] curve) {
    for (int i : sample) {
      slope[nodes[i]] += slopes[i];
      curve[nodes[i]] += curves[i];
    }
  }

  private record Split(int feature, int bin, double gain) {}

  /** The best question for each node of a level. */
  private Split[] splits(int width, int[] features) {
    double[] slope = new double[width];
    double[] curve = new double[width];
    total(slope, curve);
    var best = new Split[width];
    for (int feature : features) {
      int size = edges[feature].length + 1;
      double[][] slopesOf = new double[width][size];
      double[][] curvesOf = new double[width][size];
      byte[] bin = bins[feature];
      for (int i : sample) {
        slopesOf[nodes[i]][bin[i]] += slopes[i];
        curvesOf[nodes[i]][bin[i]] += curves[i];
      }
      for (int node = 0; node < width; node++) {
        double left = 0;
        double leftCurve = 0;
        for (int at = 0; at < size - 1; at++) {
          left += slopesOf[node][at];
          leftCurve += curvesOf[node][at];
          double right = slope[node] - left;
          double rightCurve = curve[node] - leftCurve;
          double gain =
              leftCurve < LEAST_WEIGHT || rightCurve < LEAST_WEIGHT
                  ? 0
                  : gain(left, leftCurve)
                      + gain(right, rightCurve)
                      - gain(slope[node], curve[node]);
          if (best[node] == null || gain > best[node].gain) {
            best[node] = new Split(feature, at, gain);
          }
        }
      }
    }
    return best;
  }

  private static double gain(double slope, double curve) {
    return slope * slope / (curve + REGULARISATION);
  }
}
