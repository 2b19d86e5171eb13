package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.model.ArchiveException;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TempFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose index was damaged opens, never miscounts, and is whole again by itself. */
class DamagedArchiveTest {
  private static final int ALL = 30;

  @TempDir private Path temp;
  private Path folder;
  private Path index;
  private Path kept;

  @BeforeEach
  void importClippings() throws IOException {
    folder = temp.resolve("archive");
    index = folder.resolve("index");
    kept = temp.resolve("kept");
    TextClippings.writeMany(temp.resolve("clips"), ALL);
    TextClippings.writeMany(temp.resolve("few"), 10);
    try (Archive archive = Archive.open(folder)) {
      importAll(archive, temp.resolve("few"));
      importAll(archive, temp.resolve("clips"));
    }
    copy(index, kept);
  }

  @Test
  void everyFileMayBeDamagedCutOrGone() throws Exception {
    var random = new Random(5);
    for (Path file : files(kept)) {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      byte[] flipped = bytes.clone();
      flipped[random.nextInt(bytes.length)] ^= 16;
      for (byte[] damaged : List.of(flipped, Arrays.copyOf(bytes, bytes.length / 2))) {
        restore();
        Files.write(index.resolve(name), damaged);
        opensAndMends(name);
      }
      restore();
      Files.delete(index.resolve(name));
      opensAndMends(name + " gone");
    }
  }

  @Test
  void anEmptyFolderALockLeftBehindAndAFolderHalfCopiedAreMended() throws Exception {
    clear();
    opensAndMends("empty");
    restore();
    Files.writeString(index.resolve("write.lock"), "");
    opensAndMends("lock");
    restore();
    List<Path> half = files(index);
    for (Path file : half.subList(0, half.size() / 2)) {
      Files.delete(file);
    }
    opensAndMends("half");
    restore();
    Files.writeString(index.resolve("pending_segments_9"), "half written");
    Files.write(index.resolve("_zz.cfs"), new byte[500]);
    opensAndMends("half merged");
  }

  @Test
  void theIndexOfAnotherArchiveIsNotBelieved() throws Exception {
    Path other = temp.resolve("other");
    try (Archive archive = Archive.open(other)) {
      importAll(archive, temp.resolve("few"));
    }
    clear();
    copy(other.resolve("index"), index);
    opensAndMends("foreign");
  }

  @Test
  void anIndexAheadOfADatabaseThatWasPutBackIsNotBelieved() throws Exception {
    Path before = temp.resolve("before");
    copy(folder, before);
    Path more = temp.resolve("more");
    TextClippings.write(more, "m.txt", "One more", "May 3, 2024", "The ferry was full that day.");
    try (Archive archive = Archive.open(folder)) {
      importAll(archive, more);
      assertThat(archive.find("ferry", null, 5).hits().total()).isEqualTo(ALL + 1);
    }
    for (Path file : files(before)) {
      Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    try (Archive archive = Archive.openAsItIs(folder)) {
      assertThat(archive.find("ferry", null, 5).index().isComplete()).isFalse();
    }
    opensAndMends("ahead");
  }

  @Test
  void aFolderThatCannotBeWrittenKeepsNobodyOut() throws Exception {
    new TempFolder(index).close();
    Files.writeString(index, "a file in its place");
    try (Archive archive = Archive.open(folder)) {
      FindResult found = archive.find("ferry", null, 5);
      assertThat(found.hits().total()).isZero();
      assertThat(found.index().isComplete()).isFalse();
      assertThat(found.index().trouble()).contains("index");
      assertThat(archive.counts().total()).isEqualTo(ALL);
      Path more = temp.resolve("more");
      TextClippings.write(more, "m.txt", "One more", "May 3, 2024", "The ferry was full that day.");
      assertThat(importAll(archive, more)).isEqualTo(1);
    }
    assertThat(index).hasContent("a file in its place");
    try (Archive archive = Archive.openReadOnly(folder)) {
      assertThat(archive.find("ferry", null, 5).index().isComplete()).isFalse();
    }
    Files.delete(index);
    try (Archive archive = Archive.openReadOnly(folder)) {
      FindResult found = archive.find("ferry", null, 5);
      assertThat(found.hits().total()).isEqualTo(ALL + 1);
      assertThat(found.index().isComplete()).isTrue();
    }
  }

  @Test
  void damageUnderAnOpenArchiveFailsASearchAndIsMended() throws Exception {
    try (Archive archive = Archive.open(folder)) {
      CompletableFuture<?> mended = complete(archive);
      mended.get(60, TimeUnit.SECONDS);
      for (Path file : files(index)) {
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
          cut.setLength(0);
        }
      }
      try {
        FindResult found = archive.find("passengers", null, 5);
        assertThat(found.index().isComplete()).isFalse();
      } catch (ArchiveException e) {
        assertThat(e).hasMessageContaining("damaged");
      }
      whole(archive).get(60, TimeUnit.SECONDS);
      isRight(archive, "cut while open");
    }
  }

  @Test
  void aDamagedIndexTakesAnImportAndIsMended() throws Exception {
    Path more = temp.resolve("more");
    TextClippings.write(more, "m.txt", "One more", "May 3, 2024", "Rain fell on the quay all day.");
    try (Archive archive = Archive.open(folder)) {
      for (Path file : files(index)) {
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
          cut.setLength(0);
        }
      }
      assertThat(importAll(archive, more)).isEqualTo(1);
      archive.reindex(Progress.NONE, new Cancellation());
      complete(archive).get(60, TimeUnit.SECONDS);
      isRight(archive, "damaged during an import");
      assertThat(archive.find("quay", null, 5).hits().total()).isEqualTo(1);
    }
  }

  @Test
  void aReaderBesideAWriterSaysThatThereMayBeMore() throws Exception {
    try (Archive writer = Archive.open(folder)) {
      for (Path file : files(kept)) {
        if (file.toString().endsWith(".cfs")) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length - 1] ^= 8; // of the checksum: it opens all the same
          Files.write(index.resolve(file.getFileName()), bytes);
        }
      }
      try (Archive reader = Archive.openReadOnly(folder)) {
        FindResult found = reader.find("ferry", null, 5);
        assertThat(found.index().isComplete()).isFalse();
        assertThat(found.hits().total()).isLessThan(ALL);
        assertThat(reader.verify()).contains("The index is damaged; reindex makes it anew.");
      }
      assertThat(writer.counts().total()).isEqualTo(ALL);
    }
  }

  private void opensAndMends(String what) throws Exception {
    try (Archive archive = Archive.open(folder)) {
      CompletableFuture<?> complete = complete(archive);
      for (String query : List.of("ferry", "cargo7", "\"forty passengers\"", "")) {
        int right = query.equals("cargo7") ? 1 : ALL;
        FindResult found = archive.find(query, null, 5);
        if (found.index().isComplete() && found.index().checked()) {
          assertThat(found.hits().total()).as(what + ": " + query).isEqualTo(right);
        } else {
          assertThat(found.hits().total()).as(what + ": " + query).isLessThanOrEqualTo(right);
        }
      }
      complete.get(60, TimeUnit.SECONDS);
      isRight(archive, what);
    }
    try (Archive archive = Archive.openAsItIs(folder)) {
      isRight(archive, what + ", opened again");
      assertThat(archive.verify()).as(what).isEmpty();
    }
  }

  private static void isRight(Archive archive, String what) {
    FindResult found = archive.find("ferry", null, 5);
    assertThat(found.hits().total()).as(what).isEqualTo(ALL);
    assertThat(found.index()).as(what).isEqualTo(new IndexState(1, true, ""));
    assertThat(archive.find("cargo7", null, 5).hits().total()).as(what).isEqualTo(1);
  }

  private static CompletableFuture<?> complete(Archive archive) {
    var complete = new CompletableFuture<@Nullable Void>();
    Runnable look =
        () -> {
          if (archive.indexState().isComplete() && archive.indexState().checked()) {
            complete.complete(null);
          }
        };
    archive.onChange(look);
    look.run();
    return complete;
  }

  /** Complete again after it was damaged. */
  private static CompletableFuture<?> whole(Archive archive) {
    var whole = new CompletableFuture<@Nullable Void>();
    archive.onChange(() -> {
      if (archive.indexState().equals(new IndexState(1, true, ""))) {
        whole.complete(null);
      }
    });
    return whole;
  }

  private static int importAll(Archive archive, Path clips) {
    return archive
        .importPaths(List.of(clips), LedgerListener.NONE, Progress.NONE, new Cancellation())
        .sums()
        .added();
  }

  private void restore() throws IOException {
    clear();
    copy(kept, index);
  }

  private void clear() throws IOException {
    for (Path file : files(index)) {
      Files.delete(file);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }
}
