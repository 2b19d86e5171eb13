package org.clipfile.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        boolean office = List.of("docx", "odt", "rtf").contains(home);
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
            docx(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \""
                    + secret.toUri()
                    + "\"><!ENTITY y \"yyyyyyyy\">]>"
                    + document("<w:p><w:r><w:t>A lamp &x; &y;</w:t></w:r></w:p>")));

    assertThat(Reads.one(file).toString()).doesNotContain("the secret").doesNotContain("yyyy");
  }

  @Test
  void aDocumentWithoutTextIsRefused() throws IOException {
    for (byte[] bytes : List.of(docx(document("<w:p/>")), rtf("{\\rtf1\\ansi }"))) {
      assertThat(reason(write("a.bin", bytes))).isEqualTo(RejectReason.NO_ARTICLE);
    }
  }

  @Test
  void brokenXmlIsSaidToBeDamaged() throws IOException {
    assertThat(reason(write("a.docx", docx(document("<w:p><w:r><w:t>A lamp</w:t></w:p>")))))
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

    assertThat(reason(write("a.odt", odt))).isEqualTo(RejectReason.UNREADABLE);
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
  void groupsWithoutEndAreHarmless() throws IOException {
    assertThat(reason(write("a.rtf", rtf("{\\rtf1" + "{".repeat(1_000_000)))))
        .isEqualTo(RejectReason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docx/clipping-in-word/source.docx",
        "odt/libreoffice/source.odt",
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

  private static RejectReason reason(Path file) {
    return ((Incoming.Refused) Reads.one(file)).why().reason();
  }

  private static byte[] rtf(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] docx(String document) {
    return new Packs()
        .file(
            "[Content_Types].xml",
            "<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document</Types>")
        .file("word/document.xml", document)
        .zip();
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
