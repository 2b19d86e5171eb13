package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.IndexState;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.search.FoundLine;
import org.clipfile.ui.search.SearchMemory;
import org.clipfile.ui.watching.WatchMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window without its looks, on a real archive; every task runs at once on the test's thread.
 */
class WindowModelTest {
  @TempDir Path folder;
  private Path clips;
  private Archive archive;
  private TestDialogs dialogs;
  private WindowModel model;

  @BeforeEach
  void open() throws IOException {
    clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(
        clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on for hours.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike closed the port.");
    Clips.write(
        clips, "Port opens", "2024-03-20", "Harbour Courier", "The port opened, talks over.");
    archive = Archive.open(folder.resolve("archive"));
    dialogs = new TestDialogs();
    model =
        new WindowModel(archive, TaskExecutor.direct(), dialogs, new Notices(), WatchMemory.NONE);
    model.attach();
    model.importing().importPaths(java.util.List.of(clips));
    model.search().refresh();
  }

  @AfterEach
  void close() {
    model.detach();
    archive.close();
  }

  @Test
  void tellsTheSumsOfAnImport() throws IOException {
    Files.write(clips.resolve("empty.txt"), new byte[0]);
    dialogs.willChoose(clips);
    model.importing().importFiles();

    var notice = Objects.requireNonNull(model.notices().current());
    assertThat(notice.text()).isEqualTo("0 added, 3 duplicates, 1 rejected.");
    Objects.requireNonNull(notice.action()).run().run();
    assertThat(dialogs.shown())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.subject()).endsWith("empty.txt");
          assertThat(line.detail()).endsWith(".");
        });
  }

  @Test
  void eachWindowChoosesFromTheLedgerForItself() {
    model.importing().importPaths(java.util.List.of(clips));
    var other = new WindowModel(model.shared(), dialogs, SearchMemory.NONE, PaneMemory.forNow());
    other.attach();
    model.ledger().refresh();
    other.ledger().refresh();
    assertThat(model.ledger().runsProperty().get()).hasSize(2);
    assertThat(other.ledger().runsProperty().get()).hasSize(2);

    other.ledger().choose(other.ledger().runsProperty().get().getLast());
    model.ledger().choose(model.ledger().runsProperty().get().getFirst());
    other.ledger().showOnly(OutcomeKind.REJECTED);
    assertThat(Objects.requireNonNull(other.ledger().chosenProperty().get()).id()).isEqualTo(1);
    assertThat(Objects.requireNonNull(model.ledger().chosenProperty().get()).id()).isEqualTo(2);
    assertThat(model.ledger().kindProperty().get()).isNull();
    other.detach();
  }

  @Test
  void searchesAndCounts() {
    model.search().search("talks");

    var result = Objects.requireNonNull(model.search().result());
    assertThat(FoundLine.count(result, model.sidebar().total())).isEqualTo("2 of 3 clippings");
    assertThat(model.list().ids()).hasSize(2);
  }

  @Test
  void whileClippingsComeInALargeArchiveIsCountedLessOften() {
    assertThat(WindowModel.pause(99_999)).isZero();
    assertThat(WindowModel.pause(100_000)).isEqualTo(Duration.ofMillis(500));
    assertThat(WindowModel.pause(1_000_000)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aSearchInADamagedIndexIsAFailureAndNoEmptyList() throws Exception {
    model.detach(); // what follows in the background is left to the archive's own tests
    try (var files = Files.list(folder.resolve("archive").resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
          cut.setLength(0);
        }
      }
    }
    model.search().search("strike");

    assertThat(model.search().result()).isNull();
    assertThat(model.search().failureProperty().get()).contains("damaged", "search again");
    assertThat(model.list().ids()).isEmpty();
  }

  @Test
  void anIndexThatIsNotCompleteCountsSoFar() {
    FindResult all = Objects.requireNonNull(model.search().result());
    var part = new IndexState(0.345, true, "The search index was damaged and is being made anew.");
    var some =
        new FindResult(all.query(), all.order(), all.hits(), all.undated(), all.marker(), part);
    var none =
        new FindResult(all.query(), all.order(), new Hits(0, new long[0]), 0, all.marker(), part);

    assertThat(FoundLine.count(some, 5)).isEqualTo("At least 3 so far");
    assertThat(FoundLine.count(none, 5)).isEqualTo("Nothing so far");
    assertThat(FoundLine.notes(some))
        .containsExactly(
            "The search index was damaged and is being made anew."
                + " The index holds 34 % of the archive so far; there may be more.");
  }

  @Test
  void whatWasOfferedIsWrittenIntoTheBox() {
    model.search().search("stirke pub:\"Harbour Courier\"");

    var explanation = Objects.requireNonNull(model.explaining().explanation());
    model.explaining().take(explanation.offers().getFirst());
    assertThat(model.search().text()).isEqualTo("strike pub:\"Harbour Courier\"");
    assertThat(model.list().ids()).hasSize(1);
    assertThat(model.explaining().explanation()).isNull();
    model.explaining().openProperty().set(true);
    assertThat(Objects.requireNonNull(model.explaining().explanation()).parts()).hasSize(2);
  }

  @Test
  void aClickInTheSidebarWritesItsClauseIntoTheBoxAndTakesItBack() {
    model.search().search("port");
    model.search().toggle(Clause.PUBLICATION, Clause.PUBLICATION.quoted("Harbour Courier"));
    assertThat(model.search().text()).isEqualTo("port pub:\"Harbour Courier\"");
    assertThat(model.list().ids()).hasSize(2);

    model.search().toggle(Clause.PUBLICATION, Clause.PUBLICATION.quoted("Harbour Courier"));
    assertThat(model.search().text()).isEqualTo("port");
  }

  @Test
  void marksWhatIsSelected() {
    model.marking().star(true);
    assertThat(Objects.requireNonNull(model.notices().current()).text())
        .isEqualTo("Select a clipping first.");
    model.search().search("strike");
    model.list().selectFirst();
    model.marking().star(true);
    assertThat(Objects.requireNonNull(model.notices().current()).text())
        .isEqualTo("Starred: 1 of 1.");
    dialogs.willName("harbour");
    model.marking().tag();
    model.marking().note();
    model.search().search("#harbour is:starred note:harbour");
    assertThat(model.list().ids()).hasSize(1);
    assertThat(model.sidebar().saved().ownProperty().get().marked().starred()).isEqualTo(1);

    dialogs.willName("#");
    model.marking().untag();
    assertThat(Objects.requireNonNull(model.notices().current()).failure()).isTrue();
  }

  @Test
  void theDatesAreAClauseInTheBox() {
    model.search().published(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 3, 31));

    assertThat(model.search().text()).isEqualTo("date:2024-03-15..2024-03-31");
    assertThat(model.list().ids()).hasSize(1);
    model.search().search("since:2025");
    assertThat(model.search().datesProperty().get().from()).isEqualTo("2025-01-01");
  }

  @Test
  void theDatesToReviewAreASearch() throws IOException {
    Files.writeString(
        clips.resolve("undated.txt"), "Ferry delayed\n\nThe ferry to the island came late.\n");
    model.importing().importPaths(java.util.List.of(clips));
    assertThat(Objects.requireNonNull(model.sidebar().countsProperty().get()).datesToReview())
        .isEqualTo(1);

    model.search().toggle(Clause.DATE, Clause.DATES_TO_REVIEW);
    assertThat(model.search().text()).isEqualTo("(date:uncertain OR no:date)");
    assertThat(model.list().ids()).hasSize(1);
    model.search().toggle(Clause.DATE, Clause.DATES_TO_REVIEW);
    assertThat(model.search().text()).isEmpty();
  }

  @Test
  void datesTheWrongWayRoundAreSwapped() {
    model.search().published(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 3, 15));

    assertThat(model.search().text()).isEqualTo("date:2024-03-15..2024-03-31");
  }

  @Test
  void keepsTheSelectionWhileItIsFound() {
    model.search().search("strike");
    model.list().selectFirst();
    long strike = Objects.requireNonNull(model.list().selection().toRead());

    model.search().search("port");
    assertThat(model.list().selection().ids()).containsExactly(strike);
    assertThat(Objects.requireNonNull(model.reader().page()).clipping()).isEqualTo(strike);

    model.search().search("seoul");
    assertThat(model.list().selection().isEmpty()).isTrue();
    assertThat(model.reader().page()).isNull();
  }

  @Test
  void sortsAsAsked() {
    model.search().search("sort:newest");
    long[] newest = model.list().ids();
    model.search().sort(SortOrder.OLDEST);

    assertThat(model.search().text()).isEmpty();
    assertThat(model.list().ids()).containsExactly(newest[2], newest[1], newest[0]);
  }

  @Test
  void exportsWhatIsSelected() {
    model.search().search("strike");
    model.list().selectFirst();
    Path pdf = folder.resolve("strike.pdf");
    dialogs.willWriteTo(pdf);
    export();

    assertThat(dialogs.suggested()).containsExactly("2024-03-12 Port strike.pdf");
    assertThat(pdf).isNotEmptyFile();
    assertThat(Objects.requireNonNull(model.notices().current()).text())
        .startsWith("Exported to " + pdf);
  }

  private void export() {
    assertThat(model.gatherExport()).isTrue();
    model.draft().export(() -> {});
  }

  @Test
  void aFailedExportIsToldInASentence() {
    model.search().search("strike");
    model.list().selectFirst();
    dialogs.willWriteTo(folder.resolve("no such folder").resolve("strike.pdf"));
    export();

    var notice = Objects.requireNonNull(model.notices().current());
    assertThat(notice.failure()).isTrue();
    assertThat(notice.text()).contains("strike.pdf").endsWith(".");
  }

  @Test
  void askingForNothingImportsNothing() {
    Dialogs none = new TestDialogs();
    var other =
        new WindowModel(archive, TaskExecutor.direct(), none, new Notices(), WatchMemory.NONE);
    other.importing().importFiles();
    other.importing().importFolder();

    assertThat(other.notices().current()).isNull();
  }
}
