package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashCanTest {
  @TempDir Path temp;

  @Test
  void onlyASearchThatNamesTheTrashFindsWhatIsThere() throws Exception {
    try (Archive archive = open(4)) {
      long id = archive.find("cargo1", null, 1).hits().ids()[0];
      assertThat(archive.trash().put(id)).isEqualTo(1);
      assertThat(archive.trash().put(id)).isZero();
      assertThat(count(archive, "cargo1")).isZero();
      assertThat(count(archive, "")).isEqualTo(3);
      assertThat(count(archive, "-cargo2")).isEqualTo(2);
      assertThat(count(archive, "no:tag")).isEqualTo(3);
      assertThat(count(archive, "is:trash")).isEqualTo(1);
      assertThat(count(archive, "is:trash cargo1")).isEqualTo(1);
      assertThat(count(archive, "is:trash cargo2")).isZero();
      assertThat(count(archive, "-is:trash")).isEqualTo(3);
      assertThat(count(archive, "cargo2 OR is:trash")).isEqualTo(2);
      FirstAnswer answer = archive.firstAnswer("", null, 10, new Cancellation());
      assertThat(answer.result().hits().total()).isEqualTo(3);
      assertThat(answer.result().hits().ids()).hasSize(3).doesNotContain(id);
      assertThat(answer.breakdown().facet(FacetField.PUBLICATION).values())
          .extracting(FacetCount::count)
          .allMatch(n -> n <= 3);
      assertThat(archive.verify()).isEmpty();
      archive.reindex(Progress.NONE, new Cancellation());
      assertThat(count(archive, "")).isEqualTo(3);
      assertThat(archive.trash().restore(id)).isEqualTo(1);
      assertThat(count(archive, "cargo1")).isEqualTo(1);
      assertThat(count(archive, "is:trash")).isZero();
    }
  }

  @Test
  void readingOriginalsAgainLeavesThemInTheTrash() throws Exception {
    try (Archive archive = open(2)) {
      archive.trash().put(1);
      archive.reparse(new long[0], true, change -> {}, Progress.NONE, new Cancellation());
      assertThat(count(archive, "is:trash")).isEqualTo(1);
      archive.marking().change(MarkChange.tag("kept"), 1);
      assertThat(count(archive, "tag:kept")).isZero();
      assertThat(count(archive, "tag:kept is:trash")).isEqualTo(1);
    }
    try (Archive archive = Archive.openReadOnly(temp.resolve("archive"))) {
      assertThat(count(archive, "")).isEqualTo(1);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void standingSearchesAndStoriesDoNotKnowWhatIsTrashed() throws Exception {
    try (Archive archive = open(1)) {
      archive.searches().save("Ferries", "ferry", true);
      Path more = Files.createDirectory(temp.resolve("more"));
      TextClippings.writeMany(more, 3);
      take(archive, more);
      long[] fresh = archive.searches().fresh("Ferries");
      archive.trash().put(fresh[0]);
      assertThat(archive.searches().fresh("Ferries")).hasSize(fresh.length - 1);
    }
  }

  @Test
  void emptyingDeletesAllOfItAndNothingElse() throws Exception {
    try (Archive archive = open(1300)) {
      long[] all = archive.find("ferry", null, 2000).hits().ids();
      long[] most = Arrays.copyOf(all, 1201);
      archive.trash().put(most);
      assertThat(archive.trash().contents().clippings()).isEqualTo(1201);
      assertThat(archive.trash().contents().originals()).isEqualTo(1201);
      assertThat(archive.trash().contents().bytes()).isPositive();
      var stopped = new Cancellation();
      int some = archive.trash().empty((done, of, what) -> stopped.cancel(), stopped);
      assertThat(some).isBetween(1, 1200);
      assertThat(archive.trash().empty(Progress.NONE, new Cancellation())).isEqualTo(1201 - some);
      assertThat(count(archive, "is:trash")).isZero();
      assertThat(count(archive, "")).isEqualTo(99);
      assertThat(archive.clipping(most[0])).isEmpty();
      assertThat(archive.verify()).isEmpty();
    }
  }

  private static int count(Archive archive, String text) {
    return archive.find(text, null, 0).hits().total();
  }

  private Archive open(int clippings) throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, clippings);
    Archive archive = Archive.open(temp.resolve("archive"));
    take(archive, clips);
    return archive;
  }

  private static void take(Archive archive, Path clips) {
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
  }
}
