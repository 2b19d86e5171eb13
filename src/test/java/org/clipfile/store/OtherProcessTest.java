package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OtherProcessTest {
  @TempDir Path folder;

  @Test
  void whatWasReportedAsAddedOutlivesTheKilledProcess() throws Exception {
    var reported = new ArrayList<Long>();
    try (var other = OtherProcess.addingTo(folder)) {
      assertThat(other.nextLine()).isEqualTo("open");
      while (reported.size() < 200) {
        reported.add(Long.valueOf(other.nextLine()));
      }
      other.kill();
      for (String line = other.nextLine(); line.matches("[0-9]+"); line = other.nextLine()) {
        reported.add(Long.valueOf(line));
      }
    }
    try (var store = ClippingStore.open(folder)) {
      long[] ids = reported.stream().mapToLong(Long::longValue).toArray();
      // The last line may have been cut short, which makes it an earlier id.
      assertThat(store.rows(ids)).hasSize(ids.length);
      assertThat(store.verify()).isEmpty();
      assertThat(store.ledger().runs().getFirst().finished()).isNull();
    }
    TemporaryStore.assertNothingOpen(folder);
  }

  @Test
  void aSecondWriterIsToldWhoHasTheArchive() throws Exception {
    try (var other = OtherProcess.addingTo(folder)) {
      assertThat(other.nextLine()).isEqualTo("open");
      ArchiveException e =
          catchThrowableOfType(ArchiveException.class, () -> ClippingStore.open(folder));
      assertThat(e.kind()).isEqualTo(Kind.BUSY);
      assertThat(e)
          .hasMessageStartingWith("The archive " + folder + " is open in another Clipfile")
          .hasMessageContaining("process " + other.pid());
      try (var reading = ClippingStore.openReadOnly(folder)) {
        assertThat(reading.ledger().runs()).hasSize(1);
      }
    }
  }

  @Test
  void aRefusedSecondOpeningDoesNotGiveTheLockAway() throws Exception {
    try (var store = ClippingStore.open(folder)) {
      ArchiveException e =
          catchThrowableOfType(ArchiveException.class, () -> ClippingStore.open(folder));
      assertThat(e.kind()).isEqualTo(Kind.BUSY);
      assertThat(e).hasMessageContaining("in this Clipfile already");
      try (var other = OtherProcess.addingTo(folder)) {
        assertThat(other.nextLine())
            .startsWith("BUSY")
            .contains("process " + ProcessHandle.current().pid());
      }
      assertThat(store.sequence()).isZero();
    }
    ClippingStore.open(folder).close();
  }
}
