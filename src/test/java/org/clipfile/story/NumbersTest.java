package org.clipfile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Property(tries = 300)
  void hasWhatWasPutInAndNothingElse(
      @ForAll @LongRange(min = -40, max = 40) long[] values,
      @ForAll @LongRange(min = -50, max = 50) long asked) {
    boolean isIn = Arrays.stream(values).anyMatch(value -> value == asked);

    assertThat(Numbers.of(values).has(asked)).isEqualTo(isIn);
  }

  @Test
  void numbersThatFallOnOnePlaceAreToldApart() {
    long[] values = new long[500];
    Arrays.setAll(values, i -> (long) i << 40);

    Numbers numbers = Numbers.of(values);

    assertThat(Arrays.stream(values).allMatch(numbers::has)).isTrue();
    assertThat(numbers.has(500L << 40)).isFalse();
  }
}
