package org.clipfile.export.pdf.text;

import java.util.List;

/**
 * Keeps letters from being taken for the shadows of others. In hanging writing a letter may begin
 * hardly behind another, and of two that are the same within a third of their width, readers take
 * the second for a bold one printed twice and leave it out. The letters stay where they are; it is
 * the places where they count as begun that move apart.
 */
final class Shadows {
  private static final double SHADOW = 1 / 3.0;
  private static final int MORE_THAN_ENOUGH = 10;

  private Shadows() {}

  /** Moves apart what may be taken for shadows, in clusters from left to right. */
  static void part(List<Cluster> clusters, String text) {
    for (int i = 1; i < clusters.size(); i++) {
      int more = missing(clusters, i, text);
      if (more > 0) {
        clusters.set(i - 1, clusters.get(i - 1).widened(more));
        clusters.set(i, clusters.get(i).cutBefore(more));
      }
    }
  }

  /** How much further right a cluster has to begin, in thousandths of the type size. */
  private static int missing(List<Cluster> clusters, int place, String text) {
    Cluster cluster = clusters.get(place);
    double near = cluster.advance() * SHADOW;
    double distance = 0;
    for (int i = place - 1; i >= 0 && distance < near; i--) {
      distance += clusters.get(i).advance();
      if (distance < near && letter(clusters.get(i), text) == letter(cluster, text)) {
        return MORE_THAN_ENOUGH + (int) Math.ceil((near - distance) / (1 + SHADOW));
      }
    }
    return 0;
  }

  private static int letter(Cluster cluster, String text) {
    return text.codePointAt(cluster.start());
  }
}
