package org.clipfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a search tells, to a person and to a program. */
class SearchCommandTest extends ClipsTest {
  @Test
  void searchTellsEachHitInTwoLines() {
    Shell.Result result = shell.run("search", "talks", "source:Xinhua");

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().getFirst())
        .matches("\\d+  2026-01-05  The Daily  Leaders hold talks on trade");
    assertThat(result.lines().getLast()).startsWith("    ").contains("held talks on trade");
  }

  @Test
  void hitsAreBoldOnATerminalOnly() {
    var out = new ByteArrayOutputStream();
    shell.run(out, OutputStream.nullOutputStream(), true, "search", "source:Xinhua talks");

    assertThat(out.toString(UTF_8)).contains("held \u001b[1mtalks\u001b[22m on trade");
    assertThat(shell.run("search", "talks").out()).doesNotContain("\u001b");
  }

  @Test
  void searchAsJsonIsAnObjectALine() {
    Shell.Result result = shell.run("search", "--json", "--sort", "oldest", "talks");

    assertThat(result.lines()).hasSize(2);
    JsonNode hit = JSON.readTree(result.lines().getFirst());
    assertThat(hit.get("headline").asString()).isEqualTo("港口罢工结束");
    assertThat(hit.get("published").asString()).isEqualTo("2024-03-12");
    assertThat(hit.get("publication").asString()).isEqualTo("The Harbour Courier");
    int start = hit.get("marks").get(0).get(0).asInt();
    int end = hit.get("marks").get(0).get(1).asInt();
    assertThat(hit.get("snippet").asString().substring(start, end)).isEqualTo("talks");
  }

  @Test
  void searchCountsAllHitsWhateverTheLimit() {
    assertThat(shell.run("search", "--count", "--limit", "1", "talks").out()).isEqualTo("2\n");
    assertThat(shell.run("search", "--count", "--json", "talks").out())
        .isEqualTo("{\"count\":2}\n");
  }

  @Test
  void searchTellsHowManyHitsEachValueAndEachMonthHas() {
    Shell.Result result =
        shell.run("search", "--facets", "--histogram", "--limit", "0", "is:article");

    assertThat(result.status()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """

            Publications: 2
                   1  The Daily
                   1  The Harbour Courier
            Sources: 2
                   1  Reuters
                   1  Xinhua
            Categories: 2
                   1  International
                   1  Snippets
            Languages: 1
                   3  en
            Places: 1
                   1  Beijing

            2024-03           1  ████████████████████████████████████████
            2026-01           1  ████████████████████████████████████████
            undated           1
            """);
    assertThat(shell.run("search", "--facets", "--histogram", "camel").out()).isEmpty();
  }

  @Test
  void searchTellsTheSameAsJsonInALineAfterTheHits() {
    Shell.Result result =
        shell.run("search", "--json", "--facets", "--histogram", "--limit", "1", "talks");

    assertThat(result.lines()).hasSize(2);
    JsonNode counts = JSON.readTree(result.lines().getLast());
    assertThat(counts.get("total").asInt()).isEqualTo(2);
    assertThat(counts.get("undated").asInt()).isZero();
    JsonNode publications = counts.get("facets").get("publications");
    assertThat(publications.get("distinct").asInt()).isEqualTo(2);
    assertThat(publications.get("values").get("The Harbour Courier").asInt()).isEqualTo(1);
    assertThat(counts.get("facets").get("years").toString()).isEqualTo("{\"2024\":1,\"2026\":1}");
    assertThat(counts.get("facets").get("months").get("2026-01").asInt()).isEqualTo(1);
    assertThat(counts.get("histogram").toString())
        .isEqualTo("{\"unit\":\"month\",\"bars\":{\"2024-03\":1,\"2026-01\":1}}");

    JsonNode facets = JSON.readTree(shell.run("search", "--json", "--facets", "camel").out());
    assertThat(facets.has("histogram")).isFalse();
    assertThat(facets.get("total").asInt()).isZero();
  }

  @Test
  void searchSaysWhereHitsAreNotShown() {
    Shell.Result result = shell.run("search", "--limit", "1", "talks");

    assertThat(result.lines()).hasSize(2);
    assertThat(result.err()).isEqualTo("1 of 2 hits are shown; --limit sets how many.\n");
  }

  @Test
  void aQueryOfNonsenseFindsNothingAndFailsNothing() {
    Shell.Result result = shell.run("search", "((\" OR -) nonsuch:(((");

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Nothing matches.\n");
  }

  @Test
  void aSearchWithoutHitsSaysWhatEachPartFindsAndWhatElseToSearchFor() {
    Shell.Result result = shell.run("search", "tlaks", "date:2020");

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .containsExactly(
            "Published 1 January – 31 December 2020.",
            "Nothing matches.",
            "“tlaks” alone is in no clipping.",
            "“date:2020-01-01..2020-12-31” alone is in no clipping.",
            "Only “talks”  talks  (2 clippings)");
    assertThat(shell.run("search", "tlaks -xinhua").err().lines())
        .contains("Did you mean “talks”?  talks -xinhua  (2 clippings)");
    assertThat(shell.run("search", "keeper", "date:2020").err().lines())
        .contains(
            "Without the date  keeper  (1 clipping)",
            "1 more would match but for the date, and has no date.");
  }

  @Test
  void explainSaysHowTheQueryWasReadBesideTheHits() {
    Shell.Result result = shell.run("search", "--explain", "talks OR strike -port since:2024");

    assertThat(result.lines()).hasSize(4);
    assertThat(result.err().lines())
        .containsExactly(
            "Read as: talks OR (strike -port date:2024-01-01..)",
            "Published from 1 January 2024 on.",
            "“talks” alone finds 2 clippings.",
            "“strike -port date:2024-01-01..” alone finds 1 clipping.",
            "Order: best match first.");
  }

  @Test
  void explainAsJsonIsOneObjectBeforeTheHits() {
    Shell.Result result = shell.run("search", "--json", "--explain", "talks -strike");

    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSize(2);
    JsonNode read = JSON.readTree(result.lines().getFirst());
    assertThat(read.get("reading").asString()).isEqualTo("talks -strike");
    assertThat(read.get("complete").asBoolean()).isTrue();
    assertThat(read.get("checked").asBoolean()).isTrue();
    assertThat(read.get("parts").get(1).toString())
        .isEqualTo("{\"part\":\"strike\",\"role\":\"excluded\",\"alone\":1,\"without\":2}");
    Shell.Result none = shell.run("search", "--json", "--explain", "--count", "tlaks");
    assertThat(JSON.readTree(none.lines().getFirst()).get("offers").toString())
        .isEqualTo("[{\"kind\":\"spelling\",\"query\":\"talks\",\"count\":2}]");
    assertThat(none.lines().getLast()).isEqualTo("{\"count\":0}");
  }
}
