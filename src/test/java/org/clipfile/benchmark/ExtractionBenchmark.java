package org.clipfile.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.HtmlReader;
import org.jsoup.Jsoup;

/**
 * How well the articles of saved pages are found, against a truth file, and what it costs beside
 * jsoup's parsing of the same pages. An argument names a folder with {@code truth.json} and the
 * pages below it; without one each set of the development pages is scored.
 */
final class ExtractionBenchmark {
  private static final Path DEVELOPMENT = Path.of("..", "shared", "data", "pages");
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 5;
  private static final double BUDGET = 1.0;

  private ExtractionBenchmark() {}

  public static void main(String[] args) throws Exception {
    for (Path folder : folders(args.length == 0 ? "" : args[0])) {
      List<JudgedPage> pages = JudgedPage.in(folder);
      System.out.printf("%s: %d pages with a truth%n", folder.getFileName(), pages.size());
      TextScores.print(
          pages.stream().map(page -> new TextScores.Scored(page.truth(), page.text())).toList());
      MetadataScores.print(pages);
      PeerFigures.print(String.valueOf(folder.getFileName()));
      printSpeed(pages);
    }
  }

  private static List<Path> folders(String argument) throws IOException {
    if (!argument.isEmpty()) {
      return List.of(Path.of(argument));
    }
    try (var sets = Files.list(DEVELOPMENT)) {
      return sets.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** What reading takes beyond parsing, in units of parsing. */
  private static void printSpeed(List<JudgedPage> pages) throws IOException {
    var ratios = new ArrayList<Double>();
    var readings = new ArrayList<Double>();
    for (int round = -WARM_UP; round < 0; round++) {
      for (JudgedPage page : pages) {
        timeOfReading(page);
        timeOfParsing(page);
      }
    }
    for (JudgedPage page : pages) {
      var reading = new ArrayList<Double>();
      var parsing = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        reading.add(timeOfReading(page));
        parsing.add(timeOfParsing(page));
      }
      ratios.add(median(reading) / median(parsing) - 1);
      readings.add(median(reading));
    }
    System.out.printf(
        Locale.ROOT,
        "  speed: beyond parsing %.2f times jsoup's parsing (median page; budget %.1f);"
            + " %.2f ms a page, parsing included%n",
        median(ratios),
        BUDGET,
        median(readings));
  }

  private static double timeOfReading(JudgedPage page) {
    long before = THREAD.getCurrentThreadCpuTime();
    try {
      new HtmlReader().read(new Input(page.name(), page.bytes(), Companions.NONE));
    } catch (RefusedInput refused) {
      // a page without an article has been looked through all the same
    }
    return (THREAD.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static double timeOfParsing(JudgedPage page) throws IOException {
    long before = THREAD.getCurrentThreadCpuTime();
    Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "");
    return (THREAD.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
