package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.hostile.Fixtures.Fixture;
import org.clipfile.ingest.Ingest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fuzzing has found so far, and a little more of it. */
class CorpusTest {
  private static final int LARGEST = 1_000_000;

  @TempDir Path folder;

  @Test
  void everyFixtureAndAllThatWasKeptIsReadOrRefused() {
    Ingest ingest = Ingest.standard();
    Stream.of(Fixtures.all(), Corpus.all())
        .flatMap(List<Fixture>::stream)
        .parallel()
        .forEach(fixture -> {
          try {
            Oracle.read(ingest, fixture.source());
          } catch (RuntimeException | Error e) {
            throw new AssertionError(fixture.toString(), e);
          }
        });
  }

  @Test
  void whatIsKeptIsSmall() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(Corpus.FOLDER)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }

    assertThat(bytes).isLessThan(LARGEST);
  }

  /** From one seed and for a number of inputs, so that a build that passed passes again. */
  @Test
  void aFewNewInputsAreReadOrRefused() throws IOException, InterruptedException {
    int status = Fuzz.brief(folder, 2_000);

    assertThat(status).as(Files.readString(folder.resolve("fuzz.log"))).isZero();
  }
}
