package org.clipfile.ingest.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
  private static final String HEADER =
      """
      Message-ID: <1@example.org>
      Date: Mon, 5 Jan 2026 10:00:00 +0900
      From: Ada Holm <ada@example.org>
      Subject: The ferry
      MIME-Version: 1.0
      """;

  private static final String CLIP = "A headline\n\nA body that says something.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: <Gespeichert von Windows Internet Explorer 8>",
        "From: =?windows-1251?B?PNHu9fDg7eXt7iBXaW5kb3dzIEludGVybmV0IEV4cGxvcmVyIDg+?="
      })
  void aPageSavedByABrowserInItsOwnLanguageIsNoMail(String from) throws IOException {
    String text =
        from
            + """

            Subject: The ferry
            Date: Mon, 4 Jan 2010 11:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html; charset="windows-1252"
            Content-Location: http://a.example/ferry.asp?id=3

            <html><head><title>The ferry</title></head><body><h1>The ferry</h1><p>It is late \
            again today, and nobody on the quay was told of it before noon.</p></body></html>
            --b--
            """;
    var article =
        Reads.clippings(write("page", text.getBytes(StandardCharsets.UTF_8))).getFirst().article();

    assertThat(article.byline()).isNull();
    assertThat(article.url()).isEqualTo("http://a.example/ferry.asp?id=3");
    assertThat(article.clipped()).extracting(ClippingDate::iso).isEqualTo("2010-01-04T11:00+01:00");
  }

  @Test
  void theLinksOfAnAlertToItselfAreNoText() throws IOException {
    String item =
        "<tr itemscope itemtype='http://schema.org/Article'><td><a itemprop=url"
            + " href='https://a.example/%d'>The ferry is late again</a><div>More of it.</div>"
            + "<table><tr><td><a href='https://www.google.com/alerts/share?x=1'>Share</a></td>"
            + "<td><a href='https://www.google.com/alerts/feedback'>Flag</a></td></tr></table>";
    String page = "<table>" + item.formatted(1) + item.formatted(2) + item.formatted(3);

    assertThat(Reads.clippings(mail(HEADER + "Content-Type: text/html\n\n" + page)))
        .hasSize(3)
        .allMatch(clipping -> clipping.article().bodyText().equals("More of it."));
  }

  @Test
  void aMailIsAClippingWithItsSubjectAsHeadline() throws IOException {
    var article =
        Reads.clippings(mail(HEADER + "\nThe ferry is late again, and nobody minds.\n"))
            .getFirst()
            .article();

    assertThat(article.headline()).isEqualTo("The ferry");
    assertThat(article.byline()).isEqualTo("Ada Holm");
    assertThat(article.published())
        .extracting(ClippingDate::iso)
        .isEqualTo("2026-01-05T10:00+09:00");
    assertThat(article.bodyText()).isEqualTo("The ferry is late again, and nobody minds.");
  }

  @Test
  void anArticleOfAnAlertThatIsOnlyAPictureIsNamedByItsAddress() throws IOException {
    String item =
        "<p itemscope itemtype='http://schema.org/Article'><a itemprop=url href='%s'>%s</a>";
    String page =
        item.formatted("https://a.example/1", "The ferry is late again")
            + item.formatted("https://a.example/2", "<img src=ferry.png>")
            + item.formatted("https://a.example/3", "The bridge is open again");

    assertThat(Reads.clippings(mail(HEADER + "Content-Type: text/html\n\n" + page)))
        .extracting(clipping -> clipping.article().headline())
        .containsExactly(
            "The ferry is late again", "https://a.example/2", "The bridge is open again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A headline\n\nPublished on January 5, 2026\n\nSource: Xinhua\n\nA body.\n",
        "From: the desk\nDate: today\n\nA letter of no mail.\n",
        "<html><body><p>Content-Type: no</p></body></html>",
        "Title: x\nAuthor: y\n\ntext"
      })
  void textsAndPagesAreNoMails(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(new MailReader().recognises(new Input("a.txt", bytes, Companions.NONE))).isFalse();
    assertThat(new MhtmlReader().recognises(new Input("a.txt", bytes, Companions.NONE))).isFalse();
    assertThat(new MboxBundle().recognises(new Input("a.txt", bytes, Companions.NONE))).isFalse();
  }

  @Test
  void attachedClippingsComeInToo() throws IOException {
    String inner = HEADER + "\nAn inner mail, forwarded whole as it was.\n";
    Path file =
        mail(
            HEADER
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSee what I found today.\n"
                + attachment(
                    "application/octet-stream", "clip.txt", CLIP.getBytes(StandardCharsets.UTF_8))
                + attachment("application/zip", "a.zip", new Packs().file("b.txt", CLIP).zip())
                + "--x\nContent-Type: message/rfc822\n\n"
                + inner
                + "\n--x\nContent-Type: application/pkcs7-signature; name=smime.p7s\n\nxx\n--x--\n");

    assertThat(Reads.all(file))
        .extracting(i -> i.path().substring(file.toString().length()))
        .containsExactly("", "!/clip.txt", "!/3.eml", "!/a.zip!/b.txt");
    assertThat(Reads.clippings(file)).hasSize(4);
  }

  @Test
  void picturesOfTheTextAreKept() throws IOException {
    Path file =
        mail(
            HEADER
                + "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n"
                + "<p>The quay at noon, seen from the ferry.</p><img src=\"cid:quay@x\" alt=Quay>\n"
                + "--x\nContent-Type: image/png; name=quay.png\nContent-ID: <quay@x>\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(Packs.picture())
                + "\n--x--\n");

    assertThat(Reads.all(file)).hasSize(1);
    assertThat(Reads.clippings(file).getFirst().pictures()).hasSize(1);
  }

  @Test
  void headersInOldCharsetsAreRead() throws IOException {
    byte[] bytes =
        HEADER
            .replace("The ferry", "=?iso-2022-jp?B?GyRCRWw1fhsoQg==?= =?GB2312?B?sbG+qQ==?=")
            .concat("\nBody text of the mail.\n")
            .getBytes(StandardCharsets.US_ASCII);

    assertThat(Reads.clippings(write("a.eml", bytes)).getFirst().article().headline())
        .isEqualTo("東京北京");
  }

  @Test
  void mailsNestedAThousandDeepEndInABound() throws IOException {
    var mail = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      mail.append(HEADER).append("Content-Type: message/rfc822\n\n");
    }
    mail.append(HEADER).append("\nAt the bottom.\n");

    List<Incoming> incoming = Reads.all(mail(mail.toString()));

    assertThat(incoming).hasSize(1);
    assertThat(((Incoming.Refused) incoming.getFirst()).why().reason())
        .isEqualTo(RejectReason.DAMAGED);
  }

  @Test
  void multipartsNestedAThousandDeepEndInABound() throws IOException {
    var mail = new StringBuilder(HEADER);
    for (int i = 0; i < 1_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\n\n--b").append(i).append('\n');
    }
    mail.append("\nAt the bottom.\n");

    assertThat(Reads.one(mail(mail.toString()))).isInstanceOf(Incoming.Refused.class);
  }

  @Test
  void aMailboxIsManyMails() throws IOException {
    String mail = "From ada@example.org Mon Jan  5 10:00:00 2026\n" + HEADER + "\nText of %s.\n\n";
    Path box =
        mail(
            mail.formatted("one") + mail.formatted("two\n>From here on") + mail.formatted("three"));

    assertThat(Reads.all(box))
        .extracting(Incoming::path)
        .containsExactly(box + "!/1.eml", box + "!/2.eml", box + "!/3.eml");
    assertThat(Reads.clippings(box).get(1).article().bodyText())
        .isEqualTo("Text of two\n\nFrom here on.");
    assertThat(Reads.clippings(write("box.gz", Packs.gzip(Files.readAllBytes(box))))).hasSize(3);
  }

  @Test
  void aMailWithNothingInItIsRefused() throws IOException {
    assertThat(((Incoming.Refused) Reads.one(mail(HEADER + "\n\n"))).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void aBrokenMailNeverThrows() throws IOException {
    byte[] mail =
        (HEADER
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n"
                + "<p>Some text that is long enough.</p>"
                + attachment("application/zip", "a.zip", new Packs().file("b.txt", CLIP).zip())
                + "--x--\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 1; i < mail.length; i += 13) {
      assertThat(Reads.all(write("cut.eml", Arrays.copyOf(mail, i)))).isNotEmpty();
    }
  }

  private static String attachment(String type, String name, byte[] bytes) {
    return """

    --x
    Content-Type: %s; name="%s"
    Content-Disposition: attachment; filename="%s"
    Content-Transfer-Encoding: base64

    %s
    """
        .formatted(type, name, name, Base64.getMimeEncoder().encodeToString(bytes));
  }

  private Path mail(String text) throws IOException {
    return write("a.eml", text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
