package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses where the lines of a paragraph end so that the paragraph as a whole looks best, after D.
 * E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11
 * (1981): each line has a badness, the cube of how far it is stretched or shrunk; the sum of the
 * squared badnesses is made as small as can be.
 */
final class TotalFit {
  private static final double PER_LINE = 10;
  private static final double WORST = 10_000;
  private static final double WORST_RATIO = Math.cbrt(WORST / 100);
  private static final double OVERFULL = 1e12;

  /** Against the last line of a paragraph being a lonely syllable. */
  private static final double STUB = 50;

  private static final double STUB_WIDTH = 0.08;

  /** What a divided word costs, two in lines one below the other, one before the last line. */
  private static final double HYPHEN = 2_500;

  private static final double HYPHENS_TOGETHER = 20_000;
  private static final double LAST_HYPHEN = 10_000;

  /** How much of the measure a ragged line may leave free gladly. */
  private static final double RAG = 0.18;

  /** A headline's last line may be shorter than one above it. */
  private static final double LAST_WEIGHT = 0.25;

  /** How much of the measure a justified line always gives, so that no line is impossible. */
  private static final double RIGID = 0.01;

  private static final double ROUNDING = 0.01;

  private final List<Opportunity> places;
  private final Widths widths;
  private final double measure;
  private final boolean justified;
  private final boolean balanced;

  /**
   * A paragraph to be broken.
   *
   * @param places in order, the last one forced
   */
  TotalFit(List<Opportunity> places, Widths widths, double measure, boolean justified) {
    this(places, widths, measure, justified, false);
  }

  /**
   * A paragraph to be broken.
   *
   * @param places in order, the last one forced
   * @param balanced whether the last line is to be as long as the others, as in a headline
   */
  TotalFit(
      List<Opportunity> places,
      Widths widths,
      double measure,
      boolean justified,
      boolean balanced) {
    this.places = places;
    this.widths = widths;
    this.measure = measure;
    this.justified = justified;
    this.balanced = balanced;
  }

  /** The places at which the lines end. */
  List<Opportunity> lineEnds() {
    int count = places.size();
    double[] demerits = new double[count];
    int[] previous = new int[count];
    Arrays.fill(demerits, Double.POSITIVE_INFINITY);
    int afterForced = 0;
    for (int end = 0; end < count; end++) {
      for (int first = end; first >= afterForced; first--) {
        boolean only = first == end;
        double line = demerits(first, end);
        if (line >= OVERFULL && !only) {
          break;
        }
        double total = line + (first == 0 ? 0 : demerits[first - 1]);
        if (total < demerits[end]) {
          demerits[end] = total;
          previous[end] = first - 1;
        }
      }
      if (places.get(end).forced()) {
        afterForced = end + 1;
      }
    }
    return path(previous);
  }

  private List<Opportunity> path(int[] previous) {
    var ends = new ArrayList<Opportunity>();
    for (int end = places.size() - 1; end >= 0; end = previous[end]) {
      ends.add(places.get(end));
    }
    return ends.reversed();
  }

  /** What the line costs that holds the pieces from {@code first} to {@code end}. */
  private double demerits(int first, int end) {
    int from = first == 0 ? 0 : places.get(first - 1).position();
    Opportunity place = places.get(end);
    double slack = measure - widths.width(from, place.visibleEnd()) - place.hyphen();
    double shrink = justified ? widths.shrink(from, place.visibleEnd()) : 0;
    if (slack < -shrink - ROUNDING) {
      return OVERFULL;
    }
    double badness = badness(slack, shrink, from, place);
    boolean afterHyphen = first > 0 && places.get(first - 1).hyphenated();
    return (PER_LINE + badness) * (PER_LINE + badness) + hyphens(place, afterHyphen);
  }

  private static double hyphens(Opportunity place, boolean afterHyphen) {
    if (place.hyphenated()) {
      return HYPHEN + (afterHyphen ? HYPHENS_TOGETHER : 0);
    }
    return place.forced() && afterHyphen ? LAST_HYPHEN : 0;
  }

  private double badness(double slack, double shrink, int from, Opportunity place) {
    if (slack < 0) {
      return cube(-slack / Math.max(shrink, ROUNDING));
    }
    if (place.forced() && !(balanced && from > 0)) {
      boolean stub = from > 0 && measure - slack < STUB_WIDTH * measure;
      return stub ? STUB : 0;
    }
    double weight = place.forced() ? LAST_WEIGHT : 1;
    double stretch =
        justified ? widths.stretch(from, place.visibleEnd()) + RIGID * measure : RAG * measure;
    return weight * cube(slack / stretch);
  }

  /**
   * The cube; beyond the worst it grows slowly, so that of two bad lines the better one is told.
   */
  private static double cube(double ratio) {
    double cube = 100 * ratio * ratio * ratio;
    return cube <= WORST ? cube : WORST + 100 * (ratio - WORST_RATIO);
  }
}
