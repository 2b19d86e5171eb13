package org.clipfile.ingest.enex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnexTest {
  private static final String OPEN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-export SYSTEM"
          + " \"http://xml.evernote.com/pub/evernote-export4.dtd\">\n<en-export application=\"Evernote\">\n";
  private static final String CLOSE = "</en-export>\n";

  @TempDir Path folder;

  @Test
  void eachNoteIsAMemberKeptByteForByte() throws IOException {
    Path file = write(OPEN + note("One", "First.", "") + "\n" + note("Two", "Second.", "") + CLOSE);
    List<Incoming> incoming = Reads.all(file);

    assertThat(incoming)
        .extracting(Incoming::path)
        .containsExactly(file + "!/1.note", file + "!/2.note");
    assertThat(new String(((Incoming.Read) incoming.get(1)).bytes(), StandardCharsets.UTF_8))
        .isEqualTo(note("Two", "Second.", ""));
    assertThat(Reads.clippings(file))
        .extracting(c -> c.article().bodyText())
        .containsExactly("First.", "Second.");
  }

  @Test
  void filesInANoteAreInputsOfTheirOwn() throws IOException {
    String html =
        "<html><body><p>A page that was attached, long enough to be one.</p></body></html>";
    Path file =
        write(
            OPEN
                + note(
                    "One",
                    "See below.",
                    resource("text/html", "page.html", html.getBytes(StandardCharsets.UTF_8)))
                + note(
                    "Two",
                    "",
                    resource(
                        "application/octet-stream",
                        "b.html",
                        html.getBytes(StandardCharsets.UTF_8)))
                + CLOSE);

    assertThat(Reads.all(file))
        .extracting(i -> i.path().substring(file.toString().length()))
        .containsExactly("!/1.note", "!/1.note!/page.html", "!/2.note!/b.html");
  }

  @Test
  void aNoteWithOnlyAnAddressIsALink() throws IOException {
    String note =
        note(
            "",
            "",
            "<note-attributes><source-url>https://a.example/x</source-url></note-attributes>");

    assertThat(Reads.clippings(write(OPEN + note + CLOSE)).getFirst().article().isLinkOnly())
        .isTrue();
  }

  @Test
  void aNoteWithNothingIsRefusedAndTheOthersAreRead() throws IOException {
    List<Incoming> incoming =
        Reads.all(write(OPEN + note("Empty", "", "") + note("Full", "Text.", "") + CLOSE));

    assertThat(((Incoming.Refused) incoming.getFirst()).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
    assertThat(incoming.get(1)).isInstanceOf(Incoming.Read.class);
  }

  @Test
  void anExportThatBreaksOffSaysSo() throws IOException {
    String whole = OPEN + note("One", "First.", "") + note("Two", "Second and more.", "");

    for (String cut : List.of(whole, whole.substring(0, whole.indexOf("and more")), OPEN)) {
      List<Incoming> incoming = Reads.all(write(cut));
      assertThat(((Incoming.Refused) incoming.getLast()).why().reason())
          .isEqualTo(RejectReason.DAMAGED);
      assertThat(incoming).hasSize(cut.equals(OPEN) ? 1 : 3);
    }
  }

  @Test
  void anExportWithoutNotesIsRefused() throws IOException {
    assertThat(((Incoming.Refused) Reads.one(write(OPEN + CLOSE))).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void aPictureThatIsMissingIsNamed() throws IOException {
    String note =
        note("Pier", "The pier.<en-media type=\"image/png\" hash=\"00\" alt=\"The pier\"/>", "");

    assertThat(Reads.clippings(write(OPEN + note + CLOSE)).getFirst().article().bodyHtml())
        .contains("<img alt=\"The pier\">");
  }

  @Test
  void aPictureOfWhichTheTextSaysNothingStaysInTheOriginal() throws IOException {
    String note = note("Pier", "The pier.", resource("image/png", "a.png", Packs.picture()));

    assertThat(Reads.clippings(write(OPEN + note + CLOSE)).getFirst().pictures()).isEmpty();
  }

  private static String note(String title, String enml, String rest) {
    return "<note><title>"
        + title
        + "</title><content><![CDATA[<?xml version=\"1.0\"?><!DOCTYPE en-note SYSTEM"
        + " \"http://xml.evernote.com/pub/enml2.dtd\"><en-note><div>"
        + enml
        + "</div></en-note>]]></content><created>20260105T101112Z</created>"
        + rest
        + "</note>";
  }

  private static String resource(String type, String name, byte[] bytes) {
    return "<resource><data encoding=\"base64\">"
        + Base64.getMimeEncoder().encodeToString(bytes)
        + "</data><mime>"
        + type
        + "</mime><resource-attributes><file-name>"
        + name
        + "</file-name></resource-attributes></resource>";
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("notes.enex"), text);
  }
}
