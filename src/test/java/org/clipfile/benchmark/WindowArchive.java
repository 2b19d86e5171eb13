package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.clipfile.archive.Archive;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/**
 * What the window's benchmark runs on: an archive of made-up clippings, and files to be imported.
 * Both are made once and found again in their folder; who imports does so into a copy.
 */
record WindowArchive(Path folder, int clippings) {
  /** The archive as it was made; begun ones go on. */
  Path made() throws Exception {
    Path archive = folder.resolve("made-" + clippings);
    var measure = new Measure();
    measure.time(() -> fill(archive));
    System.out.printf(
        Locale.ROOT, "%,d clippings there after %.0f s%n", clippings, measure.wall() / 1000);
    return archive;
  }

  private void fill(Path archive) throws Exception {
    try (ClippingStore store = ClippingStore.open(archive)) {
      int first = store.counts().total() + 1;
      if (first <= clippings) {
        new GeneratedArchive().fill(store, first, clippings);
      }
    }
    Path whole = folder.resolve("indexed-" + clippings);
    if (!Files.exists(whole)) {
      try (Archive opened = Archive.open(archive)) {
        opened.reindex(Progress.NONE, new Cancellation());
      }
      Files.createFile(whole);
    }
  }

  /** A copy of the archive in a folder that is there. */
  Path copyTo(Path target) throws Exception {
    Path source = made();
    Path copy = target.resolve("archive");
    try (var files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(source.relativize(file)));
      }
    }
    return copy;
  }

  /** Files of 3 kB each. */
  Path files(int count) throws IOException {
    Path files = folder.resolve("files-" + count);
    Path whole = folder.resolve("written-" + count);
    if (!Files.exists(whole)) {
      new GeneratedClippings().write(Files.createDirectories(files), count);
      Files.createFile(whole);
    }
    return files;
  }
}
