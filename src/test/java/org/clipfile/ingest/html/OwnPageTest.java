package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clipfile.export.Exporter;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Precision;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Clipfile exports as a book or a page comes in again as it was. */
class OwnPageTest {
  private static final Picture PICTURE = Picture.of("image/png", Packs.picture());

  @TempDir Path folder;

  private static Article full() {
    return Article.builder("Gates & “tides” <open>")
        .deck("The ferry sails, \"at last\"")
        .byline("By Rosa Lind and Theo Marsh, Coast Wire")
        .authors(List.of("Rosa Lind", "Theo Marsh"))
        .dateline(new Dateline("PORT LIND", MonthDay.of(5, 3)))
        .publication("Harbour Courier")
        .source("Coast Wire")
        .published(
            new ClippingDate(
                LocalDateTime.of(2024, 5, 3, 7, 30),
                Precision.MINUTE,
                ZoneOffset.ofHours(9),
                DateOrigin.META,
                true))
        .updated(ClippingDate.ofDay(LocalDate.of(2024, 5, 4), DateOrigin.META))
        .clipped(
            new ClippingDate(
                LocalDateTime.of(2024, 6, 1, 0, 0), Precision.MONTH, null, DateOrigin.META, false))
        .section("Coast")
        .categories(List.of("News, local", "Sea"))
        .keywords(List.of("ferry; boats", "Source: the pier", "فنار"))
        .language("en")
        .url("https://courier.example/a?b=1&c=2")
        .body(
            ("<p>PORT LIND, May 3 (Coast Wire) — The ferry <b>sailed</b> at noon.</p>"
                    + "<h2>Source: the sea</h2><ul><li>one</li></ul>"
                    + "<figure><img alt=\"A gate\" src=\"%s\"><figcaption>The gate.</figcaption>"
                    + "</figure><p>Keywords: none.</p>")
                .formatted(PICTURE.url()),
            "")
        .build();
  }

  @ParameterizedTest
  @EnumSource(names = {"EPUB", "HTML"})
  void everyFieldComesBackAndNoneOfThemInTheText(ExportFormat format) throws IOException {
    Article was = full();
    ParsedClipping back = back(format, was, sha256 -> Optional.of(PICTURE)).getFirst();

    assertThat(back.article().bodyText())
        .startsWith("PORT LIND, May 3")
        .endsWith("Keywords: none.")
        .doesNotContain("Coast Wire\n")
        .doesNotContain("Harbour Courier");
    Article is = back.article();
    assertThat(is.toBuilder().body(was.bodyHtml(), was.bodyText()).build()).isEqualTo(was);
    assertThat(back.pictures()).containsExactly(PICTURE);
  }

  @ParameterizedTest
  @EnumSource(names = {"EPUB", "HTML"})
  void whatWasNotToldIsNotMadeUp(ExportFormat format) throws IOException {
    Article was =
        Article.builder("By Rosa Lind")
            .kind(ArticleKind.PAGE)
            .body("<p>PORT LIND (Reuters) — The ferry sailed on May 3, 2024.</p>", "")
            .build();
    Article is = back(format, was, sha256 -> Optional.empty()).getFirst().article();

    assertThat(is.toBuilder().body(was.bodyHtml(), was.bodyText()).build()).isEqualTo(was);
  }

  @ParameterizedTest
  @EnumSource(names = {"EPUB", "HTML"})
  void aLinkComesBackAsALink(ExportFormat format) throws IOException {
    Article was = Article.builder("A link").url("https://courier.example/a").build();

    assertThat(back(format, was, sha256 -> Optional.empty()))
        .extracting(ParsedClipping::article)
        .containsExactly(was);
  }

  @ParameterizedTest
  @EnumSource(names = {"EPUB", "HTML"})
  void everySampleComesBack(ExportFormat format) throws IOException {
    var samples = new ArrayList<ParsedClipping>();
    try (Stream<Path> files = Files.list(Path.of("sample-clips"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        samples.addAll(Reads.clippings(file));
      }
    }
    for (ParsedClipping sample : samples) {
      Article was = sample.article();
      ParsedClipping back = back(format, was, pictures(sample)).getFirst();
      assertThat(back.article().bodyText()).isEqualTo(was.bodyText());
      assertThat(back.article().keywords()).isEqualTo(was.keywords());
      assertThat(back.article().source()).isEqualTo(was.source());
      assertThat(iso(back.article().published())).isEqualTo(iso(was.published()));
      assertThat(back.pictures()).hasSameSizeAs(sample.pictures());
      ParsedClipping again = back(format, back.article(), pictures(back)).getFirst();
      assertThat(again).isEqualTo(back);
    }
  }

  @Test
  void aPageThatOnlyClaimsToBeOneIsReadAsFarAsItGoes() throws IOException {
    String page =
        """
        <html><head><title>x</title><meta name="clipfile:headline" content="A pier">
        <meta name="clipfile:published" content="soon"><meta name="clipfile:url" content="javascript:x">
        <meta name="clipfile:dateline-day" content="--13-40"></head>
        <body><p>The pier is open, and it is long.</p><script>x</script></body></html>
        """;
    Path file = Files.writeString(folder.resolve("a.html"), page, StandardCharsets.UTF_8);

    Article article = Reads.clippings(file).getFirst().article();
    assertThat(article.headline()).isEqualTo("A pier");
    assertThat(article.published()).isNull();
    assertThat(article.url()).isNull();
    assertThat(article.bodyHtml()).isEqualTo("<p>The pier is open, and it is long.</p>");
  }

  private List<ParsedClipping> back(ExportFormat format, Article article, PictureSource pictures)
      throws IOException {
    var original = new OriginalInfo("0".repeat(64), "a.txt", "text", 1);
    var clipping = new Clipping(1, article, Instant.parse("2026-01-08T18:16:10Z"), original);
    var out = new ByteArrayOutputStream();
    var exporter = new Exporter();
    exporter.write(clipping, format, PdfOptions.STANDARD, pictures, out);
    Path file = folder.resolve("clip." + format.extension());
    return Reads.clippings(Files.write(file, out.toByteArray()));
  }

  private static String iso(@Nullable ClippingDate date) {
    return date == null ? "" : date.iso();
  }

  private static PictureSource pictures(ParsedClipping parsed) {
    return hash -> parsed.pictures().stream().filter(p -> p.sha256().equals(hash)).findFirst();
  }
}
