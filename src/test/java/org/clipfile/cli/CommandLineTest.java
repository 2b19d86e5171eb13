package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong usage, help and the window: what needs no archive. */
class CommandLineTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openTheShell() {
    shell = new Shell(folder.resolve("archive"));
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(shell.run("serch", "talks"))
        .isEqualTo(
            new Shell.Result(
                2,
                "",
                """
                'serch' is neither a command nor a file that is there.
                'clipfile --help' tells how it is used.
                """));
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(shell.run("search", "talks", "--lmit", "3"))
        .isEqualTo(
            new Shell.Result(
                2,
                "",
                "Unknown option: '--lmit'.\n'clipfile search --help' tells how it is used.\n"));
  }

  @Test
  void anExportOfIdsAndAQueryIsWrongUsage() {
    assertThat(shell.run("export", "1", "--query", "x", "--to", "pdf", "-o", "x.pdf").status())
        .isEqualTo(2);
    assertThat(shell.run("export", "--to", "pdf", "-o", "x.pdf").err())
        .startsWith("Name the clippings by their numbers or by --query, one of the two.");
  }

  @Test
  void anExportToAnUnknownFormatNamesTheFormats() {
    Shell.Result result = shell.run("export", "1", "--to", "docx", "-o", "x");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("'docx' is none of pdf, dossier, json, txt, md, html");
  }

  @Test
  void aFileIsNoFolderToWatch() throws IOException {
    Path file = Files.writeString(folder.resolve("talks.txt"), "Talks");
    Shell.Result result = shell.run("watch", file.toString());

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("'" + file + "' is a file; only folders can be watched.");
  }

  @Test
  void aNegativeLimitIsWrongUsage() {
    assertThat(shell.run("search", "talks", "--limit", "-1").status()).isEqualTo(2);
  }

  @Test
  void helpGoesToStandardOutputAndNamesEveryCommand() {
    Shell.Result result = shell.run("--help");

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains(
            "import", "watch", "search", "show", "export", "list", "stats", "verify", "reindex");
  }

  @Test
  void everyCommandHasHelpAndTakesAnArchive() {
    for (String command :
        List.of(
            "import", "watch", "search", "show", "export", "list", "stats", "verify", "reindex")) {
      assertThat(shell.run(command, "--help").out())
          .startsWith("Usage: clipfile " + command)
          .contains("--archive=DIR");
    }
  }

  @Test
  void withoutACommandTheWindowOpensAndTakesTheFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("talks.txt"), "Talks");

    assertThat(shell.run("--archive", "/elsewhere", file.toString()).status()).isZero();
    assertThat(shell.windowArchive()).isEqualTo(Path.of("/elsewhere"));
    assertThat(shell.windowPaths()).containsExactly(file);
  }

  @Test
  void anArchiveThatIsNotThereIsNotMadeByReading() {
    for (List<String> command :
        List.of(List.of("search", "x"), List.of("list"), List.of("stats"), List.of("verify"))) {
      Shell.Result result = shell.run(command.toArray(String[]::new));

      assertThat(result.status()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(folder.resolve("archive").toString()).endsWith(".\n");
    }
    assertThat(folder.resolve("archive")).doesNotExist();
  }
}
