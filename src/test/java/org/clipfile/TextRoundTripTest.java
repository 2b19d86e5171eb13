package org.clipfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clipfile.export.Exporter;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Precision;
import org.clipfile.testing.Reads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clipping exported as text or Markdown and taken in again says what it said. */
class TextRoundTripTest {
  @TempDir Path folder;

  static List<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("sample-clips"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleComesBack(Path sample) throws IOException {
    Article article = read(sample);

    assertThat(told(again(article))).isEqualTo(told(article));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleComesBackFromMarkdown(Path sample) throws IOException {
    Article article = read(sample);

    assertThat(told(again(article, ExportFormat.MARKDOWN, "again.md"))).isEqualTo(told(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: a spring in the hills, says the guide.",
        "Published on Friday, the report fills a shelf.",
        "First.\n\nSource: Hill Wire\n\nPublication: The Times of Varnholm",
        "First.\n\nBy: the sea",
        "By the harbour stands a lamp.\n\nLink: https://a.example/",
        "Category: none of these",
        "# No heading\n\n- no list",
        "5 January 2026",
      })
  void bodyLinesThatLookLikeLabelsStayInTheBody(String body) throws IOException {
    Article article = article(it -> it.publication("Harbour Courier")).body("", body).build();

    assertThat(told(again(article))).isEqualTo(told(article));
  }

  @Test
  void datesComeBackAsPreciseAsTheyWere() throws IOException {
    var minute = LocalDateTime.of(2024, 2, 29, 18, 16);
    for (ClippingDate date :
        List.of(
            ClippingDate.ofDay(LocalDate.of(2024, 2, 29), DateOrigin.TEXT),
            ClippingDate.ofMinute(minute, DateOrigin.TEXT),
            new ClippingDate(
                minute, Precision.MINUTE, ZoneOffset.ofHoursMinutes(5, 30), DateOrigin.TEXT, false),
            new ClippingDate(minute, Precision.MINUTE, ZoneOffset.UTC, DateOrigin.TEXT, false),
            new ClippingDate(
                LocalDate.of(2024, 2, 1).atStartOfDay(),
                Precision.MONTH,
                null,
                DateOrigin.TEXT,
                false),
            new ClippingDate(
                LocalDate.of(2024, 1, 1).atStartOfDay(),
                Precision.YEAR,
                null,
                DateOrigin.TEXT,
                false))) {
      Article article = article(it -> it.published(date)).body("", "The text.").build();

      assertThat(told(again(article))).isEqualTo(told(article));
    }
  }

  private static ArticleBuilder article(java.util.function.UnaryOperator<ArticleBuilder> more) {
    return more.apply(Article.builder("A lamp on the pier").language("en"));
  }

  private Article again(Article article) throws IOException {
    return again(article, ExportFormat.TEXT, "again.txt");
  }

  private Article again(Article article, ExportFormat format, String name) throws IOException {
    var original = new OriginalInfo("0".repeat(64), "a", "text", 1);
    var clipping = new Clipping(1, article, Instant.EPOCH, original);
    var out = new ByteArrayOutputStream();
    new Exporter().write(clipping, format, PictureSource.NONE, out);
    return read(Files.writeString(folder.resolve(name), out.toString(StandardCharsets.UTF_8)));
  }

  private static Article read(Path file) {
    return Reads.clippings(file).getFirst().article();
  }

  /**
   * What an article says, field by field. A date's origin is not told by a text, and the dateline
   * is told by the body, where a picture's caption may now stand before it.
   */
  private static List<String> told(Article article) {
    var told = new ArrayList<String>();
    told.add("headline " + article.headline());
    told.add("deck " + article.deck());
    told.add(
        "by "
            + (article.byline() == null ? String.join(", ", article.authors()) : article.byline()));
    told.add("published " + iso(article.published()));
    told.add("clipped " + iso(article.clipped()));
    told.add("categories " + article.categories());
    told.add("section " + article.section());
    told.add("keywords " + article.keywords());
    told.add("language " + article.language());
    told.add("url " + article.url());
    told.add("publication " + article.publication());
    told.add("source " + article.source());
    told.add("body " + article.bodyText());
    return told;
  }

  private static String iso(@Nullable ClippingDate date) {
    return date == null ? "" : Objects.requireNonNull(date.iso());
  }
}
