package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadAheadTest {
  private static final long WEIGHT = 7;

  @TempDir Path folder;

  @Test
  void whatIsReadWeighsWhatWasMadeOfItAndNothingOnceItIsTaken() throws IOException {
    try (var readings = new ReadAhead<>(Ingest.standard(), Incoming::path, _ -> WEIGHT)) {
      for (String name : new String[] {"one.txt", "two.txt"}) {
        Path file = folder.resolve(name);
        Files.writeString(file, "The tide gate closes at noon, and the ferry waits for it.");
        readings.put(InputSource.of(file));
      }
      while (readings.unread() != null) {
        Thread.onSpinWait();
      }

      assertThat(readings.held()).isEqualTo(2 * WEIGHT);
      assertThat(Objects.requireNonNull(readings.take()).incoming())
          .containsExactly(folder.resolve("one.txt").toString());
      assertThat(readings.held()).isEqualTo(WEIGHT);
      readings.take();
      assertThat(readings.held()).isZero();
    }
  }
}
