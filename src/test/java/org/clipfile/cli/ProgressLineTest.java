package org.clipfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final ProgressLine line = new ProgressLine(new PrintStream(seen, true, UTF_8), () -> now);

  @Test
  void tellsHowManyInputsHaveEndedHowFastAndForHowLongYet() {
    for (int i = 0; i < 1234; i++) {
      line.count();
    }
    now = now.plusSeconds(10);
    line.update(10_000_000, 130_000_000, "ferry.html");

    assertThat(seen.toString(UTF_8))
        .isEqualTo("\r\u001b[K1,234 · 123/s · about 2 min left  ferry.html");
  }

  @Test
  void doesNotFlicker() {
    line.update(1, 10, "a");
    now = now.plus(Duration.ofMillis(50));
    line.update(2, 10, "b");
    now = now.plus(Duration.ofMillis(50));
    line.update(3, 10, "c");

    assertThat(seen.toString(UTF_8)).isEqualTo("\r\u001b[K1 of 10  a\r\u001b[K3 of 10  c");
  }

  @Test
  void aLongNameOrALineBreakInItDoesNotBreakTheLine() {
    line.update(1, -1, "a name\nwith a line break, and longer than a line");

    assertThat(seen.toString(UTF_8)).isEqualTo("\r\u001b[K1  a name with a line break, and l…");
  }

  @Test
  void saysNothingWhereNobodyLooks() {
    var quiet = new ProgressLine(null, () -> now);
    quiet.update(1, 2, "a");
    quiet.clear();

    assertThat(seen.size()).isZero();
  }
}
