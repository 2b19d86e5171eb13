package org.clipfile.export.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.Script;

/**
 * Sets Chinese and Japanese closer, after the W3C's "Requirements for Japanese Text Layout" (3.1)
 * and "Requirements for Chinese Text Layout" (3.1, 3.2): of two punctuation marks in a row one
 * gives up its blank half, a mark at the end of a line too, and a quarter of an em parts ideographs
 * from letters and digits of an alphabet. Which half of a mark is blank, the font tells: in Taiwan
 * commas stand in the middle.
 */
final class CjkSpacing {
  /** Half an em, less what fonts let a mark reach over the middle. */
  private static final int BLANK = 380;

  private static final int HALF = 500;
  private static final int QUARTER = 250;
  private static final int FULL = 950;

  private final String text;
  private final List<List<Cluster>> clusters = new ArrayList<>();

  private CjkSpacing(String text) {
    this.text = text;
  }

  /** The runs of a text, in its order, set closer; the same where there is nothing to do. */
  static List<ShapedRun> of(List<ShapedRun> runs, String text) {
    if (runs.stream().noneMatch(run -> run.face().script() == Script.CJK)) {
      return runs;
    }
    return new CjkSpacing(text).spaced(runs);
  }

  private List<ShapedRun> spaced(List<ShapedRun> runs) {
    runs.forEach(run -> clusters.add(new ArrayList<>(run.clusters())));
    Place before = null;
    for (int run = 0; run < runs.size(); run++) {
      if (runs.get(run).isRightToLeft()) {
        before = null;
        continue;
      }
      for (int i = 0; i < clusters.get(run).size(); i++) {
        var place = new Place(run, i);
        mark(place);
        if (before != null) {
          pair(before, place);
        }
        before = place;
      }
    }
    var spaced = new ArrayList<ShapedRun>();
    for (int run = 0; run < runs.size(); run++) {
      ShapedRun old = runs.get(run);
      spaced.add(new ShapedRun(old.level(), old.style(), old.face(), clusters.get(run)));
    }
    return spaced;
  }

  private record Place(int run, int index) {}

  private Cluster at(Place place) {
    return clusters.get(place.run()).get(place.index());
  }

  private void set(Place place, Cluster cluster) {
    clusters.get(place.run()).set(place.index(), cluster);
  }

  /** Notes what of a punctuation mark falls away at the ends of lines. */
  private void mark(Place place) {
    Cluster cluster = at(place);
    if (isFullMark(cluster)) {
      int start = cluster.font().blankBefore(cluster.glyph()) >= BLANK ? HALF : 0;
      int end = cluster.font().blankAfter(cluster.glyph()) >= BLANK ? HALF : 0;
      // A mark in the middle of its square, as in Taiwan, keeps it.
      if (start + end == HALF) {
        set(place, cluster.trimming(start, end));
      }
    }
  }

  private void pair(Place first, Place second) {
    Cluster before = at(first);
    Cluster after = at(second);
    if (before.end() != after.start()) {
      return;
    }
    if (isTrimmable(before) && isTrimmable(after)) {
      if (before.endTrim() > 0) {
        set(first, before.widened(-HALF).trimming(before.startTrim(), 0));
      } else if (after.startTrim() > 0) {
        set(second, after.cutBefore(HALF).trimming(0, after.endTrim()));
      }
    } else if (isParted(before, after)) {
      set(first, before.widened(QUARTER).trimming(before.startTrim(), QUARTER));
    }
  }

  private static boolean isTrimmable(Cluster cluster) {
    return cluster.startTrim() > 0 || cluster.endTrim() > 0;
  }

  private boolean isParted(Cluster before, Cluster after) {
    int last = text.codePointBefore(before.end());
    int first = text.codePointAt(after.start());
    return (isHanOrKana(last) && isAlphabetic(first)) || (isAlphabetic(last) && isHanOrKana(first));
  }

  private static boolean isHanOrKana(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Character.isLetter(c);
      default -> false;
    };
  }

  private static boolean isAlphabetic(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC -> c < 0xFF00;
      default -> c >= '0' && c <= '9';
    };
  }

  /** Whether a cluster is a punctuation mark that fills the square of an ideograph. */
  private boolean isFullMark(Cluster cluster) {
    if (cluster.font().face().script() != Script.CJK || cluster.advance() < FULL) {
      return false;
    }
    return switch (Character.getType(text.codePointAt(cluster.start()))) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
