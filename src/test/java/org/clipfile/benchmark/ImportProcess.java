package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.clipfile.archive.Archive;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/** Imports an input into an archive and prints, at every tenth, what is held in memory. */
final class ImportProcess {
  private static final int STEPS = 10;
  private static final Path STATUS = Path.of("/proc/self/status");

  private ImportProcess() {}

  public static void main(String[] args) throws IOException {
    Instant start = Instant.now();
    try (Archive archive = Archive.open(Path.of(args[0]))) {
      ImportRun run =
          archive.importPaths(
              List.of(Path.of(args[1])),
              Archive.LedgerListener.NONE,
              new Watch(),
              new Cancellation());
      Duration took = Duration.between(start, Instant.now());
      System.out.printf(
          Locale.ROOT,
          "  %s in %d s: %.0f a second; highest resident memory %s%n",
          run.sums(),
          took.toSeconds(),
          run.sums().total() * 1000.0 / took.toMillis(),
          status("VmHWM:"));
    }
  }

  /** Prints the heap after a collection, that is what is held, and the process's memory. */
  private static final class Watch implements Progress {
    private int next = 1;

    @Override
    public void update(long done, long total, String what) {
      if (total > 0 && done * STEPS >= total * next) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long held = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf(
            "  %3d %%: %d MB held, resident %s%n", 100 * done / total, held, status("VmRSS:"));
        next = (int) (done * STEPS / total) + 1;
      }
    }
  }

  /** What Linux says of this process; elsewhere nothing. */
  private static String status(String key) {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(key.length()).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
