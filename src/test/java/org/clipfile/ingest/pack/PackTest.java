package org.clipfile.ingest.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
  private static final String CLIP = "A headline\n\nA body that says something.\n";
  private static final String PAGE =
      "<html><head><title>A page</title></head><body><article><h1>A page</h1><p>"
          + "The ferry was late again, and nobody on the quay was surprised by it. ".repeat(5)
          + "</p><figure><img src=\"News_files/a.png\" alt=\"Quay\"></figure></article></body></html>";

  @TempDir Path folder;

  @Test
  void everyMemberOfAZipIsAnInputNamedByItsPlace() throws IOException {
    Path zip = write("all.zip", new Packs().file("1.txt", CLIP).file("in/2.txt", CLIP + "2").zip());

    assertThat(Reads.all(zip))
        .extracting(Incoming::path)
        .containsExactly(zip + "!/1.txt", zip + "!/in/2.txt");
    assertThat(headlines(zip)).containsExactly("A headline", "A headline");
  }

  @Test
  void ofABookEachDocumentToBeReadIsAPageWithItsPictures() throws IOException {
    String page = PAGE.replace("News_files/", "Images/");
    Packs book =
        new Packs()
            .file("mimetype", "application/epub+zip")
            .file(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/a.opf\"/></rootfiles></container>")
            .file(
                "OEBPS/nav.xhtml", "<html><body><nav><ol><li>A page</li></ol></nav></body></html>")
            .file("OEBPS/p 1.xhtml", page)
            .file("OEBPS/Images/a.png", Packs.picture())
            .file("OEBPS/styles.css", "p {}");
    String list =
        "<opf:package xmlns:opf=\"http://www.idpf.org/2007/opf\"><opf:manifest>"
            + "<opf:item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/>"
            + "<opf:item id=\"p\" href=\"p%201.xhtml\"/></opf:manifest>"
            + "<opf:spine><opf:itemref idref=\"n\"/><opf:itemref idref=\"p\"/></opf:spine>"
            + "</opf:package>";

    Path whole = write("a.epub", book.file("OEBPS/a.opf", list).storedZip());
    assertThat(Reads.all(whole))
        .extracting(Incoming::path)
        .containsExactly(whole + "!/OEBPS/p 1.xhtml");
    assertThat(Reads.clippings(whole).getFirst().pictures()).hasSize(1);

    Path broken = write("b.epub", book.file("OEBPS/a.opf", "no XML").storedZip());
    assertThat(Reads.all(broken))
        .extracting(Incoming::path)
        .containsExactly(broken + "!/OEBPS/nav.xhtml", broken + "!/OEBPS/p 1.xhtml");
    byte[] cut = Arrays.copyOf(Files.readAllBytes(whole), 900);
    assertThat(Reads.all(write("c.epub", cut))).isNotEmpty();
  }

  @Test
  void aMembersBytesAreItsOriginal() throws IOException {
    Path zip = write("all.zip", new Packs().file("1.txt", CLIP).zip());

    var read = (Incoming.Read) Reads.one(zip);

    assertThat(read.bytes()).isEqualTo(CLIP.getBytes(StandardCharsets.UTF_8));
    assertThat(read.name()).isEqualTo("1.txt");
  }

  @Test
  void aPageInAnArchiveHasItsPictures() throws IOException {
    var files =
        new Packs()
            .file("x/News_files/a.png", Packs.picture())
            .file("x/News_files/style.css", "p {}")
            .file("x/News.html", PAGE);

    for (Path file :
        List.of(
            write("a.zip", files.zip()),
            write("a.tar", files.tar()),
            write("a.tar.gz", Packs.gzip(files.tar())),
            write("b.tgz", Packs.gzip(files.tar())))) {
      List<ParsedClipping> clippings = Reads.clippings(file);
      assertThat(clippings).as(file.toString()).hasSize(1);
      assertThat(clippings.getFirst().pictures()).as(file.toString()).hasSize(1);
    }
  }

  @Test
  void aPackedFileIsReadAsWhatItIs() throws IOException {
    Path file = write("news.txt.gz", Packs.gzip(CLIP.getBytes(StandardCharsets.UTF_8)));

    var read = (Incoming.Read) Reads.one(file);

    assertThat(read.path()).isEqualTo(file + "!/news.txt");
    assertThat(read.format()).isEqualTo("text");
  }

  @Test
  void archivesInArchivesAreOpened() throws IOException {
    byte[] inner = new Packs().file("1.txt", CLIP).zip();
    byte[] outer = new Packs().file("inner.zip", inner).file("2.txt", CLIP).tar();

    assertThat(headlines(write("outer.tar.gz", Packs.gzip(outer)))).hasSize(2);
  }

  @Test
  void archivesNestedWithoutEndAreRefused() throws IOException {
    byte[] bytes = new Packs().file("1.txt", CLIP).zip();
    for (int i = 0; i < 20; i++) {
      bytes = new Packs().file("a.zip", bytes).zip();
    }

    assertThat(refusal(write("deep.zip", bytes)).why().reason()).isEqualTo(RejectReason.TOO_LARGE);
  }

  @Test
  void whatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
    byte[] zeros = new byte[60 << 20];
    var files = new Packs();
    for (int i = 0; i < 8; i++) {
      files.file("zeros" + i, zeros);
    }

    List<Incoming> incoming = Reads.all(write("bomb.zip", files.zip()));

    assertThat(incoming).allMatch(Incoming.Refused.class::isInstance).hasSizeLessThan(8);
    assertThat(((Incoming.Refused) incoming.getLast()).why().detail()).contains("times its size");
  }

  @Test
  void aGzipBombIsRefused() throws IOException {
    Path file = write("zeros.txt.gz", Packs.gzip(Packs.gzip(new byte[400 << 20])));

    assertThat(refusal(file).why().reason()).isEqualTo(RejectReason.TOO_LARGE);
  }

  @Test
  void namesThatClimbStayInside() throws IOException {
    Path zip = write("climb.zip", new Packs().file("../../etc/passwd.txt", CLIP).zip());

    assertThat(Reads.one(zip).path()).isEqualTo(zip + "!/etc/passwd.txt");
  }

  @Test
  void aCutArchiveGivesWhatIsLeftAndSaysSo() throws IOException {
    byte[] whole = new Packs().file("1.txt", CLIP).file("2.txt", CLIP.repeat(200)).storedZip();
    Path cut = write("cut.zip", Arrays.copyOf(whole, 2_000));

    List<Incoming> incoming = Reads.all(cut);

    assertThat(incoming.getFirst()).isInstanceOf(Incoming.Read.class);
    assertThat(incoming.getLast()).isInstanceOf(Incoming.Refused.class);
    assertThat(incoming.getLast().path()).isEqualTo(cut.toString());
  }

  @Test
  void hiddenFilesAreNoInputs() throws IOException {
    var files = new Packs().file("__MACOSX/._1.txt", CLIP).file(".git/x.txt", CLIP);

    assertThat(headlines(write("a.zip", files.file("1.txt", CLIP).zip()))).hasSize(1);
  }

  @Test
  void anEmptyArchiveIsRefused() throws IOException {
    assertThat(refusal(write("empty.zip", new Packs().zip())).why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void aBrokenArchiveNeverThrows() throws IOException {
    byte[] zip = new Packs().file("1.txt", CLIP).file("2.html", PAGE).zip();
    byte[] tgz = Packs.gzip(new Packs().file("1.txt", CLIP).file("2.html", PAGE).tar());
    for (int i = 5; i < Math.max(zip.length, tgz.length); i += 7) {
      byte[] cutZip = Arrays.copyOf(zip, Math.min(i, zip.length));
      byte[] cutTgz = Arrays.copyOf(tgz, Math.min(i, tgz.length));
      assertThat(Reads.all(write("a.zip", cutZip))).isNotEmpty();
      assertThat(Reads.all(write("a.tgz", cutTgz))).isNotEmpty();
    }
  }

  private List<String> headlines(Path file) {
    return Reads.clippings(file).stream().map(c -> c.article().headline()).toList();
  }

  private static Incoming.Refused refusal(Path file) {
    return (Incoming.Refused) Reads.one(file);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
