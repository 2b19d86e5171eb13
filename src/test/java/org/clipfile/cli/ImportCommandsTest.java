package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clipfile.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that come after an import: its books, undoing, reading again, editing. */
class ImportCommandsTest {
  @TempDir Path temp;
  private Shell shell = new Shell(Path.of(""));
  private Path clips = Path.of("");

  @BeforeEach
  void importClips() throws Exception {
    shell = new Shell(temp.resolve("archive"));
    clips = Clips.in(temp);
    Files.write(clips.resolve("d-empty.txt"), new byte[0]);
    assertThat(shell.run("import", clips.toString()).status()).isEqualTo(3);
  }

  @Test
  void theLedgerListsImportsAndTheirEntries() {
    assertThat(shell.run("ledger").lines())
        .singleElement()
        .asString()
        .startsWith("1  20")
        .endsWith("3 added, 0 duplicates, 1 rejected.");
    assertThat(shell.run("ledger", "1", "--only", "rejected").lines())
        .containsExactly(clips.resolve("d-empty.txt") + ": rejected: The file is empty.");
    assertThat(shell.run("ledger", "1", "--json").lines())
        .hasSize(5)
        .last()
        .asString()
        .contains("\"added\":3", "\"rejected\":1", "\"total\":4");
    assertThat(shell.run("ledger", "7").err()).contains("There is no import 7.");
    assertThat(shell.run("ledger", "--only", "added").status()).isEqualTo(2);
  }

  @Test
  void theLedgerGoesToAFile() throws Exception {
    Path csv = temp.resolve("books.csv");
    assertThat(shell.run("ledger", "1", "--csv", csv.toString()).status()).isZero();
    assertThat(Files.readAllLines(csv))
        .hasSize(5)
        .first()
        .isEqualTo("path,outcome,clipping,reason,detail");
  }

  @Test
  void undoTakesOutWhatCameIn() {
    assertThat(shell.run("undo", "1")).isEqualTo(new Result(0, "3 removed, 0 kept.\n", ""));
    assertThat(shell.run("search", "--count", "").out()).isEqualTo("0\n");
    assertThat(shell.run("ledger").out()).contains("Undone.");
    assertThat(shell.run("undo", "1").err()).contains("undone already");
  }

  @Test
  void rejectsAreImportedAgain() throws Exception {
    Files.writeString(clips.resolve("d-empty.txt"), "A headline\n\nA text of its own below it.\n");
    assertThat(shell.run("import", "--rejects-of", "1"))
        .isEqualTo(new Result(0, "1 added, 0 duplicates, 0 rejected.\n", ""));
    assertThat(shell.run("import").status()).isEqualTo(2);
    assertThat(shell.run("import", "--rejects-of", "1", "x").status()).isEqualTo(2);
  }

  @Test
  void whatIsEditedStaysWhenTheOriginalIsReadAgain() {
    Result edited = shell.run("edit", "1", "headline=Talks on trade", "published=2026-01-06");
    assertThat(edited).isEqualTo(new Result(0, "", ""));
    assertThat(shell.run("show", "1", "--json").out())
        .contains("\"headline\":\"Talks on trade\"", "\"datePublished\":\"2026-01-06\"");
    assertThat(shell.run("reparse", "--apply").lines())
        .containsExactly("0 changed, 0 added, 0 kept as they are, 3 unchanged.");
    assertThat(shell.run("show", "1", "--json").out()).contains("Talks on trade");
    assertThat(shell.run("reparse", "--json").lines())
        .containsExactly("{\"same\":3,\"changed\":0,\"added\":0,\"kept\":0}");
  }

  @Test
  void theOwnerSaysWhatIsNoArticle() {
    assertThat(shell.run("search", "--count", "is:page").out()).isEqualTo("0\n");
    assertThat(shell.run("edit", "1", "kind=page").status()).isZero();
    assertThat(shell.run("search", "--count", "is:page").out()).isEqualTo("1\n");
    assertThat(shell.run("edit", "1", "kind=article").status()).isZero();
    assertThat(shell.run("search", "--count", "is:page").out()).isEqualTo("0\n");
  }

  @Test
  void aFieldThatIsNoneOrNoDateIsWrongUsage() {
    assertThat(shell.run("edit", "1", "colour=red").err()).contains("no field 'colour'");
    assertThat(shell.run("edit", "1", "published=yesterday").err()).contains("is no date");
    assertThat(shell.run("edit", "1", "kind=poem").err()).contains("write article or page");
    assertThat(shell.run("edit", "1", "headline=").err()).contains("needs a headline");
    assertThat(shell.run("edit", "99", "section=x").err()).contains("no clipping 99");
  }

  @Test
  void versionsAreListedAndCompared() throws Exception {
    String page =
        """
        Ferry sails

        Show on website : https://harbour.example/ferry

        The ferry sailed %s, with forty passengers and two lorries on its deck.

        It will be back on Friday.
        """;
    Path ferry = temp.resolve("ferry.txt");
    Files.writeString(ferry, page.formatted("at noon"));
    shell.run("import", ferry.toString());
    Files.writeString(ferry, page.formatted("at one"));
    shell.run("import", ferry.toString());

    assertThat(shell.run("versions", "5").lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).endsWith("Ferry sails"));
    assertThat(shell.run("versions", "5", "--compare").lines())
        .containsExactly(
            "- The ferry sailed at noon, with forty passengers and two lorries on its deck.",
            "+ The ferry sailed at one, with forty passengers and two lorries on its deck.",
            "  It will be back on Friday.");
    assertThat(shell.run("versions", "4", "--compare").err()).contains("no version before");
    assertThat(shell.run("versions", "1", "--compare", "2", "--json").out())
        .contains("\"kind\":\"");
  }

  @Test
  void whatWasLeftOutOfAPageIsToldAndTaken() throws Exception {
    Path page = temp.resolve("bridge.html");
    Files.writeString(
        page,
        """
        <html><head><title>Bridge opens</title></head><body><nav><p>Weather and tides</p></nav>
        <article><h1>Bridge opens</h1><p>Cars cross the bridge again after two years of work on
        its piers, and the ferry that took them over has made its last journey.</p>
        <p>The work cost less than the town had feared, its council said in a report.</p>
        </article></body></html>
        """);
    shell.run("import", page.toString());

    assertThat(shell.run("receipt", "4").lines())
        .contains("- Weather and tides", "  Bridge opens")
        .last()
        .asString()
        .endsWith("of the page's visible text; left out: 1 passage.");
    assertThat(shell.run("receipt", "4", "--json").out())
        .contains("{\"text\":\"Weather and tides\",\"taken\":false}", "\"wholePage\":false");
    assertThat(shell.run("receipt", "4", "--take-page").lines())
        .contains("  Weather and tides")
        .last()
        .isEqualTo("The clipping holds all of the page's visible text.");
    assertThat(shell.run("show", "4", "--text").out()).contains("Weather and tides");
    assertThat(shell.run("receipt", "4", "--take-article").lines()).contains("- Weather and tides");
    assertThat(shell.run("receipt", "4", "--take-article", "--take-page").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
