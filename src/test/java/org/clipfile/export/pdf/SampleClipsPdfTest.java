package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.PictureSource;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All sample clippings come out archivable, accessible, and with their text. */
class SampleClipsPdfTest {
  private static final Path FOLDER = Path.of("sample-clips");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesOutWhole(Path file) throws IOException {
    for (ParsedClipping parsed : Reads.clippings(file)) {
      Article article = parsed.article();
      var original = new OriginalInfo("0".repeat(64), file.toString(), "text", 1);
      var clipping = new Clipping(1, article, Instant.parse("2026-01-08T18:16:10Z"), original);
      var out = new ByteArrayOutputStream();
      List<String> warnings = new PdfWriter().write(clipping, pictures(parsed), out);
      var written = new Written(out.toByteArray(), warnings);

      boolean fontMissing = warnings.stream().anyMatch(w -> w.startsWith("No font"));
      Assumptions.assumeFalse(fontMissing, "the system has no font for this");
      assertThat(warnings).isEmpty();
      assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
      assertThat(SixGrams.share(article.headline(), written.text())).isEqualTo(100);
      assertThat(SixGrams.share(article.bodyText(), written.text())).isEqualTo(100);
    }
  }

  private static PictureSource pictures(ParsedClipping parsed) {
    return hash -> parsed.pictures().stream().filter(p -> p.sha256().equals(hash)).findFirst();
  }
}
