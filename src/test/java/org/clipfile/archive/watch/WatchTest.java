package org.clipfile.archive.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real folder that is looked at on behalf of a real archive, look by look. */
abstract class WatchTest {
  @TempDir Path temp;
  final TestClock clock = new TestClock();
  Path clips;
  Archive archive;
  FolderWatch watch;

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

  void reopen() {
    archive = Archive.open(temp.resolve("archive"));
    watch = new FolderWatch(archive, clock);
  }

  Path write(String name, String headline) throws IOException {
    Path file = clips.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, clipping(headline));
  }

  static String clipping(String headline) {
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

  static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  void settle() {
    look();
    look();
  }

  Look look(Path... folders) {
    return watch.look(
        folders.length == 0 ? List.of(clips) : List.of(folders),
        LedgerListener.NONE,
        Progress.NONE,
        new Cancellation());
  }

  /** What a look took in, such as "added a.txt". */
  List<String> told() {
    var told = new ArrayList<String>();
    watch.look(List.of(clips), entry -> told.add(words(entry)), Progress.NONE, new Cancellation());
    return told;
  }

  private String words(LedgerEntry entry) {
    String outcome = entry.outcome().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return outcome + " " + clips.relativize(Path.of(entry.path()));
  }
}
