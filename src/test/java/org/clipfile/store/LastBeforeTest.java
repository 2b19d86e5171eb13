package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.read;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LastBeforeTest {
  @RegisterExtension private final TemporaryStore store = new TemporaryStore();

  @Test
  void nothingCameInBeforeAnythingDid() {
    assertThat(store.store().lastBefore(TemporaryStore.NOW)).isZero();
  }

  @Test
  void findsTheLastClippingOfAnEarlierTimeOverGapsInTheNumbers() {
    long[] ids = new long[9];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = store.addOne(read("/" + i, article("Clipping " + i, "a").build()));
      store.sql(
          "UPDATE clipping SET imported = '"
              + TemporaryStore.NOW.plus(Duration.ofDays(i / 2))
              + "' WHERE id = "
              + ids[i]);
    }
    assertThat(store.store().lastBefore(TemporaryStore.NOW)).isZero();
    for (int day = 1; day <= 4; day++) {
      assertThat(store.store().lastBefore(TemporaryStore.NOW.plus(Duration.ofDays(day))))
          .isBetween(ids[2 * day - 1], ids[2 * day] - 1);
    }
    assertThat(store.store().lastBefore(TemporaryStore.NOW.plus(Duration.ofDays(99))))
        .isGreaterThanOrEqualTo(ids[8]);
  }
}
