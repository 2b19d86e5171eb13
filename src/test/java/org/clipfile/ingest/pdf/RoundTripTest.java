package org.clipfile.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.export.pdf.PdfWriter;
import org.clipfile.ingest.BodyText;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.PictureSource;
import org.clipfile.testing.Reads;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Clipfile exports as PDF comes in again as it was. */
class RoundTripTest {
  @TempDir Path folder;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-clips"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySampleComesBack(Path file) throws IOException {
    for (ParsedClipping sample : Reads.clippings(file)) {
      Article article = sample.article();
      var original = new OriginalInfo("0".repeat(64), file.toString(), "text", 1);
      var clipping = new Clipping(1, article, Instant.parse("2026-01-08T18:16:10Z"), original);
      var out = new ByteArrayOutputStream();
      List<String> warnings = new PdfWriter().write(clipping, pictures(sample), out);
      boolean fontMissing = warnings.stream().anyMatch(w -> w.startsWith("No font"));
      Assumptions.assumeFalse(fontMissing, "the system has no font for this");
      ParsedClipping back =
          Reads.clippings(Files.write(folder.resolve("clip.pdf"), out.toByteArray())).getFirst();

      assertThat(told(back.article())).isEqualTo(told(article));
      assertThat(back.article().bodyText()).isEqualTo(article.bodyText());
      assertThat(BodyText.of(Jsoup.parseBodyFragment(back.article().bodyHtml()).body()))
          .isEqualTo(back.article().bodyText());
      assertThat(back.pictures()).hasSameSizeAs(sample.pictures());
    }
  }

  /** All but the body, and where a date was read. */
  private static List<Object> told(Article a) {
    return Stream.of(
            a.headline(),
            a.deck(),
            a.byline(),
            a.authors(),
            a.dateline(),
            a.publication(),
            a.source(),
            iso(a.published()),
            iso(a.clipped()),
            a.section(),
            a.categories(),
            a.keywords(),
            a.language(),
            a.url())
        .map(value -> value == null ? "" : value)
        .toList();
  }

  private static String iso(@org.jspecify.annotations.Nullable ClippingDate date) {
    return date == null ? "" : date.iso();
  }

  private static PictureSource pictures(ParsedClipping parsed) {
    return hash -> parsed.pictures().stream().filter(p -> p.sha256().equals(hash)).findFirst();
  }
}
