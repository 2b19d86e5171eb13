package org.clipfile.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "Xi and Lee,         false",
    "پاکستان نے اوول,     true",
    "עיתון שער הים,       true",
    "«مصر» since 2023,    true",
    "The word مصر,        false",
    "東京,                false",
    "2023,               false",
  })
  void isThatOfTheFirstLetterThatHasOne(String text, boolean rightToLeft) {
    assertThat(Direction.isRightToLeft(text)).isEqualTo(rightToLeft);
  }
}
