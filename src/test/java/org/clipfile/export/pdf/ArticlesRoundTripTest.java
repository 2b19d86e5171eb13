package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clipfile.testing.Reads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten articles in ten scripts, with tables, lists and pictures, whose text comes back out of their
 * PDF: at least as much as out of the prototype's, where the articles lie beside the project.
 */
class ArticlesRoundTripTest {
  private static final Path FOLDER = Path.of("..", "shared", "data", "pdf-articles");

  @ParameterizedTest
  @CsvSource({
    "en, 100, 100",
    "zh, 100, 100",
    "ko, 100, 100",
    "ja, 100, 100",
    "ur, 100, 100",
    "ar, 100, 100",
    "he, 100, 100",
    "hi, 100, 100",
    "th, 100, 100",
    "mix, 88, 98"
  })
  void comesBack(String name, double byPoppler, double byPdfBox) throws IOException {
    Path text = FOLDER.resolve(name + ".txt");
    assumeThat(text).exists();
    var clipping = Reads.clippings(FOLDER.resolve(name + ".html")).getFirst();
    RoundTrip trip = RoundTrip.of(clipping, Files.readString(text));
    assertThat(trip.pdfBox()).isGreaterThanOrEqualTo(byPdfBox);
    trip.poppler().ifPresent(p -> assertThat(p).isGreaterThanOrEqualTo(byPoppler));
    assertThat(VeraPdf.brokenRules(trip.bytes())).isEmpty();
  }
}
