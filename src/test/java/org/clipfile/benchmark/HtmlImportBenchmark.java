package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clipfile.archive.Archive;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TempFolder;
import org.jsoup.Jsoup;

/**
 * Importing saved web pages, all included, beside jsoup parsing the same files on all cores and
 * doing nothing else. An argument names a folder of other pages.
 */
final class HtmlImportBenchmark {
  private static final int PAGES = 2_000;
  private static final int ROUNDS = 5;

  /** Until then the compiler takes up to half of an import's time, and a tenth of the parsing's. */
  private static final int WARM_UP = 32;

  private static final double BUDGET = 2.0;
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private HtmlImportBenchmark() {}

  public static void main(String[] args) throws Exception {
    try (TempFolder folder = TempFolder.create()) {
      Path texts = folder.path().resolve("pages");
      List<Path> files = write(args.length == 0 ? "" : args[0], texts);
      var ours = new Measure();
      var raw = new Measure();
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        Path archive = folder.path().resolve("archive" + (round + WARM_UP));
        (round < 0 ? new Measure() : raw).time(() -> parse(files));
        (round < 0 ? new Measure() : ours).time(() -> importInto(archive, texts, files.size()));
      }
      Measure.print("import of " + files.size() + " pages", ours, raw, BUDGET);
    }
  }

  /** Keeps no page in memory, where they would take a sixth of it. */
  private static List<Path> write(String from, Path folder) throws IOException {
    SavedPages pages = SavedPages.of(from);
    int copies = Math.max(1, PAGES / pages.count());
    System.out.println(pages.describe() + ", each " + copies + " times, on " + CORES + " cores");
    return pages.write(folder, copies);
  }

  private static void importInto(Path folder, Path texts, int count) {
    try (Archive archive = Archive.open(folder)) {
      ImportRun run =
          archive.importPaths(
              List.of(texts), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      if (run.sums().total() != count || run.sums().added() < count * 0.99) {
        throw new IllegalStateException("not all of " + count + " pages are in: " + run);
      }
    }
  }

  private static void parse(List<Path> files) throws InterruptedException, ExecutionException {
    try (ExecutorService parsers = Executors.newFixedThreadPool(CORES)) {
      var parsed = new ArrayList<Future<?>>();
      for (Path file : files) {
        parsed.add(parsers.submit(() -> Jsoup.parse(file.toFile()).childNodeSize()));
      }
      for (Future<?> page : parsed) {
        page.get();
      }
    }
  }
}
