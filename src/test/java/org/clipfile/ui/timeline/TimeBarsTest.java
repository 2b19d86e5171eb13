package org.clipfile.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.clipfile.model.DayCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBarsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-30, 400, DAY, 1",
    "2026-01-01, 2026-06-30, 400, WEEK, 1",
    "2024-01-01, 2026-06-30, 400, MONTH, 1",
    "2012-01-01, 2026-06-30, 400, MONTH, 3",
    "1991-01-01, 2026-06-30, 300, YEAR, 1",
    "1900-01-01, 2026-06-30, 300, YEAR, 5",
    "1066-01-01, 2026-06-30, 300, YEAR, 20",
    "-9999-01-01, 9999-12-31, 120, YEAR, 1000",
    "1991-01-01, 2026-06-30, 12800, WEEK, 1",
  })
  void barsAreAsShortAsThereIsRoomFor(
      LocalDate from, LocalDate to, double width, TimeStep.Unit unit, int size) {
    TimeBars bars = TimeBars.of(DayCounts.none(), new TimeSpan(from, to), true, width);

    assertThat(bars.step()).isEqualTo(new TimeStep(unit, size));
    assertThat(width / bars.bars().size()).isGreaterThan(TimeBars.LEAST_WIDTH - 1);
  }

  @Test
  void thirtyFiveYearsOfDaysAreMergedAndNoneIsLost() {
    int first = (int) LocalDate.of(1991, 3, 5).toEpochDay();
    int days = 35 * 365;
    DayCounts counts =
        DayCounts.of(
            IntStream.range(first, first + days).toArray(),
            IntStream.range(0, days).map(i -> i % 7).toArray());
    var span = new TimeSpan(counts.first(), counts.last());
    for (double width : new double[] {10, 120, 300, 301.5, 900, 5000, 100_000}) {
      TimeBars bars = TimeBars.of(counts, span, true, width);
      assertThat(bars.bars().stream().mapToInt(TimeBars.Bar::count).sum())
          .as("at %s", width)
          .isEqualTo(counts.total());
      assertThat(bars.place(bars.bars().getFirst().span().from())).isZero();
      assertThat(bars.place(bars.bars().getLast().span().to().plusDays(1))).isEqualTo(1);
    }
  }

  @Test
  void barsTileTheTimeWithoutGapOrOverlap() {
    for (int days : new int[] {14, 100, 400, 4000, 40_000}) {
      LocalDate end = LocalDate.of(2026, 7, 3);
      TimeBars bars =
          TimeBars.of(DayCounts.none(), new TimeSpan(end.minusDays(days), end), false, 377);
      for (int i = 1; i < bars.bars().size(); i++) {
        assertThat(bars.bars().get(i).span().from())
            .isEqualTo(bars.bars().get(i - 1).span().to().plusDays(1));
      }
      assertThat(bars.dayAt(-1)).isEqualTo(end.minusDays(days));
      assertThat(bars.dayAt(2)).isEqualTo(end);
      assertThat(bars.dayAt(bars.place(end.minusDays(5)) + 1e-9)).isEqualTo(end.minusDays(5));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, date:2024",
    "2019-01-01, 2023-12-31, date:2019..2023",
    "2024-02-01, 2024-02-29, date:2024-02",
    "2024-03-01, 2025-05-31, date:2024-03..2025-05",
    "2024-03-05, 2024-03-05, date:2024-03-05",
    "2024-03-05, 2024-03-11, date:2024-03-05..2024-03-11",
    "0850-01-01, 0850-12-31, date:0850",
  })
  void aRangeIsWrittenAsShortAsCanBe(LocalDate from, LocalDate to, String clause) {
    assertThat(RangeClause.of(new TimeSpan(from, to))).isEqualTo(clause);
  }

  @Test
  void namesBelowTheBarsKeepTheirDistance() {
    for (int days : new int[] {14, 40, 200, 900, 4000, 40_000, 400_000}) {
      LocalDate end = LocalDate.of(2026, 7, 3);
      for (double width : new double[] {120, 300, 700, 2400}) {
        TimeBars bars =
            TimeBars.of(DayCounts.none(), new TimeSpan(end.minusDays(days), end), true, width);
        var ticks = TimeTicks.of(bars, width);
        assertThat(ticks.size()).isLessThanOrEqualTo((int) (width / 40) + 1);
      }
    }
  }
}
