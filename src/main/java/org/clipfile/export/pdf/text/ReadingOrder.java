package org.clipfile.export.pdf.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clipfile.export.pdf.font.FontSubset;

/**
 * Lets the letters of a line that runs both ways be taken out in the order of the text.
 *
 * <p>A PDF file holds letters where they are seen, and each reader turns them around by rules of
 * thumb: punctuation is counted to the letters or figures before it, and the first letter from the
 * left tells which way the whole line runs. Where such a rule would go wrong, the line gets what a
 * careful typist would have put there: a mark of direction (UAX #9, 2.6), which draws nothing. Most
 * lines need none.
 */
final class ReadingOrder {
  private static final String RIGHT_TO_LEFT_MARK = "\u200F";
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final List<ShapedRun> runs;
  private final String text;
  private final boolean rightToLeft;

  /** What the walk has come along, run by run. */
  private final List<List<Cluster>> walked = new ArrayList<>();

  /** The way in which a reader goes on, as far as the walk along the line has come. */
  private boolean leftwards;

  private boolean afterSpace;

  private ReadingOrder(List<ShapedRun> runs, String text, Direction direction) {
    this.runs = runs;
    this.text = text;
    this.rightToLeft = direction.isRightToLeft();
    this.leftwards = rightToLeft;
  }

  /**
   * The runs of a line with the marks they need.
   *
   * @param runs from left to right
   * @param direction of the paragraph
   */
  static List<ShapedRun> marked(List<ShapedRun> runs, String text, Direction direction) {
    if (runs.stream().noneMatch(ShapedRun::isRightToLeft)) {
      return runs;
    }
    return new ReadingOrder(runs, text, direction).marked();
  }

  /** A run without the characters that begin and end embeddings, which a line's end would part. */
  static ShapedRun withoutEmbeddings(ShapedRun run, String text) {
    if (run.clusters().stream().noneMatch(c -> isEmbedding(c, text))) {
      return run;
    }
    List<Cluster> kept = run.clusters().stream().filter(c -> !isEmbedding(c, text)).toList();
    return run.of(kept);
  }

  private static boolean isEmbedding(Cluster cluster, String text) {
    if (cluster.end() - cluster.start() != 1) {
      return false;
    }
    char c = text.charAt(cluster.start());
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private List<ShapedRun> marked() {
    List<ShapedRun> fromStart = rightToLeft ? runs.reversed() : runs;
    fromStart.forEach(run -> walked.add(new ArrayList<>()));
    for (int i = 0; i < fromStart.size(); i++) {
      walk(fromStart.get(i), walked.get(i));
    }
    var marked = new ArrayList<ShapedRun>();
    for (int i = 0; i < fromStart.size(); i++) {
      ShapedRun run = fromStart.get(i);
      boolean backwards = rightToLeft != run.isRightToLeft();
      marked.add(run.of(backwards ? walked.get(i).reversed() : walked.get(i)));
    }
    List<ShapedRun> leftToRight = rightToLeft ? marked.reversed() : marked;
    return startsTheOtherWay() ? atLeftEdge(leftToRight) : leftToRight;
  }

  /** Goes along the clusters of a run from the line's start to its end. */
  private void walk(ShapedRun run, List<Cluster> done) {
    boolean own = run.isRightToLeft();
    for (Cluster cluster : rightToLeft == own ? run.clusters() : run.clusters().reversed()) {
      Pull pull = pull(cluster);
      Cluster next = own ? turned(cluster) : cluster;
      if (drifts(pull, own) && leftwards != own) {
        if (afterSpace) { // a space must stay nothing but a space, to part words
          next = marked(next, own, !rightToLeft);
        } else {
          markLast(own);
        }
        leftwards = own;
      }
      done.add(next);
      afterSpace = pull == Pull.SPACE;
      leftwards =
          switch (pull) {
            case LEFTWARDS -> true;
            case RIGHTWARDS, FIGURE, SEPARATOR -> false;
            case NONE, SPACE, BLANK -> leftwards;
          };
    }
  }

  /**
   * A bracket in a run to the left. What it means is the bracket that was written; it is drawn as
   * its mirror image, and who knows replacement texts expects that and mirrors it back (UAX #9,
   * L4).
   */
  private static Cluster turned(Cluster cluster) {
    FontSubset font = cluster.font();
    String means = font.text(cluster.glyph());
    int mirror = means.length() == 1 ? UCharacter.getMirror(means.charAt(0)) : -1;
    return mirror < 0 || mirror == means.charAt(0)
        ? cluster
        : cluster.drawnBy(font.reworded(cluster.glyph(), means, Character.toString(mirror)));
  }

  private void markLast(boolean toLeft) {
    for (List<Cluster> run : walked.reversed()) {
      if (!run.isEmpty()) {
        run.add(marked(run.removeLast(), toLeft, rightToLeft));
        return;
      }
    }
  }

  /**
   * A cluster with a mark at its left or right. A glyph of its own for the mark would part words,
   * for some readers look at where each glyph begins. Back to the way of the line, the mark is
   * hidden from readers that know replacement texts: they need none there.
   */
  private Cluster marked(Cluster cluster, boolean toLeft, boolean atLeft) {
    FontSubset font = cluster.font();
    String text = font.text(cluster.glyph());
    String marked = atLeft ? mark(toLeft) + text : text + mark(toLeft);
    String told = told(cluster);
    String replacement = toLeft == rightToLeft ? told : replacement(told, mark(toLeft), atLeft);
    return cluster.drawnBy(font.reworded(cluster.glyph(), marked, replacement));
  }

  /** What a cluster is for readers that know replacement texts. */
  private static String told(Cluster cluster) {
    FontSubset font = cluster.font();
    String text = font.text(cluster.glyph());
    return Objects.requireNonNullElse(font.replacement(cluster.glyph()), text);
  }

  /**
   * A replacement text with a mark at its left or right. Who knows replacement texts turns one
   * around as a whole if anything in it runs to the left.
   */
  private static String replacement(String text, String mark, boolean atLeft) {
    boolean turned = (text + mark).codePoints().anyMatch(ReadingOrder::runsToLeft);
    return atLeft == turned ? text + mark : mark + text;
  }

  private static boolean runsToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  private static String mark(boolean toLeft) {
    return toLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
  }

  /** Whether a character is counted to what stands before it, whichever way that runs. */
  private boolean drifts(Pull pull, boolean own) {
    return switch (pull) {
      case NONE, SPACE -> true;
      case FIGURE -> own;
      case SEPARATOR -> own || rightToLeft;
      case LEFTWARDS, RIGHTWARDS, BLANK -> false;
    };
  }

  private Pull pull(Cluster cluster) {
    return Pull.of(cluster, text);
  }

  /** Whether the line's leftmost letter runs otherwise than the line, which has letters of both. */
  private boolean startsTheOtherWay() {
    List<Pull> letters =
        runs.stream()
            .flatMap(run -> run.visual().stream())
            .map(this::pull)
            .filter(p -> p == Pull.LEFTWARDS || p == Pull.RIGHTWARDS)
            .toList();
    return letters.contains(Pull.LEFTWARDS)
        && letters.contains(Pull.RIGHTWARDS)
        && (letters.getFirst() == Pull.LEFTWARDS) != rightToLeft;
  }

  private List<ShapedRun> atLeftEdge(List<ShapedRun> leftToRight) {
    var marked = new ArrayList<>(leftToRight);
    ShapedRun run = marked.getFirst();
    var clusters = new ArrayList<>(run.clusters());
    int edge = run.isRightToLeft() ? clusters.size() - 1 : 0;
    Cluster first = clusters.get(edge);
    FontSubset font = first.font();
    String replacement = replacement(told(first), mark(rightToLeft), true);
    int glyph = font.reworded(first.glyph(), font.text(first.glyph()), replacement);
    clusters.set(edge, first.drawnBy(glyph));
    marked.set(0, run.of(clusters));
    return marked;
  }
}
