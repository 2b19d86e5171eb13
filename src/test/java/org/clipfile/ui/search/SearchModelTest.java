package org.clipfile.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.task.WaitingExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches on a real archive; each answer comes when the test lets it. */
class SearchModelTest {
  private Archive archive;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          clips.resolve(i + ".txt"),
          "Port opens %d\n\nPublished on March 12, 2024\nالمرفأ اليوم\n\nShips came in on day %d.\n"
              .formatted(i, i));
    }
    archive = Archive.open(folder.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theFirstAnswerTellsHowManyHitsEachValueHas() {
    var model = new SearchModel(archive, TaskExecutor.direct());
    model.search("ships");
    assertThat(model.breakdownProperty().get().facet(FacetField.PUBLICATION).distinct()).isZero();
    model.count(this, true);

    var publications = model.breakdownProperty().get().facet(FacetField.PUBLICATION);
    assertThat(publications.values()).containsExactly(new FacetCount("المرفأ اليوم", 3));
    model.search("camels");
    assertThat(model.breakdownProperty().get().facet(FacetField.PUBLICATION).distinct()).isZero();
  }

  @Test
  void aNewKeyCancelsTheSearchOfTheOldOne() {
    var executor = new WaitingExecutor();
    var model = new SearchModel(archive, executor);
    var shown = new ArrayList<String>();
    model
        .resultProperty()
        .subscribe(result -> {
          if (result != null) {
            shown.add(result.query().text());
          }
        });
    for (String typed : List.of("s", "sh", "ships")) {
      model.search(typed);
    }
    executor.runAll();

    assertThat(shown).containsExactly("ships");
    assertThat(Objects.requireNonNull(model.result()).hits().total()).isEqualTo(3);
    assertThat(model.failureProperty().get()).isEmpty();
    assertThat(model.searchingProperty().get()).isFalse();
  }
}
