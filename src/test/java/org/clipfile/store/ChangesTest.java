package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.read;
import static org.clipfile.testing.TestClippings.refused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clipfile.model.Clipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangesTest {
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void aNewArchiveHasNoChange() {
    assertThat(temporary.store().sequence()).isZero();
    assertThat(changesAfter(0)).isEmpty();
  }

  @Test
  void onlyWhatIsAddedAdvancesTheSequence() {
    temporary.add(read(1), read(2), read(1), refused("/x"));
    assertThat(temporary.store().sequence()).isEqualTo(2);
  }

  @Test
  void theArchiveKeepsItsIdAndSequence() {
    String id = temporary.store().archiveId();
    temporary.add(read(1));
    assertThat(temporary.reopen().archiveId()).isEqualTo(id).isNotBlank();
    assertThat(temporary.store().sequence()).isEqualTo(1);
  }

  @Test
  void handsOutOnlyWhatFollows() {
    temporary.add(read(1), read(2), read(3));
    assertThat(changesAfter(2))
        .containsExactly(new ChangeBatch(temporary.store().clippings(3), List.of(), 3));
    assertThat(changesAfter(3)).isEmpty();
  }

  @Test
  void tellsOfWhatIsGone() {
    temporary.add(read(1), read(2));
    temporary.sql("DELETE FROM clipping WHERE id = 1");
    assertThat(changesAfter(0))
        .containsExactly(new ChangeBatch(temporary.store().clippings(2), List.of(1L), 3));
    assertThat(changesAfter(2)).containsExactly(new ChangeBatch(List.of(), List.of(1L), 3));
    assertThat(temporary.store().sequence()).isEqualTo(3);
  }

  @Test
  void manyClippingsComeInSmallBatchesWithoutGapOrRepeat() {
    Incoming[] inputs = new Incoming[1201];
    Arrays.setAll(inputs, TestClippings::read);
    temporary.add(inputs);
    List<ChangeBatch> batches = changesAfter(0);
    assertThat(batches).extracting(batch -> batch.put().size()).containsExactly(500, 500, 201);
    assertThat(batches.stream().flatMap(batch -> batch.put().stream()).map(Clipping::id))
        .doesNotHaveDuplicates()
        .isSorted()
        .hasSize(1201);
  }

  @Test
  void largeBodiesMakeSmallerBatches() {
    String text = "x".repeat(3 << 20);
    temporary.add(
        read("/a", article("A", text).build()),
        read("/b", article("B", text).build()),
        read("/c", article("C", text).build()));
    assertThat(changesAfter(0)).extracting(batch -> batch.put().size()).containsExactly(2, 1);
  }

  @Test
  void theConsumerMayWrite() {
    temporary.add(read(1));
    var seen = new ArrayList<Long>();
    temporary
        .store()
        .forEachChangeAfter(
            0,
            batch -> {
              batch.put().forEach(clipping -> seen.add(clipping.id()));
              if (seen.size() < 3) {
                temporary.add(read(seen.size() + 1));
              }
            });
    assertThat(seen).containsExactly(1L, 2L, 3L);
  }

  private List<ChangeBatch> changesAfter(long sequence) {
    var batches = new ArrayList<ChangeBatch>();
    temporary.store().forEachChangeAfter(sequence, batches::add);
    return batches;
  }
}
