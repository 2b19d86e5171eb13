package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;
import static org.clipfile.search.IndexFixture.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.clipfile.query.QueryParser;
import org.junit.jupiter.api.Test;

/** Dates are found as far as they are known. */
class FindDatesTest extends IndexTest {
  @Test
  void datesAreHitAsFarAsTheyAreKnown() {
    archive.with(
        clipping(1, "Day", "x", a -> a.published(day("2024-03-05"))),
        clipping(2, "Month", "x", a -> a.published(rough("2024-03-01", Precision.MONTH))),
        clipping(3, "Year", "x", a -> a.published(rough("2024-01-01", Precision.YEAR))),
        clipping(4, "None", "x", a -> a.clipped(day("2025-01-01"))));

    assertThat(archive.find("date:2024-03-05")).containsExactly(1L, 2L, 3L);
    assertThat(archive.find("date:2024-03-06")).containsExactly(2L, 3L);
    assertThat(archive.find("date:2024-04")).containsExactly(3L);
    assertThat(archive.find("since:2024-12-31")).containsExactly(3L);
    assertThat(archive.find("before:2024")).isEmpty();
    assertThat(archive.find("date:..")).containsExactly(1L, 2L, 3L);
    assertThat(archive.find("-date:..")).containsExactly(4L);
    assertThat(archive.find("saved:2025")).containsExactly(4L);
    assertThat(archive.find("x -date:2024-03-06")).containsExactly(1L, 4L);
  }

  @Test
  void saysHowManyOnlyTheirMissingDateHides() {
    archive.with(
        clipping(1, "Gas", "x", a -> a.published(day("2024-03-05"))),
        clipping(2, "Gas", "x"),
        clipping(3, "Oil", "x"),
        clipping(4, "Gas", "x", a -> a.published(day("2020-03-05"))));

    assertThat(undated("gas date:2024")).isEqualTo(1);
    assertThat(undated("x since:2024")).isEqualTo(2);
    assertThat(undated("date:2024 OR oil")).isEqualTo(1);
    assertThat(undated("gas -date:2024")).isZero();
    assertThat(undated("gas saved:2024")).isEqualTo(3);
    assertThat(undated("gas")).isZero();
  }

  private int undated(String typed) {
    return archive.searcher.countUndated(QueryParser.parse(typed, IndexFixture.TODAY).query());
  }

  private static ClippingDate rough(String day, Precision precision) {
    LocalDateTime value = LocalDate.parse(day).atStartOfDay();
    return new ClippingDate(value, precision, null, DateOrigin.TEXT, false);
  }
}
