package org.clipfile.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "                        | pub:\"RKI.news\"",
        "korea                   | korea pub:\"RKI.news\"",
        "korea pub:\"Le Monde\"  | korea pub:\"RKI.news\"",
        "in:x korea from:y       | korea pub:\"RKI.news\"",
        "“climate deal” pub:x    | “climate deal” pub:\"RKI.news\"",
        "\"a pub:x b\"           | \"a pub:x b\" pub:\"RKI.news\"",
        "-pub:x korea            | -pub:x korea pub:\"RKI.news\"",
        "NOT pub:x korea         | NOT pub:x korea pub:\"RKI.news\"",
        "a OR pub:x              | (a OR pub:x) pub:\"RKI.news\"",
        "(a OR b) c              | (a OR b) c pub:\"RKI.news\"",
        "an \"open quote         | an \"open quote pub:\"RKI.news\"",
      })
  void aClauseTakesThePlaceOfOthersOfItsKind(String typed, String expected) {
    String text = typed == null ? "" : typed;
    String clause = Clause.PUBLICATION.quoted("RKI.news");

    assertThat(SearchText.of(text).with(Clause.PUBLICATION, clause).text()).isEqualTo(expected);
  }

  @Test
  void datesOfAllKindsMakeRoomForEachOther() {
    var text = SearchText.of("gas since:2023 before:2024-05 saved:2024 on:2023-02-01");

    assertThat(text.without(Clause.DATE).text()).isEqualTo("gas saved:2024");
  }

  @Test
  void datesAndTheDatesToReviewMakeRoomForEachOther() {
    var review = SearchText.of("gas date:2024").with(Clause.DATE, Clause.DATES_TO_REVIEW);

    assertThat(review.text()).isEqualTo("gas (date:uncertain OR no:date)");
    assertThat(review.has(Clause.DATES_TO_REVIEW)).isTrue();
    assertThat(review.with(Clause.DATE, "date:2025").text()).isEqualTo("gas date:2025");
    assertThat(review.without(Clause.DATE).text()).isEqualTo("gas");
  }

  @Test
  void aValueWithQuotesLosesThemRatherThanBreakTheClause() {
    assertThat(Clause.PUBLICATION.quoted("The \"Times\"")).isEqualTo("pub:\"The  Times\"");
  }
}
