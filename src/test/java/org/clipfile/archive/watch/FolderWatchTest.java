package org.clipfile.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;

/** What comes in from a folder, and when. */
class FolderWatchTest extends WatchTest {
  @Test
  void whatIsThereComesInAtTheSecondLookInOneImport() throws IOException {
    write("b.txt", "Port opens");
    write("deeper/a.txt", "Ferry sails");

    assertThat(look().run()).isNull();
    assertThat(told()).containsExactly("added b.txt", "added deeper/a.txt");
    assertThat(archive.imports().runs()).hasSize(1);
  }

  @Test
  void whereNothingIsNewThereIsNoImport() throws IOException {
    write("a.txt", "Ferry sails");
    settle();

    assertThat(look().run()).isNull();
    assertThat(look().folders())
        .containsExactly(new WatchedFolder(clips, State.WATCHED, LedgerSums.ZERO, clock.instant()));
    assertThat(archive.imports().runs()).hasSize(1);
  }

  @Test
  void aFileComesInOnceItNoLongerGrows() throws IOException {
    Path file = write("a.txt", "Ferry sails");
    assertThat(told()).isEmpty();
    append(file, "\nIt carried forty passengers.\n");
    assertThat(told()).isEmpty();
    append(file, "\nAnd one goat.\n");
    assertThat(told()).isEmpty();

    assertThat(told()).containsExactly("added a.txt");
    assertThat(archive.find("goat", null, 1).hits().total()).isEqualTo(1);
  }

  @Test
  void aFileThatIsRewrittenAtTheSameSizeIsWaitedForToo() throws IOException {
    Path file = write("a.txt", "Ferry sails");
    look();
    Files.setLastModifiedTime(file, FileTime.from(clock.instant()));

    assertThat(told()).isEmpty();
    assertThat(told()).containsExactly("added a.txt");
  }

  @Test
  void halfDownloadsHiddenFilesAndEmptyOnesAreLeftAlone() throws IOException {
    write("a.html.crdownload", "Ferry sails");
    write("b.html.PART", "Ferry sails");
    write("c.txt~", "Ferry sails");
    write("d.tmp", "Ferry sails");
    write("~$e.docx", "Ferry sails");
    write(".obsidian/workspace.json", "Ferry sails");
    Files.createFile(clips.resolve("b.html"));
    settle();
    assertThat(told()).isEmpty();

    Files.move(clips.resolve("c.txt~"), clips.resolve("c.txt"));
    settle();
    assertThat(archive.counts().total()).isEqualTo(1);
    assertThat(clips.resolve("a.html.crdownload")).exists();
  }

  @Test
  void aChangedFileComesInAgain() throws IOException {
    Path file = write("a.txt", "Ferry sails");
    settle();
    append(file, "\nA correction: it sailed at one.\n");
    look();

    assertThat(told()).containsExactly("added a.txt");
  }

  @Test
  void aRejectIsToldOnceAndTriedAgainWhenItChanges() throws IOException {
    Path file = Files.write(clips.resolve("noise.bin"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});
    look();
    assertThat(told()).containsExactly("rejected noise.bin");
    assertThat(told()).isEmpty();
    assertThat(told()).isEmpty();

    Files.writeString(file, clipping("Ferry sails"));
    look();
    assertThat(told()).containsExactly("added noise.bin");
  }

  @Test
  void filesAreNeitherMovedNorChanged() throws IOException {
    Path file = write("a.txt", "Ferry sails");
    FileTime before = FileTime.fromMillis(1_700_000_000_000L);
    Files.setLastModifiedTime(file, before);
    settle();

    assertThat(file).hasContent(clipping("Ferry sails"));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    try (var files = Files.list(clips)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void anArchiveInAFolderIsNoInput() throws IOException {
    write("a.txt", "Ferry sails");
    look(temp);
    Look look = look(temp);
    assertThat(Objects.requireNonNull(look.run()).sums()).isEqualTo(new LedgerSums(1, 0, 0));
    look(temp);

    assertThat(look(temp).run()).isNull();
    assertThat(look(temp.resolve("archive")).folders().getFirst().state()).isEqualTo(State.ARCHIVE);
  }

  @Test
  void aLinkBackIntoItsOwnFolderIsNotFollowedForEver() throws IOException {
    write("a.txt", "Ferry sails");
    Files.createSymbolicLink(clips.resolve("loop"), clips);
    look();

    assertThat(told()).containsExactly("added a.txt");
  }

  @Test
  void eachFolderHasItsNews() throws IOException {
    Path other = Files.createDirectories(temp.resolve("Clippings"));
    write("a.txt", "Ferry sails");
    Files.writeString(other.resolve("b.txt"), clipping("Port opens"));
    Files.write(other.resolve("c.bin"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});
    look(clips, other);

    assertThat(look(clips, other).folders())
        .extracting(WatchedFolder::news)
        .containsExactly(new LedgerSums(1, 0, 0), new LedgerSums(1, 0, 1));
  }

  @Test
  void aCancelledImportIsTakenUpByTheNextLook() throws IOException {
    for (int i = 0; i < 1200; i++) {
      write(i + ".txt", "Ferry number " + i);
    }
    look();
    var cancellation = new Cancellation();
    Look cut =
        watch.look(List.of(clips), entry -> cancellation.cancel(), Progress.NONE, cancellation);
    assertThat(Objects.requireNonNull(cut.run()).cancelled()).isTrue();
    look();

    assertThat(archive.counts().total()).isEqualTo(1200);
  }

  @Test
  void afterAFailureItIsTriedAgainInAMinuteAndNotBefore() throws IOException {
    write("a.txt", "Ferry sails");
    try (Archive reader = Archive.openReadOnly(temp.resolve("archive"))) {
      watch = new FolderWatch(reader, clock);
      look();
      assertThatThrownBy(this::look).isInstanceOf(ArchiveException.class);
      assertThat(look().run()).isNull();
      clock.pass(Duration.ofMinutes(1));
      assertThatThrownBy(this::look).isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void vastFoldersAreLookedAtLessOftenUnlessThereIsNews() throws IOException {
    look();
    assertThat(watch.pause()).isEqualTo(Duration.ofSeconds(3));
    clock.passAtEveryGlance(Duration.ofSeconds(1));
    look();
    assertThat(watch.pause()).isEqualTo(Duration.ofSeconds(20));
    clock.passAtEveryGlance(Duration.ofHours(1));
    look();
    assertThat(watch.pause()).isEqualTo(Duration.ofMinutes(5));
    clock.passAtEveryGlance(Duration.ofSeconds(1));
    write("a.txt", "Ferry sails");
    look();
    assertThat(watch.pause()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aFolderThatDoesNotAnswerHoldsUpNoOther() throws IOException {
    var held = new ArrayDeque<Runnable>();
    Path hung = Files.createDirectories(temp.resolve("network"));
    Files.writeString(hung.resolve("b.txt"), clipping("Port opens"));
    var threads = new ArrayDeque<Executor>(List.of(held::add));
    Executor thread =
        walk -> Objects.requireNonNullElse(threads.poll(), Runnable::run).execute(walk);
    watch = new FolderWatch(archive, clock, new Walks(clock, thread, Duration.ZERO));
    write("a.txt", "Ferry sails");

    look(hung, clips);
    Look second = look(hung, clips);
    assertThat(second.folders())
        .extracting(WatchedFolder::state)
        .containsExactly(State.SILENT, State.WATCHED);
    assertThat(Objects.requireNonNull(second.run()).sums()).isEqualTo(new LedgerSums(1, 0, 0));
    assertThat(watch.pause()).isEqualTo(Duration.ofSeconds(3));

    held.remove().run();
    look(hung, clips);
    assertThat(Objects.requireNonNull(look(hung, clips).run()).sums())
        .isEqualTo(new LedgerSums(1, 0, 0));
  }
}
