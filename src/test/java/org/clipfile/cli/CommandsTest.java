package org.clipfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on an archive of three clippings. */
class CommandsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private Shell shell;
  private Path clips;

  @BeforeEach
  void importTheClips() throws IOException {
    clips = Clips.in(folder);
    shell = new Shell(folder.resolve("archive"));
    assertThat(shell.run("import", clips.toString()))
        .isEqualTo(new Shell.Result(0, "3 added, 0 duplicates, 0 rejected.\n", ""));
  }

  @Test
  void importTellsDuplicatesAndRejectsAndTheirSums() throws IOException {
    Path none = Files.write(folder.resolve("none.txt"), new byte[0]);
    Shell.Result result = shell.run("import", "--json", clips.toString(), none.toString());

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSize(5);
    JsonNode duplicate = JSON.readTree(result.lines().getFirst());
    assertThat(duplicate.get("path").asString()).isEqualTo(clips.resolve("a-talks.txt").toString());
    assertThat(duplicate.get("outcome").asString()).isEqualTo("duplicate");
    assertThat(duplicate.get("of").asLong()).isPositive();
    JsonNode rejected = JSON.readTree(result.lines().get(3));
    assertThat(rejected.get("outcome").asString()).isEqualTo("rejected");
    assertThat(rejected.get("reason").asString()).isEqualTo("empty");
    JsonNode sums = JSON.readTree(result.lines().get(4));
    assertThat(sums.get("duplicates").asInt()).isEqualTo(3);
    assertThat(sums.get("rejected").asInt()).isEqualTo(1);
    assertThat(sums.get("total").asInt()).isEqualTo(4);
  }

  @Test
  void importWithoutJsonNamesTheRejectsToThePerson() throws IOException {
    Path none = Files.write(folder.resolve("none.txt"), new byte[0]);
    Shell.Result result = shell.run("import", none.toString());

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).isEqualTo("0 added, 0 duplicates, 1 rejected.\n");
    assertThat(result.err()).startsWith(none + ": ").endsWith(".\n");
  }

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

  @Test
  void aSearchBesideAWriterThatMakesTheIndexSaysSoFar() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      assertThat(archive.indexProgress()).isEqualTo(1);
      for (Path file : indexFiles()) {
        Files.write(file, new byte[] {1});
      }
      Shell.Result result = shell.run("search", "--count", "talks");
      assertThat(result.status()).isZero();
      assertThat(result.out()).isEqualTo("0\n");
      assertThat(result.err())
          .isEqualTo("The index holds 0 % of the archive so far; there may be more.\n");
      assertThat(shell.run("search", "--count", "--json", "talks").out())
          .isEqualTo("{\"count\":0,\"complete\":false}\n");
      assertThat(shell.run("search", "talks").err()).contains("Nothing so far.");
      assertThat(shell.run("list").err()).contains("there may be more");
      Shell.Result verified = shell.run("verify");
      assertThat(verified.status()).isEqualTo(1);
      assertThat(verified.out()).contains("index");
    }
    assertThat(shell.run("search", "--count", "talks")).isEqualTo(new Shell.Result(0, "2\n", ""));
  }

  @Test
  void verifyLooksIntoTheIndex() throws IOException {
    for (Path file : indexFiles()) {
      if (file.toString().endsWith(".cfs")) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    Shell.Result damaged = shell.run("verify");
    assertThat(damaged.status()).isEqualTo(1);
    assertThat(damaged.out()).startsWith("The index ").endsWith("; reindex makes it anew.\n");
    assertThat(shell.run("reindex").status()).isZero();
    assertThat(shell.run("verify").out()).isEmpty();
  }

  private List<Path> indexFiles() throws IOException {
    try (var files = Files.list(folder.resolve("archive").resolve("index"))) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  @Test
  void showWritesTheArticleInEachForm() throws IOException {
    String id = idOf("talks source:Xinhua");

    assertThat(shell.run("show", id).out())
        .contains("Leaders hold talks on trade", "agreed to meet again.");
    assertThat(shell.run("show", id, "--html").out()).contains("<html").contains("meet again");
    JsonNode json = JSON.readTree(shell.run("show", id, "--json").out());
    assertThat(json.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(json.get("datePublished").asString()).isEqualTo("2026-01-05");
    assertThat(shell.run("show", id, "--original").out())
        .isEqualTo(Files.readString(clips.resolve("a-talks.txt")));
  }

  @Test
  void aClippingThatIsNotThereFails() {
    for (String form : new String[] {"--text", "--original"}) {
      assertThat(shell.run("show", "999", form))
          .isEqualTo(new Shell.Result(1, "", "There is no clipping 999.\n"));
    }
    assertThat(shell.run("export", "999", "--to", "txt", "-o", folder.resolve("x").toString()))
        .isEqualTo(new Shell.Result(1, "", "There is no clipping 999.\n"));
  }

  @Test
  void exportWritesOneFileByItsNumber() {
    Path file = folder.resolve("talks.txt");
    Shell.Result result =
        shell.run("export", idOf("source:Xinhua"), "--to", "txt", "-o", file.toString());

    assertThat(result).isEqualTo(new Shell.Result(0, "", "Wrote " + file + ".\n"));
    assertThat(file).content().contains("agreed to meet again.");
  }

  @Test
  void exportOfAnEmptyQueryIsEverything() throws IOException {
    Path file = folder.resolve("all.json");
    assertThat(shell.run("export", "--query", "", "--to", "json", "-o", file.toString()).status())
        .isZero();
    assertThat(Files.readAllLines(file)).hasSize(3).allMatch(line -> line.startsWith("{"));

    Path pages = folder.resolve("pages");
    assertThat(shell.run("export", "--query", "", "--to", "md", "-o", pages.toString()).err())
        .isEqualTo("Wrote 3 files to " + pages + ".\n");
  }

  @Test
  void exportTakesPagesAsTheyAreAskedFor() throws IOException {
    Path file = folder.resolve("x.pdf");
    String id = idOf("source:Xinhua");
    Shell.Result result =
        shell.run(
            "export",
            id,
            "--to",
            "pdf",
            "--paper",
            "letter",
            "--columns",
            "2",
            "--size",
            "9",
            "--margin",
            "15",
            "--ragged",
            "--no-pictures",
            "-o",
            file.toString());
    assertThat(result.status()).isZero();
    assertThat(file).isNotEmptyFile();
    assertThat(shell.run("export", id, "--to", "pdf", "--columns", "3", "-o", "x").err())
        .contains("A page has one column or two.");
    assertThat(shell.run("export", id, "--to", "pdf", "--paper", "a3", "-o", "x").err())
        .contains("'a3' is none of a4, letter");
  }

  @Test
  void exportOfNothingFails() {
    assertThat(shell.run("export", "--query", "zebra", "--to", "md", "-o", "x"))
        .isEqualTo(new Shell.Result(1, "", "Nothing matches zebra, so nothing was written.\n"));
  }

  @Test
  void exportToAPlaceThatCannotBeWrittenFails() {
    Path below = clips.resolve("a-talks.txt").resolve("x.txt");
    Shell.Result result =
        shell.run("export", idOf("source:Xinhua"), "--to", "txt", "-o", below.toString());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains(below.toString()).endsWith(".\n").doesNotContain("\tat ");
  }

  @Test
  void listTellsEveryClippingTheNewestFirst() {
    assertThat(shell.run("list").lines())
        .hasSize(3)
        .satisfiesExactly(
            newest -> assertThat(newest).contains("2026-01-05"),
            middle -> assertThat(middle).contains("2024-03-12"),
            undated -> assertThat(undated).contains("undated"));
    assertThat(shell.run("list", "--json").lines())
        .hasSize(3)
        .allMatch(line -> JSON.readTree(line).get("id").asLong() > 0);
  }

  @Test
  void statsCountsByValue() {
    assertThat(shell.run("stats").out())
        .contains(
            "Clippings: 3\n",
            "Published: 2024-03 to 2026-01\n",
            "Undated: 1\n",
            "Dates uncertain: 0\n",
            "Not articles: 0\n",
            "Xinhua");
    JsonNode json = JSON.readTree(shell.run("stats", "--json").out());
    assertThat(json.get("total").asInt()).isEqualTo(3);
    assertThat(json.get("sources").get("Reuters").asInt()).isEqualTo(1);
  }

  @Test
  void aWholeArchiveVerifiesAndCanBeIndexedAnew() {
    assertThat(shell.run("verify")).isEqualTo(new Shell.Result(0, "", "The archive is whole.\n"));
    assertThat(shell.run("reindex")).isEqualTo(new Shell.Result(0, "", "The index is new.\n"));
    assertThat(shell.run("search", "--count", "talks").out()).isEqualTo("2\n");
  }

  @Test
  void besideAnotherWriterReadingGoesOnAndWritingSaysWhoHoldsIt() {
    try (Archive held = Archive.open(folder.resolve("archive"))) {
      assertThat(held.counts().total()).isEqualTo(3);
      assertThat(shell.run("search", "--count", "talks").out()).isEqualTo("2\n");
      Shell.Result result = shell.run("import", clips.toString());
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(folder.resolve("archive").toString()).endsWith(".\n");
    }
  }

  @Test
  void aReaderThatGoesAwayEndsTheCommandQuietly() {
    var err = new ByteArrayOutputStream();

    assertThat(shell.run(new BrokenOutput("Broken pipe"), err, false, "list")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void resultsThatCannotBeWrittenFailTheCommand() {
    var err = new ByteArrayOutputStream();

    assertThat(shell.run(new BrokenOutput("No space left on device"), err, false, "list"))
        .isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo("The results cannot be written: No space left on device.\n");
  }

  /** An output that takes nothing. */
  private static final class BrokenOutput extends OutputStream {
    private final String why;

    BrokenOutput(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }

  private String idOf(String query) {
    String id = shell.run("search", "--limit", "1", query).out().split(" ", 2)[0];
    assertThat(id).matches("\\d+");
    return id;
  }
}
