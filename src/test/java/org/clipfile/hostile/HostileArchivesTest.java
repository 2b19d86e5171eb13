package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives and mails that unpack to more than they are, or lead where nothing should be written.
 */
class HostileArchivesTest {
  private static final String CLIP = "A headline\n\nA body that says something.\n";

  @TempDir Path folder;

  private final Ingest ingest = Ingest.standard();

  @Test
  void zipsInZipsInZipsAreOpenedNoFartherThanTheirWholeAllows() {
    byte[] bytes = new Packs().file("zeros", new byte[60 << 20]).zip();
    for (int level = 0; level < 4; level++) {
      var sixteen = new Packs();
      for (int i = 0; i < 16; i++) {
        sixteen.file(i + ".zip", bytes);
      }
      bytes = sixteen.zip();
    }

    List<Incoming> incoming = read("bomb.zip", bytes);

    assertThat(incoming).allMatch(Incoming.Refused.class::isInstance);
    assertThat(incoming.size()).isLessThan(20_000);
  }

  @Test
  void gzipInGzipWithoutEndIsRefused() {
    byte[] bytes = CLIP.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 40; i++) {
      bytes = Packs.gzip(bytes);
    }

    assertThat(reasons("deep.gz", bytes)).containsExactly(RejectReason.TOO_LARGE);
  }

  /** As if every entry were the same bytes: their sum counts, not what was written. */
  @Test
  void overlappingEntriesAreRefusedTogether() {
    byte[] zip = new Packs().file("a.txt", new byte[30 << 20]).zip();
    int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    int end = indexOf(zip, new byte[] {'P', 'K', 5, 6});
    var out = new ByteArrayOutputStream();
    out.write(zip, 0, directory);
    for (int i = 0; i < 5_000; i++) {
      out.write(zip, directory, end - directory);
    }
    out.write(zip, end, zip.length - end);

    List<Incoming> incoming = read("overlap.zip", out.toByteArray());

    assertThat(incoming).allMatch(Incoming.Refused.class::isInstance).hasSizeLessThan(5_001);
  }

  @Test
  void millionsOfEmptyFilesAreRefusedBeforeTheyFillTheMemory() throws IOException {
    Path tar = folder.resolve("empty.tar.gz");
    byte[] header = header();
    try (OutputStream out =
        new BufferedOutputStream(
            new GZIPOutputStream(Files.newOutputStream(tar)) {
              {
                def.setLevel(Deflater.BEST_SPEED);
              }
            },
            1 << 20)) {
      for (int i = 0; i < 2_000_000; i++) {
        out.write(header);
      }
      out.write(new byte[1024]);
    }

    assertThat(Oracle.read(ingest, InputSource.of(tar)))
        .singleElement()
        .isInstanceOf(Incoming.Refused.class);
  }

  @Test
  void aThousandFilesOfOneNameAreAThousandInputs() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < 1_000; i++) {
        put(tar, "a.txt", CLIP);
      }
    }

    assertThat(read("same.tar", out.toByteArray()))
        .allMatch(Incoming.Read.class::isInstance)
        .extracting(Incoming::path)
        .doesNotHaveDuplicates()
        .hasSize(1_000);
  }

  @Test
  void namesThatLeadOutLeadNowhere() throws IOException {
    List<String> names =
        List.of(
            "../../../etc/cron.d/x.txt",
            "/etc/passwd.txt",
            "C:\\windows\\x.txt",
            "..\\..\\x2.txt",
            "a/../../b.txt",
            "a/./c.txt",
            "\u0000d.txt",
            "e\n.txt",
            "\\\\server\\share\\f.txt",
            "~/.ssh/g.txt",
            "//h.txt",
            "....//i.txt");
    var zip = new Packs();
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (String name : names) {
        zip.file(name, CLIP);
        put(tar, name.replace("\u0000", "0"), CLIP);
      }
    }
    Path before = Files.createDirectories(folder.resolve("work"));

    for (Incoming incoming : read("climb.zip", zip.zip())) {
      assertThat(incoming.path().substring(1)).doesNotContain("..").doesNotContain("\u0000");
    }
    assertThat(read("climb.tar", out.toByteArray())).hasSizeGreaterThan(8);
    assertThat(before).isEmptyDirectory();
  }

  @Test
  void linksAndDevicesInATarAreNotFollowed() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (byte type :
          new byte[] {
            TarConstants.LF_SYMLINK,
            TarConstants.LF_LINK,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK,
            TarConstants.LF_FIFO
          }) {
        var link = new TarArchiveEntry("link" + type + ".txt", type);
        link.setLinkName("/etc/passwd");
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
      }
      put(tar, "a.txt", CLIP);
    }

    assertThat(read("links.tar", out.toByteArray()))
        .hasSize(1)
        .allMatch(Incoming.Read.class::isInstance);
  }

  @Test
  void aPictureIsNotTakenFromOutsideTheArchive() {
    var files =
        new Packs()
            .file("secret.png", Packs.picture())
            .file("x/page.html", page("../secret.png") + page("../../../../etc/passwd"));

    for (Incoming incoming : read("page.zip", files.zip())) {
      assertThat(incoming.path()).startsWith("page.zip!/");
    }
  }

  @Test
  void aMailNestedAThousandDeepIsReadAsDeepAsMailsGo() {
    for (String wrapping :
        List.of(
            "Content-Type: message/rfc822\n\n",
            "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=a.eml\n\n")) {
      String mail = head() + "Content-Type: text/plain\n\n" + CLIP;
      for (int i = 0; i < 1_000; i++) {
        mail = head() + wrapping + mail;
      }
      assertThat(read("nested.eml", mail.getBytes(StandardCharsets.UTF_8)))
          .last()
          .isInstanceOf(Incoming.Refused.class);
    }
  }

  @Test
  void multipartsNestedAThousandDeepAreReadOrRefused() {
    var mail = new StringBuilder(head());
    for (int i = 0; i < 1_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    mail.append("Content-Type: text/plain\n\n").append(CLIP);

    assertThat(read("parts.eml", mail.toString().getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void aMailOfAHundredThousandPartsIsReadOrRefused() {
    String mail =
        head()
            + "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nword\n".repeat(100_000)
            + "--b--\n";

    assertThat(read("parts.eml", mail.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  private List<Incoming> read(String name, byte[] bytes) {
    return Oracle.read(ingest, Fixtures.source(name, bytes));
  }

  private List<RejectReason> reasons(String name, byte[] bytes) {
    return read(name, bytes).stream()
        .map(incoming -> ((Incoming.Refused) incoming).why().reason())
        .toList();
  }

  private static String head() {
    return """
    From: A <a@example.org>
    To: b@example.org
    Date: Mon, 2 Mar 2026 10:00:00 +0000
    Subject: A mail
    Message-ID: <1@example.org>
    MIME-Version: 1.0
    """;
  }

  private static String page(String picture) {
    return "<html><head><title>A page</title></head><body><article><p>"
        + "The ferry was late again, and nobody on the quay was surprised by it. ".repeat(6)
        + "</p><img alt=x src=\""
        + picture
        + "\"></article></body></html>";
  }

  private static void put(TarArchiveOutputStream tar, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var entry = new TarArchiveEntry(name, true);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  private static byte[] header() {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      put(tar, "a.txt", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Arrays.copyOf(out.toByteArray(), 512);
  }

  private static int indexOf(byte[] bytes, byte[] sign) {
    for (int i = 0; i < bytes.length - sign.length; i++) {
      if (java.util.Arrays.equals(bytes, i, i + sign.length, sign, 0, sign.length)) {
        return i;
      }
    }
    throw new AssertionError("no such record");
  }
}
