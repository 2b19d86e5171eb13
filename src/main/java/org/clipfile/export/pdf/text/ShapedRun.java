package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.Face;

/**
 * Text of one level, style and face, shaped.
 *
 * @param level of the bidirectional algorithm; odd runs go from right to left
 * @param clusters in the order of the text
 */
public record ShapedRun(int level, TextStyle style, Face face, List<Cluster> clusters) {
  public ShapedRun {
    clusters = List.copyOf(clusters);
  }

  /** The clusters from left to right. */
  public List<Cluster> visual() {
    return isRightToLeft() ? clusters.reversed() : clusters;
  }

  boolean isRightToLeft() {
    return (level & 1) == 1;
  }

  /** The width without any justification, in points. */
  public double width() {
    double sum = 0;
    for (Cluster cluster : clusters) {
      sum += cluster.advance();
    }
    return sum * style.size() / 1000;
  }

  /** The same with other clusters, in the order of the text. */
  ShapedRun of(List<Cluster> others) {
    return new ShapedRun(level, style, face, others);
  }

  ShapedRun atLineStart() {
    return with(0, clusters.getFirst().atLineStart());
  }

  ShapedRun atLineEnd() {
    return with(clusters.size() - 1, clusters.getLast().atLineEnd());
  }

  private ShapedRun with(int place, Cluster cluster) {
    if (clusters.get(place).equals(cluster)) {
      return this;
    }
    var other = new ArrayList<>(clusters);
    other.set(place, cluster);
    return new ShapedRun(level, style, face, other);
  }

  /** The same with so many thousandths of the size more room at both sides of each cluster. */
  ShapedRun widened(int each) {
    return new ShapedRun(
        level, style, face, clusters.stream().map(c -> c.cutBefore(-each).widened(each)).toList());
  }

  /** This run with one more cluster at the end of its text. */
  ShapedRun followedBy(Cluster cluster) {
    var more = new ArrayList<>(clusters);
    more.add(cluster);
    return new ShapedRun(level, style, face, more);
  }

  /** Where in the text its first cluster begins; it must have one. */
  int begins() {
    return clusters.getFirst().start();
  }

  /** Its part between two places of the text. */
  ShapedRun between(int start, int end) {
    return new ShapedRun(level, style, face, clusters.subList(indexOf(start), indexOf(end)));
  }

  /** The first cluster that begins at a place or after it. */
  private int indexOf(int position) {
    int low = 0;
    int high = clusters.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (clusters.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
