package org.clipfile.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;

/** What came in from a folder does not come in twice. */
class WatchMemoryTest extends WatchTest {
  @Test
  void aFolderThatVanishesAndReturnsIsPickedUpAgainWithoutReadingTwice() throws IOException {
    write("a.txt", "Ferry sails");
    settle();
    Path away = temp.resolve("away");
    Files.move(clips, away);
    assertThat(look().folders().getFirst().state()).isEqualTo(State.ABSENT);
    Files.writeString(away.resolve("b.txt"), clipping("Port opens"));
    Files.move(away, clips);

    assertThat(look().folders().getFirst().state()).isEqualTo(State.WATCHED);
    assertThat(told()).containsExactly("added b.txt");
  }

  @Test
  void aDriveThatIsMountedAgainIsNotReadTwice() throws IOException {
    Path file = write("a.txt", "Ferry sails");
    settle();
    Path away = temp.resolve("away.txt");
    Files.move(file, away); // what is seen of a mount point without its drive
    settle();
    Files.move(away, file);
    settle();

    assertThat(archive.imports().runs()).hasSize(1);
  }

  @Test
  void theNextStartReadsOnlyWhatChangedMeanwhile() throws IOException {
    write("a.txt", "Ferry sails");
    settle();
    write("b.txt", "Port opens");
    watch = new FolderWatch(archive, clock);
    look();

    assertThat(told()).containsExactly("added b.txt");
  }

  @Test
  void whenABackupIsPutBackWhatItLacksComesInAgain() throws IOException {
    write("a.txt", "Ferry sails");
    settle();
    archive.close();
    Path database = temp.resolve("archive/archive.db");
    Path backup = Files.copy(database, temp.resolve("backup.db"));
    reopen();
    write("b.txt", "Port opens");
    settle();
    archive.close();
    Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
    reopen();
    look();

    assertThat(told()).containsExactly("duplicate a.txt", "added b.txt");
  }

  @Test
  void whatAnotherArchiveTookInIsNew() throws IOException {
    write("a.txt", "Ferry sails");
    settle();
    Path other = temp.resolve("other");
    try (Archive second = Archive.open(other)) {
      Files.copy(temp.resolve("archive/watched.tsv"), other.resolve("watched.tsv"));
      watch = new FolderWatch(second, clock);
      look();

      assertThat(told()).containsExactly("added a.txt");
    }
  }

  @Test
  void aDamagedMemoryIsNotBelieved() throws IOException {
    write("a.txt", "Ferry sails");
    settle();
    Files.writeString(temp.resolve("archive/watched.tsv"), "12\t", StandardOpenOption.APPEND);
    watch = new FolderWatch(archive, clock);
    look();
    assertThat(told()).containsExactly("duplicate a.txt");

    watch = new FolderWatch(archive, clock);
    settle();
    assertThat(archive.imports().runs()).hasSize(2);
  }

  @Test
  void whatTheOwnerUndidDoesNotComeBackByItself() throws IOException {
    write("a.txt", "Ferry sails");
    look();
    long run = Objects.requireNonNull(look().run()).id();
    archive.imports().undo(run, Progress.NONE, new Cancellation());
    assertThat(archive.counts().total()).isZero();
    watch = new FolderWatch(archive, clock);
    settle();

    assertThat(archive.counts().total()).isZero();
  }

  @Test
  void aFolderThatWasForgottenIsNewWhenItIsFollowedAgain() throws IOException {
    write("a.txt", "Ferry sails");
    settle();
    watch.forget(clips);
    look();

    assertThat(told()).containsExactly("duplicate a.txt");
  }
}
