package org.clipfile.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeReaderTest {
  private static final Path FIXTURES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docx/clipping-in-word/source.docx",
        "odt/libreoffice/source.odt",
        "odt/flat/source.fodt",
        "wordml/word-2003/source.xml",
        "rtf/textedit/source.rtf"
      })
  void aWrongNameDoesNotMatter(String fixture) throws IOException {
    for (String name : List.of("a.txt", "a.zip", "a.doc", "a.html", "a")) {
      var read =
          (Incoming.Read) Reads.one(write(name, Files.readAllBytes(FIXTURES.resolve(fixture))));

      assertThat(read.format()).isEqualTo(fixture.substring(0, fixture.indexOf('/')));
    }
  }

  @Test
  void eachFileIsOfItsOwnFormatOrOfNone() throws IOException {
    var databases = List.of("nexis", "factiva", "proquest");
    try (Stream<Path> files = Files.find(FIXTURES, 3, (file, a) -> a.isRegularFile())) {
      for (Path file : files.filter(f -> f.toString().contains("source.")).toList()) {
        String home = FIXTURES.relativize(file).getName(0).toString();
        var input = new Input("a", Files.readAllBytes(file), Companions.NONE);
        List<String> formats =
            Arrays.stream(OfficeFormat.values())
                .map(OfficeReader::new)
                .filter(reader -> reader.recognises(input))
                .map(OfficeReader::format)
                .toList();
        boolean office = List.of("docx", "odt", "wordml", "rtf").contains(home);
        if (!databases.contains(home)) {
          assertThat(formats).as(file.toString()).isEqualTo(office ? List.of(home) : List.of());
        }
      }
    }
  }

  @Test
  void noEntityIsResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path file =
        write(
            "a.docx",
            Made.docx(
                Made.entities(secret)
                    + Made.document("<w:p><w:r><w:t>A lamp &x; &y;</w:t></w:r></w:p>")));

    assertThat(Reads.one(file).toString()).doesNotContain("the secret").doesNotContain("yyyy");
  }

  @Test
  void aDocumentWithoutTextIsRefused() throws IOException {
    for (byte[] bytes :
        List.of(
            Made.docx(Made.document("<w:p/>")),
            Made.utf8(Made.flat("<text:p/>")),
            rtf("{\\rtf1\\ansi }"))) {
      assertThat(Made.reason(write("a.bin", bytes))).isEqualTo(RejectReason.NO_ARTICLE);
    }
  }

  @Test
  void brokenXmlIsSaidToBeDamaged() throws IOException {
    assertThat(
            Made.reason(
                write("a.docx", Made.docx(Made.document("<w:p><w:r><w:t>A lamp</w:t></w:p>")))))
        .isEqualTo(RejectReason.DAMAGED);
  }

  @Test
  void aProtectedDocumentIsSaidToBe() throws IOException {
    byte[] odt =
        new Packs()
            .file("mimetype", "application/vnd.oasis.opendocument.text")
            .file("content.xml", "\u0001\u0002")
            .file("META-INF/manifest.xml", "<manifest:encryption-data/>" + " ".repeat(100))
            .zip();

    assertThat(Made.reason(write("a.odt", odt))).isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  void whatStandsBeforeTheDamageOfAnRtfFileIsKept() throws IOException {
    Path file =
        write("a.rtf", rtf("{\\rtf1\\ansi A lamp\\par The lamp burns on the pier.\\par {\\b"));

    Article article = Reads.clippings(file).getFirst().article();

    assertThat(article.headline()).isEqualTo("A lamp");
    assertThat(article.bodyText()).isEqualTo("The lamp burns on the pier.");
  }

  @Test
  void whatIsHiddenInRtfEndsWhereThatIsSwitchedOff() throws IOException {
    Path file =
        write(
            "a.rtf",
            rtf(
                "{\\rtf1\\ansi A lamp\\par It \\v secret\\tab {\\b deep}\\v0 burns. \\deleted"
                    + " gone \\deleted0 It \\v secret \\plain glows. {\\v secret} It shines.\\par"
                    + " Last.\\par}"));

    assertThat(Reads.clippings(file).getFirst().article().bodyText())
        .isEqualTo("It burns. It glows. It shines.\n\nLast.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ansi\\ansicpg1252",
        "\\ansi",
        "\\ansi\\ansicpg65001",
        "\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Café;}}\\f0",
        "\\ansi\\ansicpg65001{\\fonttbl{\\f0\\fcharset134 宋体;}}\\f0",
        "\\ansi\\uc0",
        "\\ansi\\uc2"
      })
  void rtfInUtf8IsReadAsThat(String head) throws IOException {
    String text = "The café “Lamp” is 10 € — «näher» 灯塔 \uD83C\uDF0A{\\b é}";

    Article article = rtfArticle(Made.utf8("{\\rtf1" + head + " A lamp\\par " + text + "\\par}"));

    assertThat(article.headline()).isEqualTo("A lamp");
    assertThat(article.bodyText()).isEqualTo(text.replaceAll("[{}]|\\\\b ", ""));
  }

  @Test
  void theFallbackOfAUnicodeCharacterIsNoCharacterOfItsOwn() throws IOException {
    Article article =
        rtfArticle(
            Made.utf8("{\\rtf1\\ansi A lamp\\par Caf\\u233é and caf\\u233 é, \\u8364?5.\\par}"));

    assertThat(article.bodyText()).isEqualTo("Café and café, €5.");
  }

  @Test
  void rawBytesOfTheCodePageStayThat() throws IOException {
    var western =
        "{\\rtf1\\ansi\\ansicpg1252 A lamp\\par The café “Lamp” is naïve, Ã© or not.\\par}";
    var cyrillic = "{\\rtf1\\ansi\\ansicpg1251 Маяк\\par Ві Ні на пирсе снова горит.\\par}";
    var few = "{\\rtf1\\ansi\\ansicpg1251 A lamp\\par It burns for Ві and Ні.\\par}";

    assertThat(rtfArticle(western.getBytes(Charset.forName("windows-1252"))).bodyText())
        .isEqualTo("The café “Lamp” is naïve, Ã© or not.");
    assertThat(rtfArticle(cyrillic.getBytes(Charset.forName("windows-1251"))).bodyText())
        .isEqualTo("Ві Ні на пирсе снова горит.");
    assertThat(rtfArticle(few.getBytes(Charset.forName("windows-1251"))).bodyText())
        .isEqualTo("It burns for Ві and Ні.");
  }

  @Test
  void manyCharactersOfAnotherCodePageAreUtf8WhereAllAre() throws IOException {
    String text = "码头上的灯塔经过十一个月的维修之后终于再次亮起来了。";

    assertThat(
            rtfArticle(Made.utf8("{\\rtf1\\ansi\\ansicpg936 A lamp\\par " + text + "\\par}"))
                .bodyText())
        .isEqualTo(text);
  }

  private Article rtfArticle(byte[] bytes) throws IOException {
    return Reads.clippings(write("a.rtf", bytes)).getFirst().article();
  }

  @Test
  void groupsWithoutEndAreHarmless() throws IOException {
    assertThat(Made.reason(write("a.rtf", rtf("{\\rtf1" + "{".repeat(1_000_000)))))
        .isEqualTo(RejectReason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docx/clipping-in-word/source.docx",
        "odt/libreoffice/source.odt",
        "odt/flat/source.fodt",
        "wordml/word-2003/source.xml",
        "rtf/word-cyrillic/source.rtf"
      })
  void cutAndChangedOnesNeverThrow(String fixture) throws IOException {
    byte[] whole = Files.readAllBytes(FIXTURES.resolve(fixture));
    for (int i = 1; i < whole.length; i += 41) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 0x20;
      assertThat(Reads.all(write("a.bin", Arrays.copyOf(whole, i)))).isNotEmpty();
      assertThat(Reads.all(write("a.bin", flipped))).isNotEmpty();
    }
  }

  @Test
  void whatWordDoesNotShowIsLeftOut() throws IOException {
    Article article =
        word(
            "<w:p><w:r><w:t>A lamp</w:t></w:r></w:p><w:p><w:r><w:t>The lamp burns.</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Mark of an index</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> It burns well.</w:t></w:r></w:p>");

    assertThat(article.bodyText()).isEqualTo("The lamp burns. It burns well.");
  }

  @Test
  void notesHaveTheNumbersThatWordShows() throws IOException {
    String notes =
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>In 1871.</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>In 2013.</w:t></w:r></w:p></w:footnote>"
            + "</w:footnotes>";
    Packs pack =
        Made.docxPack(
                Made.document(
                    "<w:p><w:r><w:t>A lamp</w:t></w:r></w:p><w:p><w:r><w:t>It was lit</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t> and put out"
                        + "</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>"))
            .file("word/footnotes.xml", notes)
            .file(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://a.example/footnotes\""
                    + " Target=\"footnotes.xml\"/></Relationships>");

    Article article = Reads.clippings(write("a.docx", pack.zip())).getFirst().article();

    assertThat(article.bodyHtml())
        .contains("lit<sup>1</sup> and put out<sup>2</sup>", "<sup>1 </sup>In 1871.", "2 </sup>In");
  }

  @Test
  void aPageThatADocumentOnlyWrapsIsRead() throws IOException {
    Path file =
        write(
            "a.docx",
            Made.docxPack(Made.document("<w:p><w:r><w:t>A lamp</w:t></w:r></w:p><w:altChunk/>"))
                .file(
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"c\" Type=\"http://a.example/aFChunk\""
                        + " Target=\"/word/chunk.html\"/></Relationships>")
                .file(
                    "word/chunk.html",
                    "<html><head><title>A lamp</title></head><body><h1>A lamp</h1><p>The lamp burns"
                        + " on the pier, as it did before.</p></body></html>")
                .zip());

    var read = (Incoming.Read) Reads.one(file);

    assertThat(read.path()).isEqualTo(file + "!/chunk.html");
    assertThat(read.clippings().getFirst().article().headline()).isEqualTo("A lamp");
  }

  @Test
  void aTableOfOneCellIsAFrameAroundTheArticle() throws IOException {
    Article article =
        word(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A lamp is lit</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>By Jon Berg</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>The lamp burns on the pier, as it did before.</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>");

    assertThat(article.headline()).isEqualTo("A lamp is lit");
    assertThat(article.authors()).containsExactly("Jon Berg");
    assertThat(article.bodyHtml())
        .isEqualTo("<p>The lamp burns on the pier, as it did before.</p>");
  }

  @Test
  void anAddressThatStandsAloneAboveTheTextIsTheArticles() throws IOException {
    Article article =
        word(
            "<w:p><w:r><w:t>A lamp is lit</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>https://courier.example/lamp?page=1</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Source: Harbour Courier</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>The lamp burns on the pier, as it did before.</w:t></w:r></w:p>");

    assertThat(article.url()).isEqualTo("https://courier.example/lamp?page=1");
    assertThat(article.deck()).isNull();
  }

  @Test
  void whatDescribesAPictureIsNoTextOfAnOpenDocument() throws IOException {
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:t\" xmlns:draw=\"urn:d\" xmlns:svg=\"urn:s\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>"
            + "<text:p>A lamp</text:p><text:p><draw:frame><draw:image xlink:href=\"Pictures/1.png\"/>"
            + "<svg:title>Lamp</svg:title><svg:desc>The lamp by night</svg:desc></draw:frame>"
            + "The lamp burns.</text:p></office:text></office:body></office:document-content>";
    byte[] odt =
        new Packs()
            .file("mimetype", "application/vnd.oasis.opendocument.text")
            .file("content.xml", content)
            .file("Pictures/1.png", Packs.picture())
            .zip();

    Article article = Reads.clippings(write("a.odt", odt)).getFirst().article();

    assertThat(article.bodyText()).isEqualTo("The lamp burns.");
    assertThat(article.bodyHtml()).contains("alt=\"Lamp\"");
  }

  private Article word(String body) throws IOException {
    return Reads.clippings(write("a.docx", Made.docx(Made.document(body)))).getFirst().article();
  }

  private static byte[] rtf(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
