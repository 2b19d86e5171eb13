package org.clipfile.export.pdf.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.Script;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph.
 *
 * @param runs from left to right
 * @param last whether it ends the paragraph or stands before a line end that was asked for
 */
public record Line(List<ShapedRun> runs, boolean last) {
  public Line {
    runs = List.copyOf(runs);
  }

  /** For a word and its reading, in sizes of the word. */
  private static final double ROOM_WITH_READING = 1.75;

  /** The line between two places of a text, with a hyphen at its end or without. */
  static Line of(
      ShapedText shaped,
      Direction direction,
      int start,
      int end,
      boolean last,
      @Nullable Cluster hyphen) {
    var runs = new ArrayList<ShapedRun>();
    List<ShapedRun> all = shaped.runs();
    for (int i = shaped.indexOfRunAt(start); i < all.size() && all.get(i).begins() < end; i++) {
      ShapedRun part =
          ReadingOrder.withoutEmbeddings(all.get(i).between(start, end), shaped.text());
      if (!part.clusters().isEmpty()) {
        runs.add(part);
      }
    }
    if (hyphen != null && !runs.isEmpty()) {
      runs.add(runs.removeLast().followedBy(hyphen));
    }
    if (!runs.isEmpty()) {
      runs.set(0, runs.getFirst().atLineStart());
      runs.add(runs.removeLast().atLineEnd());
    }
    return new Line(ReadingOrder.marked(visual(runs), shaped.text(), direction), last);
  }

  /** The runs in the order in which they are drawn (UAX #9, L2). */
  private static List<ShapedRun> visual(List<ShapedRun> runs) {
    if (runs.isEmpty()) {
      return runs;
    }
    byte[] levels = new byte[runs.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) runs.get(i).level();
    }
    var ordered = new ArrayList<ShapedRun>();
    for (int place : Bidi.reorderVisual(levels)) {
      ordered.add(runs.get(place));
    }
    return ordered;
  }

  /** The width without any justification, in points. */
  public double width() {
    return runs.stream().mapToDouble(ShapedRun::width).sum();
  }

  /** Whether the line's end divides a word. */
  public boolean endsWithHyphen() {
    return runs.stream()
        .map(run -> run.clusters().getLast())
        .anyMatch(cluster -> cluster.start() == cluster.end());
  }

  /** How many clusters of a kind stand in the line. */
  public int count(Cluster.Kind kind) {
    int count = 0;
    for (ShapedRun run : runs) {
      for (Cluster cluster : run.clusters()) {
        count += cluster.kind() == kind ? 1 : 0;
      }
    }
    return count;
  }

  /** How high the line must be for its tallest writing, in points. */
  public double room() {
    return runs.stream().mapToDouble(Line::room).max().orElse(0);
  }

  private static double room(ShapedRun run) {
    double room = script(run).room();
    return run.style().size()
        * (run.style().reading() == null ? room : Math.max(room, ROOM_WITH_READING));
  }

  private static Script script(ShapedRun run) {
    return run.face().script();
  }
}
