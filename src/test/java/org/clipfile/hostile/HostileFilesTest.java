package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.clipfile.archive.Archive;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are none, that lead in circles or change; imported as a person would. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
  private static final String CLIP = "A headline\n\nA body that says something.\n";

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("in")).toRealPath();
  }

  @Test
  void devicesPipesAndSocketsAreRejectedWithoutBeingRead() throws Exception {
    run("mkfifo", folder.resolve("pipe.txt").toString());
    Files.createSymbolicLink(folder.resolve("zero.html"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("random.txt"), Path.of("/dev/random"));
    Files.createSymbolicLink(folder.resolve("terminal.txt"), Path.of("/dev/tty"));
    Files.writeString(folder.resolve("clip.txt"), CLIP);
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket.txt")));

      Map<String, Outcome> outcomes = imported(folder);

      assertThat(outcomes).hasSize(6);
      assertThat(outcomes.remove("clip.txt")).isInstanceOf(Outcome.Added.class);
      assertThat(outcomes.values()).allMatch(HostileFilesTest::isUnreadable);
    }
  }

  @Test
  void linksInACircleEndAndLinksToNowhereAreRejected() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Files.createSymbolicLink(inner.resolve("up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    Files.createSymbolicLink(folder.resolve("there.txt"), folder.resolve("back.txt"));
    Files.createSymbolicLink(folder.resolve("back.txt"), folder.resolve("there.txt"));
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
    Files.writeString(inner.resolve("clip.txt"), CLIP);

    Map<String, Outcome> outcomes = imported(folder);

    assertThat(outcomes.remove("clip.txt")).isInstanceOf(Outcome.Added.class);
    assertThat(outcomes).containsOnlyKeys("up", "self.txt", "there.txt", "back.txt", "nowhere.txt");
    assertThat(outcomes.values()).allMatch(HostileFilesTest::isUnreadable);
  }

  @Test
  void whatMayNotBeReadIsRejected() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), CLIP);
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "the superuser may read everything");

    assertThat(imported(folder).values()).hasSize(2).allMatch(HostileFilesTest::isUnreadable);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void oddNamesAreNames() throws Exception {
    List<String> names =
        List.of(
            "new\nline.txt",
            " .txt",
            "-rf.txt",
            "$(id).txt",
            "a;b.txt",
            "\u202egnp.txt",
            "q\"'.txt",
            "e\u0301.txt",
            "é.txt",
            "\u0001.txt",
            "%2e%2e%2fx.txt",
            "a".repeat(240) + ".txt");
    for (int i = 0; i < names.size(); i++) {
      Files.writeString(
          folder.resolve(names.get(i)), "Headline " + i + "\n\nA body, number " + i + ".\n");
    }
    run(
        "sh",
        "-c",
        "printf 'Headline\\n\\nAnother body.\\n' > \"$0/$(printf 'latin-\\374.txt')\"",
        folder.toString());

    Map<String, Outcome> outcomes = imported(folder);

    assertThat(outcomes).hasSize(names.size() + 1);
    outcomes.keySet().removeAll(names);
    assertThat(outcomes).hasSize(1);
  }

  @Test
  void aPageOf200MegabytesAndEmptyFilesAreRejected() throws IOException {
    byte[] chunk =
        "<p>The ferry was late again.</p>\n".repeat(32_768).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(folder.resolve("large.html"))) {
      for (long written = 0; written < 200L << 20; written += chunk.length) {
        out.write(chunk);
      }
    }
    Files.createFile(folder.resolve("empty.html"));
    Files.writeString(folder.resolve("blank.txt"), " \n".repeat(1_000));

    Map<String, Outcome> outcomes = imported(folder);

    assertThat(outcomes).hasSize(3);
    assertThat(outcomes).extractingByKey("large.html").matches(o -> is(o, RejectReason.TOO_LARGE));
    assertThat(outcomes).extractingByKey("empty.html").matches(o -> is(o, RejectReason.EMPTY));
    assertThat(outcomes).extractingByKey("blank.txt").matches(o -> is(o, RejectReason.NO_ARTICLE));
  }

  @Test
  void aFileThatChangesWhileItIsReadIsRejected() {
    var state = new AtomicInteger();
    var changing =
        new InputSource() {
          @Override
          public String path() {
            return "/changing.txt";
          }

          @Override
          public String name() {
            return "changing.txt";
          }

          @Override
          public long size() {
            return CLIP.length();
          }

          @Override
          public long held() {
            return CLIP.length();
          }

          @Override
          public int depth() {
            return 0;
          }

          @Override
          public Companions companions() {
            return Companions.NONE;
          }

          @Override
          public InputStream stream() {
            return new ByteArrayInputStream(CLIP.getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(CLIP.getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public Object state() {
            return state.incrementAndGet();
          }
        };

    assertThat(Oracle.read(Ingest.standard(), changing))
        .singleElement()
        .extracting(incoming -> ((Incoming.Refused) incoming).why().detail())
        .isEqualTo("The file changed while it was read; import it again.");
  }

  @Test
  void aPictureOutsideThePagesFolderIsNotTaken() throws IOException {
    Path secret = Files.write(temp.resolve("secret.png"), Packs.picture());
    Files.createDirectories(folder.resolve("News_files"));
    Files.createSymbolicLink(folder.resolve("News_files/link.png"), secret);
    Files.createSymbolicLink(folder.resolve("News_files/zero.png"), Path.of("/dev/zero"));
    run("mkfifo", folder.resolve("News_files/pipe.png").toString());
    var page = new StringBuilder("<html><title>A page</title><article><p>");
    page.append("The ferry was late again, and nobody on the quay was surprised. ".repeat(8));
    for (String source :
        List.of(
            "../secret.png",
            "News_files/../../secret.png",
            "%2e%2e/secret.png",
            "..%2fsecret.png",
            secret.toString(),
            "file://" + secret,
            "News_files/link.png",
            "News_files/zero.png",
            "News_files/pipe.png",
            "News_files//../..//secret.png",
            "\\..\\secret.png",
            "%00")) {
      page.append("</p><img alt=x src=\"").append(source).append("\"><p>More of it.");
    }
    Path file = Files.writeString(folder.resolve("News.html"), page);

    var read = (Incoming.Read) Oracle.read(Ingest.standard(), InputSource.of(file)).getFirst();

    assertThat(read.clippings().getFirst().pictures()).isEmpty();
  }

  /** The outcome of each input by its last name; the books balance. */
  private Map<String, Outcome> imported(Path path) throws IOException {
    var entries = new ArrayList<LedgerEntry>();
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run =
          archive.importPaths(List.of(path), entries::add, Progress.NONE, new Cancellation());
      assertThat(run.sums().total()).isEqualTo(entries.size());
      assertThat(archive.counts().total()).isEqualTo(run.sums().added());
    }
    var outcomes = new TreeMap<String, Outcome>();
    for (LedgerEntry entry : entries) {
      outcomes.put(entry.path().substring(entry.path().lastIndexOf('/') + 1), entry.outcome());
    }
    return outcomes;
  }

  private static boolean isUnreadable(Outcome outcome) {
    return is(outcome, RejectReason.UNREADABLE);
  }

  private static boolean is(Outcome outcome, RejectReason reason) {
    return outcome instanceof Outcome.Rejected rejected
        && rejected.reason() == reason
        && rejected.detail().endsWith(".");
  }

  private static void run(String... command) throws IOException {
    try {
      assumeTrue(new ProcessBuilder(command).start().waitFor() == 0, command[0] + " is needed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
