package org.clipfile.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at real folders on behalf of a real archive, one by one. */
class FolderWatchTest {
  @TempDir Path temp;
  private final TestClock clock = new TestClock();
  private Path clips;
  private Archive archive;
  private FolderWatch watch;

  @BeforeEach
  void open() throws IOException {
    clips = Files.createDirectories(temp.resolve("SingleFile"));
    archive = Archive.open(temp.resolve("archive"));
    watch = new FolderWatch(archive, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

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
  void aPageWaitsForItsCompanionsAndBringsThemAlong() throws IOException {
    Files.writeString(clips.resolve("News.html"), page("News_files/pier.png"));
    look();
    byte[] png = picture();
    Path picture = clips.resolve("News_files/pier.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, Arrays.copyOf(png, 20));
    assertThat(told()).isEmpty();
    Files.write(picture, png);
    assertThat(told()).isEmpty();

    assertThat(told()).containsExactly("added News.html");
    long id = archive.find("", null, 1).hits().ids()[0];
    assertThat(archive.clipping(id).orElseThrow().article().bodyHtml())
        .contains(Picture.sha256(png));
    settle();
    assertThat(archive.imports().runs()).hasSize(1);
  }

  @Test
  void companionsThatAreThereBeforeTheirPageWaitForIt() throws IOException {
    write("News_files/frame.html", "A frame of a page");
    settle();
    assertThat(told()).isEmpty();
    Files.writeString(clips.resolve("News.html"), page("News_files/pier.png"));
    look();

    assertThat(told()).containsExactly("added News.html");
  }

  @Test
  void aFolderThatOnlyLooksLikeCompanionsComesInAfterAMinute() throws IOException {
    write("Court files/a.txt", "Court sits");
    settle();
    assertThat(archive.imports().runs()).isEmpty();
    clock.pass(Duration.ofMinutes(1));

    assertThat(told()).containsExactly("added Court files/a.txt");
  }

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

  private void reopen() {
    archive = Archive.open(temp.resolve("archive"));
    watch = new FolderWatch(archive, clock);
  }

  private Path write(String name, String headline) throws IOException {
    Path file = clips.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, clipping(headline));
  }

  private static String clipping(String headline) {
    return """
    %s

    Published on May 3, 2024
    Category: ,English,Local - ,Snippets
    Harbour Courier
    Source: Coast Wire

    The item with the headline %s was written for a test.
    """
        .formatted(headline, headline);
  }

  private static String page(String picture) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>The pier is open</title></head><body>
    <article><h1>The pier is open</h1>
    <p>The long pier was opened to walkers on Monday after two years of repairs, and the
    first of them had come before breakfast to see the boats.</p>
    <figure><img src="%s" alt="The pier"></figure>
    <p>The harbour office said that the pier would stay open in all weathers, and that the
    lamps would be lit at dusk.</p></article></body></html>
    """
        .formatted(picture);
  }

  private static byte[] picture() throws IOException {
    var image = new BufferedImage(400, 300, 1);
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private void settle() {
    look();
    look();
  }

  private Look look(Path... folders) {
    return watch.look(
        folders.length == 0 ? List.of(clips) : List.of(folders),
        LedgerListener.NONE,
        Progress.NONE,
        new Cancellation());
  }

  /** What a look took in, such as "added a.txt". */
  private List<String> told() {
    var told = new ArrayList<String>();
    watch.look(List.of(clips), entry -> told.add(words(entry)), Progress.NONE, new Cancellation());
    return told;
  }

  private String words(LedgerEntry entry) {
    String outcome = entry.outcome().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return outcome + " " + clips.relativize(Path.of(entry.path()));
  }
}
