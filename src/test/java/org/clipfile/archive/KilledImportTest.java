package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an import. */
class KilledImportTest {
  @TempDir Path temp;

  @Test
  void whatWasReportedAsAddedIsThereAndIsFound() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 4000);
    Path folder = temp.resolve("archive");

    List<Long> reported = importAndKill(folder, clips, 1200);

    try (Archive archive = Archive.openReadOnly(folder)) {
      assertThat(archive.indexProgress()).isEqualTo(1);
      assertThat(archive.verify()).isEmpty();
      long[] all = archive.find("ferry", null, 10_000).hits().ids();
      assertThat(all).contains(reported.stream().mapToLong(Long::longValue).toArray());
      assertThat(archive.rows(all)).hasSize(all.length);
    }
    try (Archive archive = Archive.open(folder)) {
      archive.importPaths(
          List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(archive.counts().total()).isEqualTo(4000);
      assertThat(archive.find("ferry", null, 1).hits().total()).isEqualTo(4000);
    }
  }

  @Test
  void standingSearchesMissNothingOfWhatCameIn() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 3000);
    Path folder = temp.resolve("archive");
    try (Archive archive = Archive.open(folder)) {
      archive.searches().save("Ferries", "ferry", true);
    }

    importAndKill(folder, clips, 1000);

    try (Archive archive = Archive.openReadOnly(folder)) {
      int there = archive.find("ferry", null, 0).hits().total();
      assertThat(there).isGreaterThanOrEqualTo(1000);
      assertThat(archive.searches().named("ferries").orElseThrow().fresh()).isEqualTo(there);
    }
  }

  /** Imports in a process of its own and kills it once it has reported so many. */
  private static List<Long> importAndKill(Path folder, Path clips, int enough) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Importer.class.getName(),
                folder.toString(),
                clips.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var reported = new ArrayList<Long>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      while (reported.size() < enough) {
        String line = lines.readLine();
        assertThat(line).as("the import ended before it could be killed").isNotNull();
        reported.add(Long.parseLong(line));
      }
      process.destroyForcibly().waitFor();
    } catch (IOException e) {
      process.destroyForcibly().waitFor();
      throw e;
    }
    return reported;
  }

  /** The process that is killed: prints the id of each clipping it reports as added. */
  static final class Importer {
    private Importer() {}

    public static void main(String[] args) {
      try (Archive archive = Archive.open(Path.of(args[0]))) {
        archive.importPaths(
            List.of(Path.of(args[1])),
            entry -> {
              if (entry.outcome() instanceof Outcome.Added added) {
                System.out.println(added.id());
                System.out.flush();
              }
            },
            Progress.NONE,
            new Cancellation());
      }
    }
  }
}
