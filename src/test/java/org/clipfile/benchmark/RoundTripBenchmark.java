package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.clipfile.export.pdf.RoundTrip;
import org.clipfile.testing.Reads;

/**
 * How much of the text of articles comes back out of their PDF, by two readers, in per cent. An
 * argument names a folder with articles ({@code NAME.html}) and the text that has to come back
 * ({@code NAME.txt}, a line a block); without one the development articles are taken. A second
 * argument, after a comma, names a folder for the PDF files.
 */
final class RoundTripBenchmark {
  private static final Path DEVELOPMENT = Path.of("..", "shared", "data", "pdf-articles");

  private RoundTripBenchmark() {}

  public static void main(String[] args) throws IOException {
    String[] paths = args.length == 0 ? new String[0] : args[0].split(",", -1);
    Path folder = paths.length == 0 || paths[0].isEmpty() ? DEVELOPMENT : Path.of(paths[0]);
    System.out.println("| Article | pdftotext | PDFBox | kB |");
    System.out.println("|---|---|---|---|");
    for (Path text : texts(folder)) {
      String name = text.getFileName().toString().replace(".txt", "");
      Path page = folder.resolve(name + ".html");
      var trip = RoundTrip.of(Reads.clippings(page).getFirst(), Files.readString(text));
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f | %.1f |%n",
          name,
          percent(trip.poppler()),
          trip.pdfBox(),
          trip.bytes().length / 1e3);
      if (paths.length > 1) {
        Files.write(Path.of(paths[1]).resolve(name + ".pdf"), trip.bytes());
      }
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.1f", share.getAsDouble()) : "–";
  }
}
