package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that prints a page of HTML as PDF, from its start to its end. CPU is its own and that
 * of all processes it starts. Each is asked for as much as Clipfile does, where it can: an outline,
 * tags.
 */
record PeerProcess(String name, List<String> command) {
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
                  "--generate-pdf-document-outline",
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
    ChildProcesses.adopt();
    double before = ChildProcesses.cpu();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int _ = process.waitFor();
    double wall = (System.nanoTime() - begun) / 1e6;
    ChildProcesses.await();
    if (!Files.exists(pdf)) {
      throw new IOException(name + " wrote nothing");
    }
    return new Run(wall, ChildProcesses.cpu() - before, Files.size(pdf));
  }
}
