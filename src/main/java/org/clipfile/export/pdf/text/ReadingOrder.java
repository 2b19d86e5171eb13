package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.List;

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

  /** The way in which a reader goes on, as far as the walk along the line has come. */
  private boolean leftwards;

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
    var marked = new ArrayList<ShapedRun>();
    for (ShapedRun run : rightToLeft ? runs.reversed() : runs) {
      List<Cluster> walked = walk(run);
      boolean backwards = rightToLeft != run.isRightToLeft();
      marked.add(run.of(backwards ? walked.reversed() : walked));
    }
    List<ShapedRun> leftToRight = rightToLeft ? marked.reversed() : marked;
    return startsTheOtherWay() ? atLeftEdge(leftToRight) : leftToRight;
  }

  /** The clusters of a run from the line's start to its end, each behind the mark it needs. */
  private List<Cluster> walk(ShapedRun run) {
    boolean own = run.isRightToLeft();
    var walked = new ArrayList<Cluster>();
    for (Cluster cluster : rightToLeft == own ? run.clusters() : run.clusters().reversed()) {
      Pull pull = pull(cluster);
      boolean drifts = pull == Pull.NONE || (pull == Pull.FIGURE && own);
      if (drifts && leftwards != own) {
        walked.add(mark(cluster, own));
        leftwards = own;
      }
      walked.add(cluster);
      leftwards =
          switch (pull) {
            case LEFTWARDS -> true;
            case RIGHTWARDS, FIGURE -> false;
            case NONE, BLANK -> leftwards;
          };
    }
    return walked;
  }

  /** What a reader takes a character for when it looks for the way a text runs. */
  private enum Pull {
    LEFTWARDS,
    RIGHTWARDS,
    /** A digit, or what may stand in a number: a comma, a full stop, a colon, a sign. */
    FIGURE,
    /** A bracket, a quotation mark. */
    NONE,
    /** White space, and what draws nothing. */
    BLANK
  }

  private Pull pull(Cluster cluster) {
    if (cluster.start() == cluster.end()) {
      return Pull.BLANK;
    }
    int c = text.codePointAt(cluster.start());
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Pull.LEFTWARDS;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Pull.RIGHTWARDS;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR ->
          cluster.kind() == Cluster.Kind.SPACE ? Pull.BLANK : Pull.FIGURE;
      case Character.DIRECTIONALITY_OTHER_NEUTRALS -> Pull.NONE;
      default -> Pull.BLANK;
    };
  }

  private static Cluster mark(Cluster beside, boolean rightToLeft) {
    String mark = rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
    int at = beside.start();
    int glyph = beside.font().silent(mark);
    return new Cluster(at, at, beside.font(), glyph, 0, List.of(), Cluster.Kind.LETTER);
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
    int edge = run.isRightToLeft() ? clusters.size() : 0;
    clusters.add(edge, mark(run.visual().getFirst(), rightToLeft));
    marked.set(0, run.of(clusters));
    return marked;
  }
}
