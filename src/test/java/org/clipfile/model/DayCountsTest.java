package org.clipfile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayCountsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private final DayCounts counts =
      DayCounts.of(
          new int[] {(int) DAY.toEpochDay(), (int) DAY.toEpochDay() + 4}, new int[] {2, 5});

  @Test
  void addsUpAnyStretchOfDays() {
    assertThat(counts.total()).isEqualTo(7);
    assertThat(counts.between(DAY, DAY)).isEqualTo(2);
    assertThat(counts.between(DAY.plusDays(1), DAY.plusDays(3))).isZero();
    assertThat(counts.between(DAY.plusDays(1), DAY.plusDays(4))).isEqualTo(5);
    assertThat(counts.between(DAY.minusYears(900), DAY.plusYears(900))).isEqualTo(7);
    assertThat(counts.between(LocalDate.MIN, LocalDate.MAX)).isEqualTo(7);
    assertThat(counts.between(DAY.plusDays(9), DAY)).isZero();
  }

  @Test
  void knowsItsEnds() {
    assertThat(counts.first()).isEqualTo(DAY);
    assertThat(counts.last()).isEqualTo(DAY.plusDays(4));
    assertThat(DayCounts.none().isEmpty()).isTrue();
    assertThat(DayCounts.none().between(DAY, DAY)).isZero();
    assertThat(DayCounts.none()).isEqualTo(DayCounts.of(new int[0], new int[0]));
  }
}
