package org.clipfile.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExporterTest {
  private static final String HOSTILE = "a \"b\" \\ <c> ]]>\n---\n\u2028\u202e: {d}";

  @Test
  void writesAClippingAsOneLineOfJson() throws IOException {
    String json = export(article(), ExportFormat.JSON, PictureSource.NONE);

    assertThat(json)
        .isEqualTo(
            "{\"@context\":[\"https://schema.org\",{\"clipfile\":\"urn:clipfile:\","
                + "\"articleBodyHtml\":\"clipfile:articleBodyHtml\"}],\"@type\":\"NewsArticle\","
                + "\"@id\":\"clipfile:clipping/7\",\"identifier\":\"7\",\"headline\":\"Rice\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Quill\"}],"
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Coast\"},"
                + "\"datePublished\":\"2026-01-05\","
                + "\"clipfile:dateImported\":\"1970-01-01T00:00:00Z\","
                + "\"articleSection\":[\"World\",\"Trade\"],\"articleBody\":\"One * two.\","
                + "\"articleBodyHtml\":\"<p>One * <b>two</b>.</p>\"}\n");
  }

  @Test
  void saysInJsonWhatIsNoArticle() throws IOException {
    ArticleBuilder page = article().kind(ArticleKind.PAGE);

    assertThat(export(page, ExportFormat.JSON, PictureSource.NONE))
        .contains(",\"clipfile:kind\":\"page\",\"articleSection\"");
  }

  @Test
  void writesPlainTextAsAClipping() throws IOException {
    assertThat(export(article(), ExportFormat.TEXT, PictureSource.NONE))
        .isEqualTo(
            """
            Rice

            By: Ada Quill

            Published on January 5, 2026

            Category: Trade

            Section: World

            Publication: The Coast

            Text:

            One * two.
            """);
  }

  @Test
  void keepsEveryStyleInMarkdown() throws IOException {
    ArticleBuilder styled =
        Article.builder("Styles")
            .body("<p>H<sub>2</sub>O, m<sup>2</sup>, <u>under</u>, <code>a*b</code>.</p>", "");

    assertThat(export(styled, ExportFormat.MARKDOWN, PictureSource.NONE))
        .contains("H<sub>2</sub>O, m<sup>2</sup>, <u>under</u>, <code>a\\*b</code>.");
  }

  @Test
  void writesMarkdownWithFrontMatter() throws IOException {
    assertThat(export(article(), ExportFormat.MARKDOWN, PictureSource.NONE))
        .isEqualTo(
            """
            ---
            headline: "Rice"
            byline: "Ada Quill"
            authors:
              - "Ada Quill"
            publication: "The Coast"
            published: "2026-01-05"
            section: "World"
            categories:
              - "Trade"
            ---

            # Rice

            One \\* **two**.
            """);
  }

  @Test
  void keepsMarkdownWrittenByOthersFromBecomingMarkup() throws IOException {
    String body = "<p>- a</p><p>1. b</p><p># c</p><p>[d](e) | f</p><ul><li>g<ul><li>h</ul></ul>";
    assertThat(
            export(
                Article.builder("- x").body(body, ""), ExportFormat.MARKDOWN, PictureSource.NONE))
        .endsWith("# \\- x\n\n\\- a\n\n1\\. b\n\n\\# c\n\n\\[d\\](e) \\| f\n\n- g\n\n  - h\n");
  }

  @Test
  void letsNoFieldBreakOutOfItsPlace() throws IOException {
    ArticleBuilder hostile =
        Article.builder(HOSTILE).deck(HOSTILE).byline(HOSTILE).source(HOSTILE).url(HOSTILE);

    String json = export(hostile, ExportFormat.JSON, PictureSource.NONE);
    JsonNode read = new ObjectMapper().readTree(json);
    String markdown = export(hostile, ExportFormat.MARKDOWN, PictureSource.NONE);

    assertThat(json.strip()).doesNotContain("\n");
    assertThat(read.get("headline").asString()).isEqualTo(HOSTILE);
    assertThat(markdown.lines().filter("---"::equals)).hasSize(2);
    assertThat(markdown)
        .startsWith("---\nheadline: \"a \\\"b\\\" \\\\ <c> ]]>\\n---\\n\\u2028\u202e: {d}\"\n");
  }

  @Test
  void embedsThePicturesOfAPageAndNamesThoseThatAreMissing() throws IOException {
    Picture picture = Picture.of("image/png", new byte[] {1, 2, 3});
    ArticleBuilder article =
        Article.builder("Seen").body("<img alt=x src='" + picture.url() + "'>", "");

    assertThat(export(article, ExportFormat.HTML, hash -> Optional.of(picture)))
        .contains("<img src=\"data:image/png;base64,AQID\" alt=\"x\">");
    assertThat(warnings(article, ExportFormat.HTML))
        .containsExactly("The picture " + picture.sha256() + " is missing from the archive.");
  }

  @Test
  void writesPdf() throws IOException {
    assertThat(export(article(), ExportFormat.PDF, PictureSource.NONE)).startsWith("%PDF-");
  }

  private static ArticleBuilder article() {
    return Article.builder("Rice")
        .byline("Ada Quill")
        .authors(List.of("Ada Quill"))
        .publication("The Coast")
        .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT))
        .section("World")
        .categories(List.of("Trade"))
        .body("<p>One * <b>two</b>.</p>", "One * two.");
  }

  private static List<String> warnings(ArticleBuilder article, ExportFormat format)
      throws IOException {
    return new Exporter()
        .write(clipping(article), format, PictureSource.NONE, new ByteArrayOutputStream());
  }

  private static String export(ArticleBuilder article, ExportFormat format, PictureSource pictures)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(clipping(article), format, pictures, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Clipping clipping(ArticleBuilder article) {
    return new Clipping(
        7, article.build(), Instant.EPOCH, new OriginalInfo("0".repeat(64), "a", "text", 1));
  }
}
