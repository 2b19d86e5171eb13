package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that prints a page of HTML as PDF, from its start to its end. CPU is its own and that of
 * its children, as the shell tells.
 */
record PeerProcess(String name, List<String> command) {
  private static final Pattern TOLD = Pattern.compile("(?m)^real (\\S+) user (\\S+) sys (\\S+)$");

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
    var words = new ArrayList<String>();
    words.addAll(List.of("bash", "-c", "TIMEFORMAT='real %R user %U sys %S'; time \"$@\"", "bash"));
    command.forEach(w -> words.add(w.replace("IN", html.toString()).replace("OUT", pdf.toString())));
    Path told = pdf.resolveSibling("told.txt");
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(told.toFile())
            .start();
    if (!process.waitFor(15, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    Matcher times = TOLD.matcher(Files.readString(told));
    if (!times.find() || !Files.exists(pdf)) {
      throw new IOException(name + " wrote nothing: " + Files.readString(told));
    }
    double cpu = Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(3));
    return new Run(Double.parseDouble(times.group(1)) * 1000, cpu * 1000, Files.size(pdf));
  }
}
