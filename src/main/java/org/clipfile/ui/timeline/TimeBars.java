package org.clipfile.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.DayCounts;

/**
 * The bars that fit into a width: of days where there is room for them, else of weeks, months,
 * quarters, years or more, so that no bar is too thin to be seen and hit. Time is drawn to scale.
 *
 * @param step how long each bar is
 * @param span the time that is shown, to the width's whole length
 * @param bars the earliest first, those without any clipping too; the first and the last may stand
 *     out over the span
 * @param most how many the largest has; 1 or more
 */
record TimeBars(TimeStep step, TimeSpan span, List<Bar> bars, int most) {
  /** How wide a bar is at least, with the gap beside it, in logical pixels. */
  static final double LEAST_WIDTH = 5;

  /**
   * The clippings of a stretch of time.
   *
   * @param count exact
   */
  record Bar(TimeSpan span, int count) {}

  /**
   * @param span what to show
   * @param whole whether to show whole steps, and so a little more
   * @param width in logical pixels
   */
  static TimeBars of(DayCounts counts, TimeSpan span, boolean whole, double width) {
    double least = Math.max(1, width / LEAST_WIDTH);
    TimeStep step = TimeStep.ofDays(span.days() / least);
    TimeSpan shown = whole ? step.around(span) : span;
    var bars = new ArrayList<Bar>();
    int most = 1;
    LocalDate start = step.start(shown.from());
    while (!start.isAfter(shown.to())) {
      var bar = step.around(start);
      int count = counts.between(bar.from(), bar.to());
      bars.add(new Bar(bar, count));
      most = Math.max(most, count);
      start = step.plus(start, 1);
    }
    return new TimeBars(step, shown, List.copyOf(bars), most);
  }

  /** Where a day begins, 0 to 1 of the width; outside where the day is. */
  double place(LocalDate day) {
    return (double) (day.toEpochDay() - span.from().toEpochDay()) / span.days();
  }

  /** The day at a place; the nearest that is shown where the place lies outside. */
  LocalDate dayAt(double place) {
    long day = (long) Math.floor(place * span.days());
    return span.from().plusDays(Math.clamp(day, 0, span.days() - 1));
  }
}
