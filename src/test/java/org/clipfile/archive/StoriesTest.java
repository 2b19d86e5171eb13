package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.model.ArticleField;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.StoryPart;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.PortStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of {@link PortStory} is printed by four papers, as the clippings 1 to 4. */
class StoriesTest {
  @TempDir private Path temp;

  @Test
  void copiesAreToldWithTheirPublicationsAndTheFirstDay() throws Exception {
    try (Archive archive = filled()) {
      Story story = archive.stories().of(3).orElseThrow();
      assertThat(story.copies()).extracting(ClippingRow::id).containsExactly(1L, 3L, 2L, 4L);
      assertThat(story.id()).isEqualTo(1);
      assertThat(story.inWords()).isEqualTo("in 4 publications, first on 2 March 2024");
      assertThat(archive.stories().of(5)).isEmpty();
      assertThat(archive.stories().of(99)).isEmpty();
      assertThat(archive.stories().parts(2, 5, 4, 99))
          .isEqualTo(Map.of(2L, new StoryPart(1, 4), 4L, new StoryPart(1, 4)));
    }
  }

  @Test
  void copiesStandInOneRowWhereThatIsAskedFor() throws Exception {
    try (Archive archive = filled()) {
      assertThat(found(archive, "")).containsExactly(6, 5, 4, 3, 2, 1);
      assertThat(found(archive, "copies:all")).containsExactly(6, 5, 4, 3, 2, 1);
      assertThat(found(archive, "copies:group")).containsExactly(6, 5, 4);
      assertThat(found(archive, "copies:group sort:oldest")).containsExactly(1, 5, 6);
      assertThat(found(archive, "copies:first")).containsExactly(6, 5, 1);
      assertThat(found(archive, "copies:first sort:oldest")).containsExactly(1, 5, 6);
    }
  }

  @Test
  void ofAStoryTheFirstThatMatchesIsShown() throws Exception {
    try (Archive archive = filled()) {
      assertThat(found(archive, "copies:first -pub:lantern")).containsExactly(6, 5, 3);
      assertThat(found(archive, "copies:group timber")).hasSize(1);
      assertThat(found(archive, "copies:first lights")).containsExactly(3);
      assertThat(found(archive, "copies:group nowhere")).isEmpty();
    }
  }

  @Test
  void countsAreExactWhateverTheLimit() throws Exception {
    try (Archive archive = filled()) {
      for (String copies : List.of("group", "first")) {
        for (int limit : new int[] {0, 1, 2, 50}) {
          FindResult result = archive.find("copies:" + copies, null, limit);
          assertThat(result.hits().total()).isEqualTo(3);
          assertThat(result.hits().ids()).hasSize(Math.min(limit, 3));
        }
      }
    }
  }

  @Test
  void aStoryIsFoundByAnyOfItsCopies() throws Exception {
    try (Archive archive = filled()) {
      assertThat(found(archive, "story:4")).containsExactly(4, 3, 2, 1);
      assertThat(found(archive, "story:1 pub:lantern")).containsExactly(1);
      assertThat(found(archive, "-story:1")).containsExactly(6, 5);
      assertThat(found(archive, "story:2 OR bridge")).containsExactly(6, 4, 3, 2, 1);
      assertThat(found(archive, "story:5")).containsExactly(5);
      assertThat(found(archive, "story:99")).isEmpty();
    }
  }

  @Test
  void theSampleClippingsHoldOneStoryOfTwoPapers() {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      int all = importAll(archive, Path.of("sample-clips")).sums().added();
      assertThat(archive.find("copies:group", null, 0).hits().total()).isEqualTo(all - 1);
      long one = archive.find("title:\"port strike\" pub:westmark", null, 1).hits().ids()[0];
      assertThat(archive.stories().of(one).orElseThrow().inWords())
          .isEqualTo("in 2 publications, first on 12 March 2024");
    }
  }

  @Test
  void whatIsUndoneLeavesItsStory() throws Exception {
    try (Archive archive = filled()) {
      Path more = temp.resolve("more");
      PortStory.write(more, "7", "Meridian", "March 6, 2024", PortStory.TEXT);
      ImportRun run = importAll(archive, more);
      assertThat(found(archive, "story:1")).containsExactly(7, 4, 3, 2, 1);
      archive.imports().undo(run.id(), Progress.NONE, new Cancellation());
      assertThat(found(archive, "story:1")).containsExactly(4, 3, 2, 1);
      archive.imports().undo(1, Progress.NONE, new Cancellation());
      assertThat(archive.stories().parts(1, 2, 3, 4)).isEmpty();
    }
  }

  @Test
  void whatHeldTwoPartsTogetherLetsThemApartAgain() throws Exception {
    Path clips = temp.resolve("clips");
    PortStory.write(clips, "1", "Valley Sun", "March 2, 2024", PortStory.TEXT.subList(0, 3));
    PortStory.write(clips, "2", "Harbour Post", "March 2, 2024", PortStory.TEXT.subList(3, 6));
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      assertThat(archive.stories().of(1)).isEmpty();
      Path whole = temp.resolve("whole");
      PortStory.write(whole, "3", "Meridian", "March 3, 2024", PortStory.TEXT);
      ImportRun run = importAll(archive, whole);
      assertThat(archive.stories().of(1).orElseThrow().copies()).hasSize(3);
      archive.imports().undo(run.id(), Progress.NONE, new Cancellation());
      assertThat(archive.stories().of(1)).isEmpty();
      assertThat(archive.stories().of(2)).isEmpty();
    }
  }

  @Test
  void anEditedDayOrPublicationIsComparedAnew() throws Exception {
    try (Archive archive = filled()) {
      archive.editing().edit(2, Map.of(ArticleField.PUBLISHED, "2021-03-03"));
      assertThat(found(archive, "story:1")).containsExactlyInAnyOrder(1, 3, 4);
      assertThat(found(archive, "copies:group")).containsExactly(6, 5, 4, 2);
      archive.editing().edit(2, Map.of(ArticleField.PUBLISHED, "2024-03-03"));
      assertThat(found(archive, "story:1")).containsExactlyInAnyOrder(1, 2, 3, 4);
      archive.editing().edit(1, Map.of(ArticleField.HEADLINE, "Another headline"));
      assertThat(found(archive, "story:1")).containsExactlyInAnyOrder(1, 2, 3, 4);
    }
  }

  @Test
  void storiesOutliveTheArchivesClosing() throws Exception {
    filled().close();
    try (Archive archive = Archive.openReadOnly(temp.resolve("archive"))) {
      assertThat(found(archive, "copies:group")).containsExactly(6, 5, 4);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void copiesDifferByParagraphAndWord() throws Exception {
    Path clips = temp.resolve("clips");
    List<String> changed = new ArrayList<>(PortStory.TEXT);
    changed.set(0, "Nobody in Varnholm remembers so many lights in the bay at night.");
    changed.set(2, changed.get(2).replace("midnight", "two o’clock"));
    changed.remove(4);
    PortStory.write(clips, "1", "Valley Sun", "March 2, 2024", PortStory.TEXT);
    PortStory.write(clips, "2", "Harbour Post", "March 2, 2024", changed);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      List<Difference> differences = archive.compare(1, 2);
      assertThat(differences)
          .extracting(Difference::kind)
          .containsExactly(
              Difference.Kind.REMOVED,
              Difference.Kind.ADDED,
              Difference.Kind.SAME,
              Difference.Kind.CHANGED,
              Difference.Kind.SAME,
              Difference.Kind.REMOVED,
              Difference.Kind.SAME);
      Difference paragraph = differences.get(3);
      assertThat(
              paragraph.gone().stream().map(s -> paragraph.before().substring(s.start(), s.end())))
          .containsExactly("midnight");
    }
  }

  private Archive filled() throws Exception {
    Path clips = temp.resolve("clips");
    PortStory.writeAll(clips);
    Archive archive = Archive.open(temp.resolve("archive"));
    importAll(archive, clips);
    return archive;
  }

  private static ImportRun importAll(Archive archive, Path path) {
    return archive.importPaths(
        List.of(path), LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  private static List<Integer> found(Archive archive, String query) {
    long[] ids = archive.find(query, null, 50).hits().ids();
    return Arrays.stream(ids).mapToObj(id -> (int) id).toList();
  }
}
