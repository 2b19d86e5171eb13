package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that prints a page of HTML as PDF, from its start to its end. CPU is its own and that
 * of all processes it starts, looked at every hundredth of a second, so that some of it is missed.
 */
record PeerProcess(String name, List<String> command) {
  private static final Duration EACH = Duration.ofMillis(10);

  /**
   * What one run took.
   *
   * @param wall in milliseconds
   * @param cpu in milliseconds
   * @param bytes of the file it wrote
   */
  record Run(double wall, double cpu, long bytes) {}

  /** Those that are installed here. */
  static List<PeerProcess> installed(Path scratch) {
    var found = new ArrayList<PeerProcess>();
    if (isThere("weasyprint")) {
      found.add(new PeerProcess("WeasyPrint", List.of("weasyprint", "-q", "IN", "OUT")));
    }
    if (isThere("chromium")) {
      found.add(
          new PeerProcess(
              "Chromium",
              List.of(
                  "chromium",
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--user-data-dir=" + scratch.resolve("chromium"),
                  "--no-pdf-header-footer",
                  "--timeout=600000",
                  "--print-to-pdf=OUT",
                  "IN")));
    }
    return found;
  }

  private static boolean isThere(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(":")
        .splitAsStream(path)
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  Run print(Path html, Path pdf) throws IOException, InterruptedException {
    Files.deleteIfExists(pdf);
    List<String> words =
        command.stream()
            .map(w -> w.replace("IN", html.toString()).replace("OUT", pdf.toString()))
            .toList();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Map<Long, Duration> cpu = new HashMap<>();
    while (!process.waitFor(EACH.toMillis(), TimeUnit.MILLISECONDS)) {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(p -> p.info().totalCpuDuration().ifPresent(d -> cpu.put(p.pid(), d)));
    }
    double wall = (System.nanoTime() - begun) / 1e6;
    if (!Files.exists(pdf)) {
      throw new IOException(name + " wrote nothing");
    }
    double sum = cpu.values().stream().mapToLong(Duration::toMillis).sum();
    return new Run(wall, sum, Files.size(pdf));
  }
}
