package org.clipfile.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that are named below the bars, so far from each other that their names have room. */
final class TimeTicks {
  private static final double LEAST_DISTANCE = 46;
  private static final double LEAST_DISTANCE_OF_DAYS = 58;

  private TimeTicks() {}

  /**
   * A day that is named.
   *
   * @param step what the name tells of: a day, a month, a year
   */
  record Tick(LocalDate day, TimeStep step) {}

  /** The ticks of what is shown over this width, the earliest first. */
  static List<Tick> of(TimeBars shown, double width) {
    TimeSpan span = shown.span();
    TimeStep step = TimeStep.ofDays(span.days() * LEAST_DISTANCE / Math.max(1, width));
    if (step.unit() == TimeStep.Unit.DAY || step.unit() == TimeStep.Unit.WEEK) {
      step = TimeStep.ofDays(span.days() * LEAST_DISTANCE_OF_DAYS / Math.max(1, width));
    }
    if (step.unit() == TimeStep.Unit.DAY && shown.step().unit() != TimeStep.Unit.DAY) {
      step = shown.step();
    }
    var ticks = new ArrayList<Tick>();
    LocalDate day = step.start(span.from());
    while (!day.isAfter(span.to())) {
      if (!day.isBefore(span.from())) {
        ticks.add(new Tick(day, step));
      }
      day = step.plus(day, 1);
    }
    return ticks;
  }
}
