package org.clipfile.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Pace pace = new Pace(() -> now);

  @Test
  void saysNothingOfTheSpeedBeforeItIsKnown() {
    after(1, 50, 1000);

    assertThat(pace.words()).isEqualTo("50 of 1,000");
  }

  @Test
  void tellsSpeedAndTimeLeft() {
    after(10, 1000, 13_000);

    assertThat(pace.words()).isEqualTo("1,000 of 13,000 · 100/s · about 2 min left");
    assertThat(pace.share()).isEqualTo(1 / 13.0);
  }

  @Test
  void countsWhatCameOutWhereTheUnitsMeanNothing() {
    for (int i = 0; i < 2100; i++) {
      pace.count();
    }
    after(10, 5_000_000, 65_000_000);

    assertThat(pace.words()).isEqualTo("2,100 · 210/s · about 2 min left");
  }

  @Test
  void withoutATotalThereIsNoEndInSight() {
    after(10, 1000, -1);

    assertThat(pace.words()).isEqualTo("1,000 · 100/s");
    assertThat(pace.share()).isNegative();
  }

  @Test
  void theTotalMayBecomeKnownLater() {
    after(2, 100, -1);
    after(2, 200, 1000);

    assertThat(pace.words()).isEqualTo("200 of 1,000 · 50/s · about 20 s left");
  }

  @Test
  void whatWasFastMayHaveBecomeSlow() {
    after(10, 10_000, 12_000);
    for (int i = 1; i <= 30; i++) {
      after(1, 10_000 + i, 12_000);
    }

    assertThat(pace.words()).isEqualTo("10,030 of 12,000 · 1/s · about 33 min left");
  }

  @Test
  void slowWorkIsToldByTheMinute() {
    after(20, 4, 604);

    assertThat(pace.words()).isEqualTo("4 of 604 · 12/min · about 50 min left");
  }

  @Test
  void aStandstillHasNoSpeedAndNoEnd() {
    after(1, 10, 20);
    for (int i = 0; i < 30; i++) {
      after(1, 10, 20);
    }

    assertThat(pace.words()).isEqualTo("10 of 20");
  }

  @Test
  void theTimeLeftIsNoMorePreciseThanAnybodyCanKnow() {
    after(10, 10, 15);
    assertThat(pace.words()).endsWith(" · a few seconds left");
    after(1, 11, 5011);
    assertThat(pace.words()).endsWith(" · about 1 h 20 min left");
    after(1, 12, 180_012);
    assertThat(pace.words()).endsWith(" · about 50 h left");
  }

  @Test
  void aClockThatIsSetBackDoesNoHarm() {
    after(10, 100, 200);
    after(-3600, 110, 200);

    assertThat(pace.words()).isEqualTo("110 of 200");
  }

  private void after(int seconds, long done, long total) {
    now = now.plusSeconds(seconds);
    pace.update(done, total);
  }
}
