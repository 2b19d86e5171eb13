package org.clipfile.export.pdf.text;

import java.util.List;

/** A paragraph's text, shaped, with the sums its measuring needs. */
final class ShapedText implements Widths {
  private static final double SPACE_STRETCH = 0.6;
  private static final double SPACE_SHRINK = 0.2;
  private static final double IDEOGRAPH_STRETCH = 0.06;

  private final String text;
  private final List<ShapedRun> runs;
  private final double[] widths;
  private final double[] spaces;
  private final double[] ideographs;
  private final boolean[] clusterStarts;
  private final double[] startTrims;
  private final double[] endTrims;

  ShapedText(String text, List<ShapedRun> runs) {
    this.text = text;
    this.runs = runs.stream().filter(run -> !run.clusters().isEmpty()).toList();
    int length = text.length();
    widths = new double[length + 1];
    spaces = new double[length + 1];
    ideographs = new double[length + 1];
    clusterStarts = new boolean[length + 1];
    clusterStarts[length] = true;
    startTrims = new double[length + 1];
    endTrims = new double[length + 1];
    for (ShapedRun run : runs) {
      run.clusters().forEach(c -> measure(c, run.style().size()));
    }
    for (int i = 0; i < length; i++) {
      widths[i + 1] += widths[i];
      spaces[i + 1] += spaces[i];
      ideographs[i + 1] += ideographs[i];
    }
  }

  private void measure(Cluster cluster, double size) {
    double width = cluster.advance() * size / 1000;
    int place = cluster.start() + 1;
    widths[place] += width;
    clusterStarts[cluster.start()] = true;
    startTrims[cluster.start()] = cluster.startTrim() * size / 1000;
    endTrims[cluster.end()] = cluster.endTrim() * size / 1000;
    switch (cluster.kind()) {
      case SPACE -> spaces[place] += width;
      case IDEOGRAPH -> ideographs[place] += size;
      case LETTER -> {}
    }
  }

  String text() {
    return text;
  }

  List<ShapedRun> runs() {
    return runs;
  }

  /** The run that a place of the text stands in. */
  ShapedRun runAt(int position) {
    return runs.get(indexOfRunAt(position));
  }

  /** The last run that begins at a place of the text or before it. */
  int indexOfRunAt(int position) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (runs.get(middle).begins() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  boolean isClusterStart(int position) {
    return clusterStarts[position];
  }

  @Override
  public double width(int start, int end) {
    return Math.max(0, widths[end] - widths[start] - startTrims[start] - endTrims[end]);
  }

  @Override
  public double stretch(int start, int end) {
    return (spaces[end] - spaces[start]) * SPACE_STRETCH
        + (ideographs[end] - ideographs[start]) * IDEOGRAPH_STRETCH;
  }

  @Override
  public double shrink(int start, int end) {
    return (spaces[end] - spaces[start]) * SPACE_SHRINK;
  }
}
