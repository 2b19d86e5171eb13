package org.clipfile.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long one bar is. Each step is made of whole ones of the step before it, or nearly so: a week
 * begins on a Monday and may lie in two months.
 *
 * @param unit days, weeks, months or years
 * @param size how many of them
 */
public record TimeStep(Unit unit, int size) {
  /** What a step is made of. */
  public enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(30.44),
    YEAR(365.25);

    private final double days;

    Unit(double days) {
      this.days = days;
    }
  }

  static final TimeStep DAY = new TimeStep(Unit.DAY, 1);
  static final TimeStep WEEK = new TimeStep(Unit.WEEK, 1);
  static final TimeStep MONTH = new TimeStep(Unit.MONTH, 1);
  static final TimeStep QUARTER = new TimeStep(Unit.MONTH, 3);
  static final TimeStep YEAR = new TimeStep(Unit.YEAR, 1);

  /** From a day to ten thousand years. */
  private static final List<TimeStep> LADDER =
      Stream.concat(
              Stream.of(DAY, WEEK, MONTH, QUARTER, YEAR),
              IntStream.of(2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
                  .mapToObj(years -> new TimeStep(Unit.YEAR, years)))
          .toList();

  /** The shortest step that is this many days long or longer. */
  static TimeStep ofDays(double least) {
    return LADDER.stream()
        .filter(step -> step.approximateDays() >= least)
        .findFirst()
        .orElseGet(LADDER::getLast);
  }

  private double approximateDays() {
    return unit.days * size;
  }

  /** The first day of the step that a day lies in. */
  LocalDate start(LocalDate day) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> {
        long months = Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, size) * size;
        yield YearMonth.of(
                Math.toIntExact(Math.floorDiv(months, 12)), Math.floorMod(months, 12) + 1)
            .atDay(1);
      }
      case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), size) * size, 1, 1);
    };
  }

  /** A step's first day, so many steps later. */
  LocalDate plus(LocalDate start, long steps) {
    return switch (unit) {
      case DAY -> start.plusDays(steps * size);
      case WEEK -> start.plusWeeks(steps * size);
      case MONTH -> start.plusMonths(steps * size);
      case YEAR -> start.plusYears(steps * size);
    };
  }

  /** The last day of the step that a day lies in. */
  LocalDate end(LocalDate day) {
    return plus(start(day), 1).minusDays(1);
  }

  /** The step that a day lies in. */
  TimeSpan around(LocalDate day) {
    return new TimeSpan(start(day), end(day));
  }

  /** A span, made longer so that it is made of whole steps. */
  TimeSpan around(TimeSpan span) {
    return new TimeSpan(start(span.from()), end(span.to()));
  }
}
