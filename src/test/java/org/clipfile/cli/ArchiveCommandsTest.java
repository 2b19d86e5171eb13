package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.archive.Archive;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands on the archive as a whole: what came in, what is in it, whether it is whole. */
class ArchiveCommandsTest extends ClipsTest {
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

  private List<Path> indexFiles() throws IOException {
    try (var files = Files.list(folder.resolve("archive").resolve("index"))) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }
}
