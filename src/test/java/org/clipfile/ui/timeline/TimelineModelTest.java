package org.clipfile.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.task.WaitingExecutor;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.search.SearchModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline of a real archive: six dated clippings, one without a date. */
class TimelineModelTest {
  private static final List<String> DAYS =
      List.of("2020-01-05", "2022-06-18", "2024-03-12", "2024-03-12", "2024-04-02", "2026-01-05");

  private final PaneMemory memory = PaneMemory.forNow();
  private Archive archive;
  private SearchModel search;
  private TimelineModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    for (int i = 0; i < DAYS.size(); i++) {
      write(clips, i, "Published on " + DAYS.get(i) + "\n\n");
    }
    write(clips, 9, "");
    archive = Archive.open(folder.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    search = new SearchModel(archive, TaskExecutor.direct());
    model = new TimelineModel(archive, TaskExecutor.direct(), search, memory);
    search.refresh();
  }

  private static void write(Path clips, int number, String published) throws Exception {
    Files.writeString(
        clips.resolve(number + ".txt"),
        "Harbour news %d\n\n%sShip %d came into the port.\n".formatted(number, published, number));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void showsWhatWasFoundByDayAndWhatHasNoDate() {
    assertThat(model.dataProperty().get().days().total()).isEqualTo(6);
    assertThat(model.dataProperty().get().days().between(day("2024-03-12"), day("2024-03-12")))
        .isEqualTo(2);
    assertThat(model.dataProperty().get().undated()).isEqualTo(1);
    search.search("title:2");
    assertThat(model.dataProperty().get().days().total()).isEqualTo(1);
    assertThat(model.dataProperty().get().undated()).isZero();
  }

  @Test
  void aRangeIsWrittenIntoTheBoxAndTheBarsBesideItStay() {
    search.search("ship");
    model.select(span("2024-01-01", "2024-12-31"));

    assertThat(search.text()).isEqualTo("ship date:2024");
    assertThat(Objects.requireNonNull(search.result()).hits().total()).isEqualTo(3);
    assertThat(model.dataProperty().get().days().total()).isEqualTo(6);
    assertThat(model.rangeProperty().get()).isEqualTo(span("2024-01-01", "2024-12-31"));

    model.clear();
    assertThat(search.text()).isEqualTo("ship");
    assertThat(model.rangeProperty().get()).isNull();
  }

  @Test
  void aNarrowedSearchIsCountedOnceAndNotAsTheSearchItselfToo() {
    search.search("ship date:2024");
    assertThat(search.isCounted()).isFalse();
    assertThat(model.dataProperty().get().days().total()).isEqualTo(6);

    search.count(this, true); // as the facets do
    assertThat(search.isCounted()).isTrue();
    assertThat(search.breakdownProperty().get().days().total()).isEqualTo(3);
    assertThat(model.dataProperty().get().days().total()).isEqualTo(6);
  }

  @Test
  void showsAtOnceWhatWasCountedForOthers() {
    model.show(false);
    search.count(this, true);
    search.search("title:2");
    model.show(true);
    assertThat(model.dataProperty().get().days().total()).isEqualTo(1);
  }

  @Test
  void whatTheBoxSaysOfDatesIsTheRange() {
    search.search("since:2024-04-02");
    assertThat(model.rangeProperty().get()).isEqualTo(span("2024-04-02", "2026-01-05"));
    search.search("date:..1990");
    assertThat(model.rangeProperty().get()).isEqualTo(span("1990-12-31", "1990-12-31"));
    search.search("");
    assertThat(model.rangeProperty().get()).isNull();
  }

  @Test
  void aRangeThatComesFromASavedSearchIsShownAndStays() {
    archive.searches().save("spring", "date:2024-03", false);
    search.search("search:spring");
    assertThat(model.rangeProperty().get()).isEqualTo(span("2024-03-01", "2024-03-31"));
    assertThat(model.narrowedProperty().get()).isFalse();
    model.clear();
    assertThat(search.text()).isEqualTo("search:spring");
    assertThat(model.rangeProperty().get()).isEqualTo(span("2024-03-01", "2024-03-31"));
  }

  @Test
  void keysMoveAndExtendTheRange() {
    model.move(TimeStep.YEAR, 1, false);
    assertThat(search.text()).isEqualTo("date:2020");
    model.move(TimeStep.YEAR, 1, false);
    model.move(TimeStep.YEAR, 1, true);
    assertThat(search.text()).isEqualTo("date:2021..2022");
    model.move(TimeStep.YEAR, 1, false);
    assertThat(search.text()).isEqualTo("date:2022..2023");
    model.move(TimeStep.YEAR, -1, true);
    assertThat(search.text()).isEqualTo("date:2021..2023");
    model.move(TimeStep.YEAR, 1, true);
    model.move(TimeStep.YEAR, 1, true);
    assertThat(search.text()).isEqualTo("date:2023");
    model.move(TimeStep.YEAR, 1, true);
    assertThat(search.text()).isEqualTo("date:2023..2024");
    model.moveToEnd(TimeStep.YEAR, true, true);
    assertThat(search.text()).isEqualTo("date:2023..2026");
    model.moveToEnd(TimeStep.YEAR, false, false);
    assertThat(search.text()).isEqualTo("date:2020");
    model.move(TimeStep.YEAR, -1, false);
    assertThat(search.text()).isEqualTo("date:2020");
    model.clear();
    model.move(TimeStep.MONTH, -1, false);
    assertThat(search.text()).isEqualTo("date:2026-01");
  }

  @Test
  void undatedOnesAreAskedForAndNoMore() {
    model.select(span("2024-01-01", "2024-12-31"));
    model.toggleUndated();
    assertThat(search.text()).isEqualTo("no:date");
    assertThat(model.undatedChosenProperty().get()).isTrue();
    assertThat(model.rangeProperty().get()).isNull();
    assertThat(model.dataProperty().get().days().total()).isEqualTo(6);
    model.toggleUndated();
    assertThat(search.text()).isEmpty();
    model.toggleUndated();
    model.select(span("2024-03-12", "2024-03-12"));
    assertThat(search.text()).isEqualTo("date:2024-03-12");
  }

  @Test
  void zoomsAroundAPlaceAndNotBeyondWhatThereIs() {
    TimeSpan all = Objects.requireNonNull(model.dataProperty().get().extent());
    model.zoom(all, 0.5, 0);
    TimeSpan half = Objects.requireNonNull(model.zoomProperty().get());
    assertThat(half.from()).isEqualTo(all.from());
    assertThat(half.days()).isEqualTo(Math.round(all.days() * 0.5));
    model.pan(half, 9);
    assertThat(Objects.requireNonNull(model.zoomProperty().get()).to()).isEqualTo(all.to());
    model.zoom(half, 0.00001, 0.5);
    TimeSpan least = Objects.requireNonNull(model.zoomProperty().get());
    assertThat(least.days()).isEqualTo(TimelineModel.FEWEST_DAYS);
    model.zoom(least, 1e9, 0.5);
    assertThat(model.zoomProperty().get()).isNull();
  }

  @Test
  void whatIsShownStaysOverARangeAndIsAllForAnotherSearch() {
    TimeSpan all = Objects.requireNonNull(model.dataProperty().get().extent());
    model.zoom(all, 0.5, 1);
    model.move(TimeStep.YEAR, -1, false);
    assertThat(model.zoomProperty().get()).isNotNull();
    search.search("title:2");
    assertThat(model.zoomProperty().get()).isNull();
  }

  @Test
  void theRangeIsThereAtOnceAndAnOldAnswerDoesNotTakeItAway() {
    var executor = new WaitingExecutor();
    var waiting = new SearchModel(archive, executor);
    var slow = new TimelineModel(archive, executor, waiting, memory);
    waiting.refresh();
    executor.runAll();
    for (int i = 0; i < 3; i++) {
      slow.move(TimeStep.YEAR, 1, false);
    }
    assertThat(waiting.text()).isEqualTo("date:2022");
    executor.runAll();
    assertThat(slow.rangeProperty().get()).isEqualTo(span("2022-01-01", "2022-12-31"));
    assertThat(Objects.requireNonNull(waiting.result()).hits().total()).isEqualTo(1);
  }

  @Test
  void nothingIsCountedWhileHiddenAndThatIsRemembered() {
    model.show(false);
    search.search("port");
    assertThat(search.breakdownProperty().get().days().isEmpty()).isTrue();
    assertThat(new TimelineModel(archive, TaskExecutor.direct(), search, memory).shownProperty())
        .matches(shown -> !shown.get());
    model.show(true);
    assertThat(model.dataProperty().get().days().total()).isEqualTo(6);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(day(from), day(to));
  }
}
