package org.clipfile.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts that are one XML file and no archive. */
class FlatDocumentTest {
  @TempDir Path folder;

  @Test
  void noEntityIsResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path file =
        write(
            Made.entities(secret)
                + Made.flat("<text:p>A lamp &x; &y;</text:p><text:p>It burns.</text:p>"));

    assertThat(Reads.one(file).toString()).doesNotContain("the secret").doesNotContain("yyyy");
  }

  @Test
  void otherDocumentsAreNone() throws IOException {
    for (String kind : List.of("spreadsheet", "presentation", "graphics")) {
      var input =
          new Input(
              "a.fodt",
              Made.utf8(
                  Made.flat("<text:p>A lamp</text:p>")
                      .replace("opendocument.text\"", "x." + kind + '"')),
              Companions.NONE);
      assertThat(new OfficeReader(OfficeFormat.ODT).recognises(input)).isFalse();
    }
  }

  @Test
  void whatADocumentShowsOfOthersIsNoText() throws IOException {
    String chart =
        "<draw:frame><draw:object><office:document office:mimetype=\"application/x.chart\">"
            + "<office:body><office:chart><text:p>Axis</text:p></office:chart></office:body>"
            + "</office:document></draw:object></draw:frame>";
    Article article =
        Reads.clippings(
                write(
                    Made.flat(
                        "<text:p>A lamp</text:p><text:p>"
                            + chart
                            + "The <text:meta>lamp</text:meta> burns<text:note><text:note-body>"
                            + "<text:p>In 1871.<draw:frame><draw:image><office:binary-data>AAAA"
                            + "</office:binary-data></draw:image></draw:frame></text:p>"
                            + "</text:note-body></text:note>.</text:p>")))
            .getFirst()
            .article();

    assertThat(article.headline()).isEqualTo("A lamp");
    assertThat(article.bodyText()).isEqualTo("The lamp burns1.\n\n1 In 1871.");
  }

  @Test
  void aDocumentThatBreaksOffIsSaidToBeDamaged() throws IOException {
    String whole = Made.flat("<text:p>A lamp</text:p><text:p>It burns.</text:p>");

    assertThat(Made.reason(write(whole.substring(0, whole.length() - 30))))
        .isEqualTo(RejectReason.DAMAGED);
  }

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve("a.fodt"), Made.utf8(text));
  }
}
