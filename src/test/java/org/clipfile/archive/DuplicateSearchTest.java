package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateSearchTest {
  private static final int FERRIES = 1_100;

  @TempDir private Path temp;

  @Test
  void whatCameInAgainIsFoundAtOnce() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 3);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      assertThat(total(archive, "is:duplicate")).isZero();
      assertThat(total(archive, "-is:duplicate ferry")).isEqualTo(3);

      Path again = Files.createDirectories(temp.resolve("again"));
      Files.copy(clips.resolve("clipping-1.txt"), again.resolve("copy.txt"));
      importAll(archive, again);

      FindResult found = archive.find("is:duplicate", null, 5);
      assertThat(archive.clipping(found.hits().ids()[0]).orElseThrow().article().headline())
          .isEqualTo("Ferry number 1 leaves the harbour");
      assertThat(found.hits().total()).isEqualTo(1);
      assertThat(total(archive, "-is:duplicate ferry")).isEqualTo(2);
      assertThat(total(archive, "is:duplicate date:2024-03")).isEqualTo(1);
      assertThat(archive.explain(archive.find("is:duplicate zeppelin", null, 5)).parts())
          .extracting(Explanation.Part::alone)
          .containsExactly(1, 0);
    }
  }

  @Test
  void aWholeFolderThatCameInAgainIs() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, FERRIES);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      importAll(archive, clips);
      assertThat(total(archive, "is:duplicate")).isEqualTo(FERRIES);
      assertThat(total(archive, "is:duplicate -ferry")).isZero();
    }
  }

  private static int total(Archive archive, String query) {
    return archive.find(query, null, 0).hits().total();
  }

  private static void importAll(Archive archive, Path clips) {
    archive.importPaths(List.of(clips), LedgerListener.NONE, Progress.NONE, new Cancellation());
  }
}
