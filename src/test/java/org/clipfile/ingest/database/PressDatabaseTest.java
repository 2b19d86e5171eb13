package org.clipfile.ingest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressDatabaseTest {
  private static final Path FIXTURES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  @Test
  void aCodeOnALineOfItsOwnOpensAParagraph() throws IOException {
    Path file =
        write(
            "a.txt",
            """
            HD  The ferry is late
            WC  20 words
            PD  5 January 2026
            SN  Larkmouth Post

            LP\s
            The ferry to Larkmouth was late.

            TD\s
            The next one sails at noon.

            It is said to be on time.

            AN  Document LARKP00020260105em150001
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(Reads.clippings(file).getFirst().article().bodyText())
        .isEqualTo(
            "The ferry to Larkmouth was late.\n\nThe next one sails at noon.\n\nIt is said to be"
                + " on time.");
  }

  @Test
  void eachFileIsOfItsOwnDatabaseOrOfNone() throws IOException {
    try (Stream<Path> files = Files.find(FIXTURES, 3, (file, a) -> a.isRegularFile())) {
      for (Path file : files.filter(f -> f.toString().contains("source.")).toList()) {
        String home = FIXTURES.relativize(file).getName(0).toString();
        var input = new Input("a", Files.readAllBytes(file), Companions.NONE);
        List<String> recognised =
            Arrays.stream(PressDatabase.values())
                .filter(database -> new PressDatabaseReader(database).recognises(input))
                .map(database -> database.name().toLowerCase(Locale.ROOT))
                .toList();
        boolean own = List.of("nexis", "factiva", "proquest").contains(home);
        assertThat(recognised).as(file.toString()).isEqualTo(own ? List.of(home) : List.of());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nexis/academic-text", "nexis/german-text", "factiva/codes-text", "proquest/text"})
  void theFormatOfTheFileDoesNotMatter(String fixture) throws IOException {
    String text =
        Charsets.decode(Files.readAllBytes(FIXTURES.resolve(fixture + "/source.txt")), null);
    List<String> paragraphs =
        Arrays.stream(
                text.replaceAll("\n(?= +\\S)", "\n\n")
                    .replaceAll("(?m)^([A-Z]{2,3}) {4,}", "$1\n\n")
                    .split("\\s*\n\\s*\n\\s*", -1))
            .map(p ->
                p.strip()
                    .replaceAll("\\s*\n\\s*(?=[A-Z][\\p{L} -]+:|All |Alle |[A-Z]{2}$)", "\u0000"))
            .flatMap(p -> Arrays.stream(p.split("\u0000", -1)))
            .map(p -> p.replaceAll("\\s*\n\\s*", fixture.startsWith("factiva") ? "\u0000" : " "))
            .flatMap(p -> Arrays.stream(p.split("\u0000", -1)))
            .filter(p -> !p.isEmpty())
            .toList();
    List<String> expected = told(write("a.txt", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(told(write("a.html", html(paragraphs)))).as("HTML").isEqualTo(expected);
    assertThat(told(write("a.rtf", rtf(paragraphs)))).as("RTF").isEqualTo(expected);
    assertThat(told(write("a.docx", docx(paragraphs)))).as("Word").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nexis/academic-html", "factiva/no-codes-html"})
  void aBundleInAPageFullOfScriptsIsStillTold(String fixture) throws IOException {
    String html = Files.readString(FIXTURES.resolve(fixture + "/source.html"));
    String script =
        "<script>field={maxLength:9,Document:1};document.createDocument();</script>\n".repeat(1000);
    Path bundle = write("a.html", html.replaceFirst("(?i)<body[^>]*>", "$0" + script));
    Path page =
        write("b.html", "<html><body>" + script + "<p>The lamp on the pier burns gas.</p></html>");

    assertThat(((Incoming.Read) Reads.all(bundle).getFirst()).format())
        .isEqualTo(fixture.substring(0, fixture.indexOf('/')));
    assertThat(((Incoming.Read) Reads.all(page).getFirst()).format()).isEqualTo("html");
  }

  @Test
  void anArticleThatIsAnnouncedAndMissingIsRefused() throws IOException {
    String text = text("nexis/academic-text");
    int second = text.indexOf("2 of 3 DOCUMENTS");
    int third = text.indexOf("3 of 3 DOCUMENTS");
    Path file = write("a.txt", text.substring(0, second) + text.substring(third));
    Path cut = write("b.txt", text.substring(0, third));

    assertThat(refused(file)).containsExactly("2");
    assertThat(refused(cut)).containsExactly("3");
    assertThat(((Incoming.Read) Reads.all(file).getFirst()).clippings()).hasSize(2);
  }

  @Test
  void aSelectionOfALargerResultLacksNothing() throws IOException {
    String text = text("nexis/academic-text").replace(" of 3 DOC", " of 900 DOC");
    Path file =
        write(
            "a.txt",
            text.replace("  1 of", "  501 of")
                .replace("  2 of", "  502 of")
                .replace("  3 of", "  503 of"));

    assertThat(refused(file)).isEmpty();
  }

  @Test
  void anArticleWithoutTextIsRefusedByItsNumber() throws IOException {
    String text =
        text("nexis/academic-text")
            .replace(
                "The lamp on the pier of Elmsby is to burn gas again, as it did until 1931, the",
                "")
            .replace("harbour office said on Wednesday.", "");

    assertThat(refused(write("a.txt", text))).containsExactly("2");
  }

  @Test
  void whatTheCoverPromisesIsCounted() throws IOException {
    String article =
        "<p>A lamp</p><p>Harbour Courier</p><p>March 3, 2020</p><p>Length: 4 words</p><p>Body</p>"
            + "<p>The lamp burns on the pier.</p><p>Load-Date: March 3, 2020</p>"
            + "<p>End of Document</p>";
    Path file =
        write("a.html", "<html><body><p>Documents (3)</p><p>1. A lamp</p>" + article + article);

    assertThat(Reads.all(file)).hasSize(2);
    assertThat(refused(file)).containsExactly("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Document", "Dokument", "文書", "文档", "ドキュメント", "Документ"})
  void factivaEndsArticlesInItsLanguagesAndWithSourcesOfOneLetter(String document)
      throws IOException {
    String article =
        """
        HD  The ferry is late, number %s
        WC  20 words
        SN  Larkmouth Post
        LP  The ferry to Larkmouth was late for the %s time.

        AN  %s J00000002026010%sem1500001

        """;
    Path file =
        write(
            "a.txt",
            ("Dow Jones Factiva\n\n"
                    + article.formatted("1", "first", document, "5")
                    + article.formatted("2", "second", document, "6"))
                .getBytes(StandardCharsets.UTF_8));

    assertThat(Reads.clippings(file))
        .extracting(clipping -> clipping.article().headline())
        .containsExactly("The ferry is late, number 1", "The ferry is late, number 2");
  }

  @Test
  void whatTheContentsOfFactivaListIsCounted() throws IOException {
    String article =
        "<p>%s</p><p>20 words</p><p>5 January 2026</p><p>Larkmouth Post</p><p>English</p>"
            + "<p>Copyright 2026 The Post</p><p>The ferry was late.</p>"
            + "<p>Document LARKP0002026010%sem150001</p>";
    Path file =
        write(
            "a.html",
            "<html><body><p>Contents</p><p>A ferry is late 2</p><p>A lamp is lit..... 3</p>"
                + "<p>Lost on the way 4</p>"
                + article.formatted("A ferry is late", 5)
                + article.formatted("A lamp is lit", 6));

    var clippings = ((Incoming.Read) Reads.all(file).getFirst()).clippings();
    assertThat(clippings)
        .extracting(clipping -> clipping.article().headline())
        .containsExactly("A ferry is late", "A lamp is lit");
    assertThat(clippings.getFirst().article().section()).isNull();
    assertThat(refused(file)).containsExactly("3");
  }

  @Test
  void proQuestNamesATownBehindThePublication() throws IOException {
    Path file =
        write(
            "a.html",
            "<html><body><p>ProQuest</p><hr><h1>A lamp</h1><p><strong>Full text: </strong>The lamp"
                + " burns.</p><p><strong>Publication title: </strong>Larkmouth Post; Larkmouth</p>"
                + "<hr>");

    Article article = Reads.clippings(file).getFirst().article();
    assertThat(article.publication()).isEqualTo("Larkmouth Post");
    assertThat(article.bodyHtml()).isEqualTo("<p>The lamp burns.</p>");
  }

  @Test
  void aCoverMayBeLongerThanWhatTellsTheFormat() throws IOException {
    var paragraphs = new ArrayList<>(List.of("User Name: = Reader", "Documents (400)"));
    for (int i = 1; i <= 400; i++) {
      paragraphs.add(i + ". Lamp number " + i + " is lit");
      paragraphs.add("Search Terms: lamp ".repeat(80));
    }
    for (int i = 1; i <= 400; i++) {
      paragraphs.addAll(
          List.of(
              "Lamp number " + i + " is lit",
              "Harbour Courier",
              "March 3, 2020",
              "Length: 4 words",
              "Body",
              "The lamp burns on pier " + i + ".",
              "End of Document"));
    }

    var read = (Incoming.Read) Reads.one(write("a.docx", docx(paragraphs)));

    assertThat(read.format()).isEqualTo("nexis");
    assertThat(read.clippings()).hasSize(400);
  }

  @Test
  void fieldsInTheTextStayInTheText() throws IOException {
    String text =
        text("nexis/academic-text")
            .replace("The line had been closed", "LENGTH: it had been closed");

    assertThat(Reads.clippings(write("a.txt", text)).getFirst().article().bodyText())
        .contains("LENGTH: it had been closed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nexis/academic-text/source.txt",
        "nexis/academic-html/source.html",
        "factiva/codes-rtf/source.rtf",
        "factiva/no-codes-html/source.html",
        "proquest/text/source.txt"
      })
  void cutOnesNeverThrow(String fixture) throws IOException {
    byte[] whole = Files.readAllBytes(FIXTURES.resolve(fixture));
    for (int i = 1; i < whole.length; i += 53) {
      assertThat(Reads.all(write("a.bin", Arrays.copyOf(whole, i)))).isNotEmpty();
    }
  }

  private List<String> refused(Path file) {
    return Reads.all(file).stream()
        .filter(Incoming.Refused.class::isInstance)
        .map(refused -> refused.path().substring(refused.path().lastIndexOf('#') + 1))
        .toList();
  }

  private static List<String> told(Path file) {
    var told = new ArrayList<String>();
    for (var clipping : Reads.clippings(file)) {
      Article a = clipping.article();
      told.add(
          Stream.of(
                  a.headline(),
                  a.byline(),
                  a.publication(),
                  a.published(),
                  a.section(),
                  a.url(),
                  a.keywords(),
                  a.language(),
                  a.dateline(),
                  a.bodyText())
              .map(String::valueOf)
              .collect(Collectors.joining("\n")));
    }
    return told;
  }

  private static byte[] html(List<String> paragraphs) {
    return ("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"
            + paragraphs.stream()
                .map(p -> "<p>" + p.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"))
            + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rtf(List<String> paragraphs) {
    var out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\n");
    for (String paragraph : paragraphs) {
      paragraph.chars().forEach(c -> out.append(c < 128 ? "" + (char) c : "\\u" + c + "?"));
      out.append("\\par\n");
    }
    return out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] docx(List<String> paragraphs) {
    return new Packs()
        .file(
            "[Content_Types].xml",
            "<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document</Types>")
        .file(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>"
                + paragraphs.stream()
                    .map(p -> p.replace("&", "&amp;").replace("<", "&lt;"))
                    .map(p -> "<w:p><w:r><w:t>" + p + "</w:t></w:r></w:p>")
                    .collect(Collectors.joining())
                + "</w:body></w:document>")
        .zip();
  }

  private static String text(String fixture) throws IOException {
    return Files.readString(FIXTURES.resolve(fixture + "/source.txt"));
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
