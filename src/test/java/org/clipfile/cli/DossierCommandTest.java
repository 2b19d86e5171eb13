package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clipfile.export.pdf.PaintedText;
import org.junit.jupiter.api.Test;

/** Dossiers, lists and names of files on the command line. */
class DossierCommandTest extends ClipsTest {
  @Test
  void bindsWhatAQueryFinds() throws IOException {
    Path pdf = folder.resolve("talks.pdf");
    Shell.Result result =
        shell.run(
            "export",
            "--query",
            "talks",
            "--to",
            "dossier",
            "--note",
            "For the board.",
            "--group",
            "publication",
            "-o",
            pdf.toString());

    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("Wrote " + pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("talks");
      assertThat(new PDFTextStripper().getText(document))
          .contains("For the board.", "Search: talks", "2 articles", "The Daily", "Contents")
          .doesNotContain("Lighthouse");
    }
  }

  @Test
  void aDossierSpeaksTheLanguageAskedFor() throws IOException {
    Path pdf = folder.resolve("talks.pdf");
    String[] asked = {"export", "--query", "talks", "--to", "dossier", "-o", pdf.toString()};
    assertThat(shell.run(with(asked, "--language", "es")).status()).isZero();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(PaintedText.of(document, 1, document.getNumberOfPages()))
          .contains("Búsqueda: talks", "2 artículos", "Fuente: ", "Página 2 de");
    }
    Shell.Result refused = shell.run(with(asked, "--language", "xx"));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("'xx' is none of en, es, ko, ur, zh");
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aFolderGetsTheDossierUnderItsTitle() {
    shell.run(
        "export",
        "--query",
        "",
        "--to",
        "dossier",
        "--title",
        "Ports: 1/2",
        "-o",
        folder.toString());
    assertThat(folder.resolve("Ports 1 2.pdf")).isNotEmptyFile();
  }

  @Test
  void listsGoIntoOneFile() throws IOException {
    Path ris = folder.resolve("all.ris");
    assertThat(shell.run("export", "--query", "", "--to", "ris", "-o", ris.toString()).status())
        .isZero();
    assertThat(Files.readString(ris).lines().filter("TY  - NEWS"::equals)).hasSize(3);
  }

  @Test
  void filesAreNamedByTheTemplate() throws IOException {
    Path out = folder.resolve("out");
    shell.run(
        "export",
        "--query",
        "talks",
        "--to",
        "txt",
        "--name",
        "{publication} {date}",
        "-o",
        out.toString());
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "The Daily 2026-01-05.txt", "The Harbour Courier 2024-03-12.txt");
    }
  }

  @Test
  void whatIsNoTemplateFormOrGroupingIsWrongUsage() {
    String out = folder.resolve("x").toString();
    Shell.Result template = shell.run("export", "1", "--to", "txt", "--name", "{titel}", "-o", out);
    assertThat(template.status()).isEqualTo(2);
    assertThat(template.err()).contains("{titel}", "{headline}");
    Shell.Result form = shell.run("export", "1", "--to", "docx", "-o", out);
    assertThat(form.status()).isEqualTo(2);
    assertThat(form.err()).contains("dossier", "csl-json");
    assertThat(shell.run("export", "1", "--to", "dossier", "--group", "week", "-o", out).status())
        .isEqualTo(2);
  }
}
