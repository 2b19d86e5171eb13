package org.clipfile.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clipfile.model.query.DateRange;
import org.clipfile.query.QueryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDatesTest {
  @ParameterizedTest
  @CsvSource({
    "gas,                               ..",
    "gas date:2024,                     2024-01-01..2024-12-31",
    "date:2024-02,                      2024-02-01..2024-02-29",
    "gas since:2024-01-05,              2024-01-05..",
    "since:2024-01-05 before:2024-02,   2024-01-05..2024-01-31",
    "date:2024-01-05,                   2024-01-05",
    "saved:2024,                        ..",
    "a OR date:2024,                    ..",
  })
  void areWhatAllHitsMustFallInto(String text, String expected) {
    DateRange range = PublishedDates.of(QueryParser.parse(text, LocalDate.of(2024, 6, 1)).query());

    assertThat(PublishedDates.write(range)).isEqualTo(expected);
  }
}
