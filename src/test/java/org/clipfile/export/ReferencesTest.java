package org.clipfile.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Precision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clippings as lists for tables and reference managers. */
class ReferencesTest {
  private static final Article WHOLE =
      Article.builder("Gates & tides: 100% of {tests} passed")
          .deck("What the engineers say")
          .authors(List.of("Ann Other", "María Núñez"))
          .publication("The Daily Tide")
          .source("Newswire")
          .section("City")
          .dateline(new Dateline("PORT ELWIN", null))
          .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.META))
          .clipped(ClippingDate.ofDay(LocalDate.of(2026, 1, 8), DateOrigin.META))
          .language("en")
          .categories(List.of("Harbour"))
          .keywords(List.of("gates", "storm"))
          .url("https://tide.example/a_b?x={1}")
          .body("<p>Two words.</p>", "Two words.")
          .build();

  private static final Article BARE =
      Article.builder("=HYPERLINK(\"x\")")
          .byline("By nobody,\nin particular")
          .published(
              new ClippingDate(
                  LocalDateTime.of(2024, 3, 1, 0, 0), Precision.MONTH, null, DateOrigin.TEXT, true))
          .build();

  private static String written(ExportFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    try (Gathering gathering = new Exporter().gathering(format, PictureSource.NONE, out)) {
      long id = 1;
      for (Article article : List.of(WHOLE, BARE)) {
        var original = new OriginalInfo("0".repeat(64), "a.html", "html", 1);
        Instant imported = Instant.parse("2026-02-01T12:00:00Z");
        assertThat(gathering.add(new Clipping(id++, article, imported, original))).isEmpty();
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvHasALineAClippingAndNoFormulas() throws IOException {
    List<String> lines = written(ExportFormat.CSV).lines().toList();
    assertThat(lines).hasSize(4); // a byline goes over two of them
    assertThat(lines.getFirst()).startsWith("id,headline,deck,byline,authors,publication");
    assertThat(lines.get(1))
        .isEqualTo(
            "1,Gates & tides: 100% of {tests} passed,What the engineers say,,"
                + "Ann Other; María Núñez,The Daily Tide,Newswire,City,PORT ELWIN,2026-01-05,,"
                + "2026-01-08,2026-02-01T12:00:00Z,en,Harbour,gates; storm,"
                + "https://tide.example/a_b?x={1},2");
    assertThat(lines.get(2)).startsWith("2,\"'=HYPERLINK(\"\"x\"\")\",,");
  }

  @Test
  void risIsATagALine() throws IOException {
    assertThat(written(ExportFormat.RIS))
        .isEqualTo(
            """
            TY  - NEWS
            ID  - clipfile-1
            TI  - Gates & tides: 100% of {tests} passed
            AU  - Ann Other
            AU  - María Núñez
            T2  - The Daily Tide
            PB  - Newswire
            PY  - 2026
            DA  - 2026/01/05/
            CY  - PORT ELWIN
            SE  - City
            AB  - What the engineers say
            KW  - Harbour
            KW  - gates
            KW  - storm
            LA  - en
            UR  - https://tide.example/a_b?x={1}
            Y2  - 2026/01/08/
            ER  -\s

            TY  - NEWS
            ID  - clipfile-2
            TI  - =HYPERLINK("x")
            AU  - By nobody, in particular
            PY  - 2024
            DA  - 2024/03//
            ER  -\s

            """
                .replace("\n", "\r\n"));
  }

  @Test
  void bibtexEscapesWhatTexWouldObey() throws IOException {
    assertThat(written(ExportFormat.BIBTEX))
        .contains(
            "@article{clipfile1,",
            "title = {{Gates \\& tides: 100\\% of \\{tests\\} passed}}",
            "author = {{Ann Other} and {María Núñez}}",
            "date = {2026-01-05}",
            "url = {https://tide.example/a_b?x=%7B1%7D}",
            "date = {2024-03}",
            "author = {{By nobody, in particular}}")
        .doesNotContain("journal = {}");
  }

  @Test
  void cslIsAnArrayOfItems() throws IOException {
    JsonNode items = new JsonMapper().readTree(written(ExportFormat.CSL_JSON));
    assertThat(items).hasSize(2);
    JsonNode first = items.get(0);
    assertThat(first.get("type").asString()).isEqualTo("article-newspaper");
    assertThat(first.get("container-title").asString()).isEqualTo("The Daily Tide");
    assertThat(first.get("author").get(1).get("literal").asString()).isEqualTo("María Núñez");
    assertThat(first.get("issued").get("date-parts").get(0).toString()).isEqualTo("[2026,1,5]");
    assertThat(items.get(1).get("issued").toString())
        .isEqualTo("{\"date-parts\":[[2024,3]],\"circa\":true}");
  }

  @Test
  void aListOfNothingIsWhole() throws IOException {
    var out = new ByteArrayOutputStream();
    new Exporter().gathering(ExportFormat.CSL_JSON, PictureSource.NONE, out).close();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
  }
}
