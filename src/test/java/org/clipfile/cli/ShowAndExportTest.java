package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A clipping shown, and clippings written to files. */
class ShowAndExportTest extends ClipsTest {
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
}
