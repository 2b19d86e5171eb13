package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTest {
  @TempDir Path folder;

  private final Ingest ingest = Ingest.standard();

  @Test
  void aTextIsReadWithItsBytes() throws IOException {
    Path file = write("news.txt", "A headline\n\nA body that says something.\n");

    var read = (Incoming.Read) Reads.one(file);

    assertThat(read.path()).isEqualTo(file.toAbsolutePath().toString());
    assertThat(read.name()).isEqualTo("news.txt");
    assertThat(read.format()).isEqualTo("text");
    assertThat(read.bytes()).isEqualTo(Files.readAllBytes(file));
    assertThat(read.clippings())
        .extracting(c -> c.article().headline())
        .containsExactly("A headline");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refusal(write("empty.txt", ""))).isEqualTo(RejectReason.EMPTY);
  }

  @Test
  void aFolderAndAMissingFileAreRefused() throws IOException {
    assertThat(refusal(folder)).isEqualTo(RejectReason.UNREADABLE);
    assertThat(refusal(folder.resolve("gone.txt"))).isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path file = write("secret.txt", "A headline\n\nA body.\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the superuser may read everything");

    assertThat(refusal(file)).isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  void aDeviceIsRefused() throws IOException {
    Path device = Path.of("/dev/zero");
    assumeFalse(!Files.exists(device), "this system has no such device");

    assertThat(refusal(device)).isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  void aFileBeyondTheLimitIsRefused() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(InputBytes.LARGEST + 1L);
    }

    assertThat(refusal(file)).isEqualTo(RejectReason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture.png", "picture.html", "picture.txt", "picture"})
  void aBinaryIsOfNoKnownFormatWhateverItsName(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);

    assertThat(refusal(file)).isEqualTo(RejectReason.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"style.css", "data.json", "feed.xml", "letter.rtf"})
  void otherFormatsAreNotTakenForText(String name) throws IOException {
    assertThat(refusal(write(name, "one\n\ntwo three four\n")))
        .isEqualTo(RejectReason.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word", "\n\n\n", "Source: Xinhua\nCategory: News\n", "A headline\n\n\n"})
  void aTextWithoutAnArticleIsRefused(String text) throws IOException {
    assertThat(refusal(write("a.txt", text))).isEqualTo(RejectReason.NO_ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<!doctype html><title>Only a title</title>",
        "<html><script>x()</script>"
      })
  void aPageWithoutAnArticleIsRefused(String html) throws IOException {
    assertThat(refusal(write("a.html", html))).isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void aReaderThatBreaksMeansADamagedFile() throws IOException {
    Path file = write("a.txt", "A headline\n\nA body.\n");
    var exception = new Ingest(List.of(new Breaking(new IllegalStateException("lost the thread"))));
    var overflow = new Ingest(List.of(new Breaking(new StackOverflowError())));

    assertThat(((Incoming.Refused) Reads.one(exception, file)).why().reason())
        .isEqualTo(RejectReason.DAMAGED);
    assertThat(((Incoming.Refused) Reads.one(exception, file)).why().detail())
        .contains("lost the thread")
        .endsWith(".");
    assertThat(((Incoming.Refused) Reads.one(overflow, file)).why().reason())
        .isEqualTo(RejectReason.DAMAGED);
  }

  @Test
  void aPageNestedVeryDeeplyIsReadOrRefusedButNeverThrows() throws IOException {
    Path file = write("deep.html", "<html><body>" + "<div><b>".repeat(1_500) + "deep text inside");

    assertThat(Reads.all(file)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News_files/a.png",
        "News.files/a.css",
        "News-Dateien/b.html",
        "News_fichiers/x/y.js",
        "Akte_archivos/1.jpg"
      })
  void filesInTheFolderOfAPageAreItsCompanions(String path) throws IOException {
    write("News.html", "<p>page</p>");
    write("Akte.htm", "<p>page</p>");

    assertThat(ingest.isCompanion(write(path, "x"))).isTrue();
  }

  @Test
  void filesInOtherFoldersAreInputs() throws IOException {
    write("News.html", "<p>page</p>");

    assertThat(ingest.isCompanion(write("Other_files/a.txt", "x"))).isFalse();
    assertThat(ingest.isCompanion(write("News/a.txt", "x"))).isFalse();
    assertThat(ingest.isCompanion(folder.resolve("News.html"))).isFalse();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private RejectReason refusal(Path file) {
    var refused = (Incoming.Refused) Reads.one(file);
    assertThat(refused.why().detail()).endsWith(".");
    return refused.why().reason();
  }

  private record Breaking(Throwable with) implements ClippingReader {
    @Override
    public String format() {
      return "breaking";
    }

    @Override
    public boolean recognises(Input input) {
      return true;
    }

    @Override
    public Contents read(Input input) {
      if (with instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) with;
    }
  }
}
