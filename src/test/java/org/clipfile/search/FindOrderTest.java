package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;
import static org.clipfile.search.IndexFixture.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.junit.jupiter.api.Test;

/** What is found stands in the order that was asked for. */
class FindOrderTest extends IndexTest {
  @Test
  void sortsByDateWithTheUndatedLastAndTheNewestIdFirst() {
    archive.with(
        clipping(1, "a", "x", a -> a.published(day("2024-03-05"))),
        clipping(2, "a", "x"),
        clipping(3, "a", "x", a -> a.published(minute("2024-03-05T10:30"))),
        clipping(4, "a", "x", a -> a.published(day("1890-01-01"))),
        clipping(5, "a", "x", a -> a.published(day("2024-03-05"))),
        clipping(6, "a", "x"));

    assertThat(archive.find("a", SortOrder.NEWEST)).containsExactly(3L, 5L, 1L, 4L, 6L, 2L);
    assertThat(archive.find("a", SortOrder.OLDEST)).containsExactly(4L, 5L, 1L, 3L, 6L, 2L);
    assertThat(archive.find("", SortOrder.RELEVANCE)).containsExactly(3L, 5L, 1L, 4L, 6L, 2L);
    assertThat(archive.find("date:1800..2025", SortOrder.RELEVANCE))
        .containsExactly(3L, 5L, 1L, 4L);
  }

  @Test
  void theHeadlineCountsMoreThanTheBody() {
    archive.with(
        clipping(1, "Strike", "in the port"),
        clipping(2, "Harbour", "a strike, a strike, a strike"),
        clipping(3, "Other", "news of the day"));

    assertThat(archive.find("strike", SortOrder.RELEVANCE)).containsExactly(1L, 2L);
  }

  @Test
  void theNearerWordIsTheBetter() {
    archive.with(clipping(1, "A", "The color of money"), clipping(2, "A", "The colour of money"));

    assertThat(archive.find("colour~", SortOrder.RELEVANCE)).containsExactly(2L, 1L);
  }

  @Test
  void ofTextsThatFitAboutAsWellTheNewerStandsFirst() {
    String body = "A ferry left. " + "It was late and dark. ".repeat(30);
    archive.with(
        clipping(1, "News", body, a -> a.published(day("2024-03-05"))),
        clipping(2, "News", body + "Rain fell. ".repeat(8), a -> a.published(day("2024-03-06"))),
        clipping(3, "News", body.repeat(9), a -> a.published(day("2024-03-07"))));

    assertThat(archive.find("ferry", SortOrder.RELEVANCE)).containsExactly(3L, 2L, 1L);
    assertThat(archive.find("late ferry", SortOrder.RELEVANCE)).containsExactly(3L, 2L, 1L);
  }

  @Test
  void aLongListStandsInTheSameOrderAsAShortOne() {
    var clippings =
        LongStream.rangeClosed(1, 3000)
            .mapToObj(id -> {
              String body = "gas ".repeat((int) (id % 7)) + "oil";
              String day = LocalDate.of(2020, 1, 1).plusDays(id * 37 % 400).toString();
              return id % 10 == 0
                  ? clipping(id, "Oil", body)
                  : clipping(id, "Oil", body, a -> a.published(day(day)));
            })
            .toArray(Clipping[]::new);
    archive.with(clippings);

    for (SortOrder order : SortOrder.values()) {
      Query query = new Query.Word("gas");
      Hits all = archive.hits(query, order, Integer.MAX_VALUE);
      Hits top = archive.hits(query, order, 900);
      assertThat(all.total()).isEqualTo(top.total()).isEqualTo(all.ids().length);
      assertThat(top.ids()).containsExactly(java.util.Arrays.copyOf(all.ids(), 900));
      assertThat(archive.hits(query, order, 2000).ids()).hasSize(2000);
      assertThat(archive.hits(query, order, 0).ids()).isEmpty();
    }
  }

  private static ClippingDate minute(String minute) {
    return ClippingDate.ofMinute(LocalDateTime.parse(minute), DateOrigin.TEXT);
  }
}
