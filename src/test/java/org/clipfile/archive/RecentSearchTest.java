package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentSearchTest {
  @TempDir private Path temp;

  @Test
  void whatJustCameInIsRecentWhateverItsDates() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 3);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      assertThat(total(archive, "is:recent")).isZero();
      archive.importPaths(List.of(clips), LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(total(archive, "is:recent")).isEqualTo(3);
      assertThat(total(archive, "-is:recent")).isZero();
      assertThat(total(archive, "ferry is:recent -zeppelin")).isEqualTo(3);
      assertThat(archive.find("is:recent", null, 5).query().reading()).isNull();
    }
  }

  private static int total(Archive archive, String query) {
    return archive.find(query, null, 0).hits().total();
  }
}
