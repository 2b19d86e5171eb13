package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountsTest {
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void anEmptyArchiveCountsNothing() {
    LibraryCounts counts = temporary.store().counts();
    assertThat(counts.total()).isZero();
    assertThat(counts.undated()).isZero();
    assertThat(counts.months()).isEmpty();
    assertThat(counts.publications()).isEmpty();
  }

  @Test
  void valuesStandByCountThenByName() {
    temporary.add(
        read("/1", article("1", "a").publication("Gazette").source("Wire").build()),
        read("/2", article("2", "b").publication("Bugle").build()),
        read("/3", article("3", "c").publication("Bugle").build()),
        read("/4", article("4", "d").publication("Argus").build()),
        read("/5", article("5", "e").build()));
    assertThat(temporary.store().counts().publications())
        .containsExactly(
            new FacetCount("Bugle", 2), new FacetCount("Argus", 1), new FacetCount("Gazette", 1));
    assertThat(temporary.store().counts().sources()).containsExactly(new FacetCount("Wire", 1));
    assertThat(temporary.store().counts().total()).isEqualTo(5);
  }

  @Test
  void aCategoryNamedTwiceInAClippingCountsOnce() {
    temporary.add(
        read("/1", article("1", "a").categories(List.of("Asia", "Trade", "Asia")).build()),
        read("/2", article("2", "b").categories(List.of("Trade")).build()));
    assertThat(temporary.store().counts().categories())
        .containsExactly(new FacetCount("Trade", 2), new FacetCount("Asia", 1));
  }

  @Test
  void monthsStandLatestFirstAndYearsCountInJanuary() {
    var year =
        new ClippingDate(
            LocalDateTime.of(1968, 8, 1, 0, 0), Precision.YEAR, null, DateOrigin.TEXT, false);
    temporary.add(
        read("/1", article("1", "a").published(day(2024, 2, 29)).build()),
        read("/2", article("2", "b").published(day(2024, 2, 1)).build()),
        read("/3", article("3", "c").published(day(1969, 12, 31)).build()),
        read("/4", article("4", "d").published(year).build()),
        read("/5", article("5", "e").build()));
    LibraryCounts counts = temporary.store().counts();
    assertThat(counts.months())
        .containsExactly(
            Map.entry(YearMonth.of(2024, 2), 2),
            Map.entry(YearMonth.of(1969, 12), 1),
            Map.entry(YearMonth.of(1968, 1), 1));
    assertThat(counts.undated()).isEqualTo(1);
  }

  private static ClippingDate day(int year, int month, int day) {
    return ClippingDate.ofDay(LocalDate.of(year, month, day), DateOrigin.TEXT);
  }
}
