package org.clipfile.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  private static final String FERRY =
      "The old ferry is back on the river after nine winters in the yard. "
          + "Its crew of volunteers had to learn the work of riveters from two men who still knew it. "
          + "On the first crossing the whistle was heard as far as the upper lock.";
  private static final String LOCK =
      "At the lock the keeper had kept a place free for it. "
          + "He said nobody had asked him to, and nobody had asked him not to.";

  @TempDir Path folder;

  @Test
  void columnsAreReadOneAfterAnotherAndPartedWordsJoined() throws IOException {
    Article article =
        article(
            new Made()
                .page()
                .bold(50, 760, 24, "Ferry returns to the river")
                .lines(
                    50,
                    720,
                    10,
                    "The ferry has come back from the",
                    "yard after nine winters, and its vol-",
                    "unteers were there to see it. On the",
                    "quay a band played, a little out of",
                    "tune. The mayor of Upper-",
                    "Hallow spoke for a minute and not")
                .lines(
                    300,
                    717,
                    10,
                    "longer, as he had promised.",
                    "   Whether it will sail in winter no-",
                    "body can say. The boiler is from 1950-",
                    "60, and parts are made by hand.")
                .bytes());

    assertThat(article.headline()).isEqualTo("Ferry returns to the river");
    assertThat(article.bodyText())
        .isEqualTo(
            "The ferry has come back from the yard after nine winters, and its volunteers were"
                + " there to see it. On the quay a band played, a little out of tune. The mayor of"
                + " Upper-Hallow spoke for a minute and not longer, as he had promised.\n\n"
                + "Whether it will sail in winter nobody can say. The boiler is from 1950-60, and"
                + " parts are made by hand.");
  }

  @Test
  void runningHeadsAreLeftOutAndTellOfPublicationAndDay() throws IOException {
    var made = new Made();
    for (int page = 1; page <= 3; page++) {
      made.page()
          .text(50, Made.HEAD, 8, "The Lock Herald")
          .text(420, Made.HEAD, 8, "Monday, 5 January 2026")
          .text(290, Made.FOOT, 8, String.valueOf(page));
      if (page == 1) {
        made.bold(50, 760, 22, "The river in winter");
      }
      made.lines(50, 700, 10, Made.broken(page == 2 ? LOCK : FERRY, 60));
    }
    Article article = article(made.bytes());

    assertThat(article.publication()).isEqualTo("The Lock Herald");
    assertThat(article.published()).extracting(ClippingDate::iso).isEqualTo("2026-01-05");
    assertThat(article.bodyText()).isEqualTo(String.join("\n\n", FERRY, LOCK, FERRY));
  }

  @Test
  void whatStandsAroundTheHeadlineIsTold() throws IOException {
    Article article =
        article(
            new Made()
                .title("Microsoft Word - ferry_final.doc")
                .page()
                .bold(50, 790, 30, "The Lock Herald")
                .bold(50, 740, 20, "Ferry returns to a river that had forgotten it")
                .text(50, 715, 13, "A crew of volunteers learned the work of riveters")
                .text(50, 695, 10, "By Ada Holm | 5 January 2026")
                .lines(50, 660, 10, Made.broken(FERRY, 60))
                .lines(50, 610, 10, Made.broken(LOCK, 60))
                .bytes());

    assertThat(article.publication()).isEqualTo("The Lock Herald");
    assertThat(article.headline()).isEqualTo("Ferry returns to a river that had forgotten it");
    assertThat(article.deck()).isEqualTo("A crew of volunteers learned the work of riveters");
    assertThat(article.byline()).isEqualTo("By Ada Holm");
    assertThat(article.published()).extracting(ClippingDate::iso).isEqualTo("2026-01-05");
    assertThat(article.bodyText()).isEqualTo(FERRY + "\n\n" + LOCK);
  }

  @Test
  void whatABrowserPrintsTellsAddressAndWhenItWasPrinted() throws IOException {
    Article article =
        article(
            new Made()
                .title("Ferry returns to the river - The Lock Herald")
                .page()
                .text(30, 820, 7, "1/8/26, 6:16 PM")
                .text(230, 820, 7, "Ferry returns to the river - The Lock Herald")
                .bold(50, 740, 20, "Ferry returns to the river")
                .lines(50, 700, 10, Made.broken(FERRY, 60))
                .text(30, 15, 7, "https://lock.example/2026/01/05/ferry")
                .text(540, 15, 7, "1/1")
                .bytes());

    assertThat(article.url()).isEqualTo("https://lock.example/2026/01/05/ferry");
    assertThat(article.clipped()).extracting(ClippingDate::iso).isEqualTo("2026-01-08T18:16");
    assertThat(article.published()).extracting(ClippingDate::iso).isEqualTo("2026-01-05");
    assertThat(article.publication()).isEqualTo("The Lock Herald");
    assertThat(article.bodyText()).endsWith(FERRY);
  }

  @Test
  void rightToLeftIsReadInItsOrderAndSpacedLettersAreOneWord() throws IOException {
    Article article =
        article(
            new Made()
                .page()
                .spaced(50, 760, 20, 6, "THE RIVER")
                .hebrew(50, 700, 12, "םיחרפ 25 התנק איהו ,ןגב תבשוי הדליה")
                .bytes());

    assertThat(article.headline()).isEqualTo("THE RIVER");
    assertThat(article.bodyText()).isEqualTo("הילדה יושבת בגן, והיא קנתה 25 פרחים");
  }

  @Test
  void picturesStandWhereThePageHasThem() throws IOException {
    var made = new Made().page().bold(50, 780, 22, "Ferry returns to the river");
    var photograph = made.photograph(200, 120);
    var drawing = made.drawing(100, 60);
    var logo = made.drawing(90, 90);
    var background = made.drawing(300, 420);
    ParsedClipping clipping =
        clipping(
            made.image(background, 0, 0, 595, 842)
                .lines(50, 740, 10, Made.broken(FERRY, 60))
                .image(photograph, 50, 540, 200, 120)
                .text(50, 525, 7, "The ferry at the quay, on a day of rain")
                .lines(50, 500, 10, Made.broken(LOCK, 60))
                .image(made.drawing(10, 10), 500, 700, 60, 60)
                .image(logo, 500, 760, 50, 50)
                .page()
                .image(logo, 500, 760, 50, 50)
                .lines(50, 740, 10, Made.broken(LOCK, 60))
                .image(drawing, 50, 600, 100, 60)
                .bytes());

    assertThat(clipping.pictures())
        .extracting(Picture::mediaType)
        .containsExactly("image/jpeg", "image/png");
    assertThat(clipping.article().bodyHtml().replaceAll("[0-9a-f]{64}", "…"))
        .isEqualTo(
            "<p>%s</p>\n".formatted(FERRY).strip()
                + "<figure><img alt=\"\" src=\"clip:/picture/…\">"
                + "<figcaption>The ferry at the quay, on a day of rain</figcaption></figure>"
                + "<p>%s</p><p>%s</p>".formatted(LOCK, LOCK)
                + "<figure><img alt=\"\" src=\"clip:/picture/…\"></figure>");
  }

  @Test
  void aScanIsKeptAndSaysThatItCannotBeSearched() throws IOException {
    var made = new Made().page();
    byte[] scan = made.image(made.photograph(300, 420), 0, 0, 595, 842).bytes();
    ParsedClipping clipping = Reads.clippings(file("River_scan 1998.pdf", scan)).getFirst();

    assertThat(clipping.article().headline()).isEqualTo("River scan 1998");
    assertThat(clipping.article().bodyText()).isEqualTo(PdfArticle.NO_TEXT);
    assertThat(clipping.pictures()).extracting(Picture::mediaType).containsExactly("image/jpeg");
  }

  @Test
  void comesInFromMailsAndArchives() throws IOException {
    byte[] pdf = new Made().page().lines(50, 700, 10, Made.broken(FERRY, 60)).bytes();
    String mail =
        """
        Date: Mon, 5 Jan 2026 10:00:00 +0900
        From: Ada Holm <ada@example.org>
        Subject: The ferry
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x

        I kept this for you, since you like old boats.
        --x
        Content-Type: application/pdf; name=ferry.pdf
        Content-Disposition: attachment; filename=ferry.pdf
        Content-Transfer-Encoding: base64

        """
            + Base64.getMimeEncoder().encodeToString(pdf)
            + "\n--x--\n";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n";
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lock.example/ferry.pdf\r\n"
            + "WARC-Date: 2026-01-05T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + (http.length() + pdf.length)
            + "\r\n\r\n"
            + http
            + new String(pdf, StandardCharsets.ISO_8859_1)
            + "\r\n\r\n";

    assertThat(texts(file("m.eml", mail.getBytes(StandardCharsets.UTF_8)))).contains(FERRY);
    assertThat(texts(file("a.zip", new Packs().file("in/f.pdf", pdf).zip()))).contains(FERRY);
    assertThat(texts(file("c.warc", warc.getBytes(StandardCharsets.ISO_8859_1)))).contains(FERRY);
  }

  @Test
  void isToldByItsContent() throws IOException {
    byte[] pdf = new Made().page().lines(50, 700, 10, Made.broken(FERRY, 60)).bytes();

    assertThat(((Incoming.Read) Reads.one(file("renamed.txt", pdf))).format()).isEqualTo("pdf");
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/ingest"))) {
      for (Path other :
          files.filter(Files::isRegularFile).filter(f -> !f.endsWith("source.pdf")).toList()) {
        var input = new Input("other.pdf", Files.readAllBytes(other), Companions.NONE);
        assertThat(new PdfReader().recognises(input)).as(other.toString()).isFalse();
      }
    }
  }

  private List<String> texts(Path file) {
    return Reads.clippings(file).stream().map(c -> c.article().bodyText()).toList();
  }

  private Article article(byte[] pdf) throws IOException {
    return clipping(pdf).article();
  }

  private ParsedClipping clipping(byte[] pdf) throws IOException {
    return Reads.clippings(file("clip.pdf", pdf)).getFirst();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
