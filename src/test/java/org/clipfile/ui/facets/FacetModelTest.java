package org.clipfile.ui.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.clipfile.archive.Archive;
import org.clipfile.model.Breakdown;
import org.clipfile.model.DayCounts;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.facets.FacetItem.Heading;
import org.clipfile.ui.facets.FacetItem.More;
import org.clipfile.ui.facets.FacetItem.Value;
import org.clipfile.ui.facets.FacetItem.ValueState;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SearchText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facet panel of a real archive. */
class FacetModelTest {
  private final PaneMemory memory = PaneMemory.forNow();
  private Archive archive;
  private SearchModel search;
  private FacetModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    write(clips, 1, "2024-03-12", "Harbour Courier", "Economy, Ports");
    write(clips, 2, "2024-05-01", "Harbour Courier", "Ports");
    write(clips, 3, "2025-02-01", "المرفأ اليوم", "Ports, Sport");
    archive = Archive.open(folder.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    search = new SearchModel(archive, TaskExecutor.direct());
    model = new FacetModel(search, memory);
    search.refresh();
    model.show(true);
  }

  private static void write(
      Path clips, int number, String day, String publication, String categories) throws Exception {
    Files.writeString(
        clips.resolve(number + ".txt"),
        """
        Harbour news %d

        Published on %s
        Category: %s
        %s

        Ship %d came into the port.
        """
            .formatted(number, day, categories, publication, number));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void listsTheValuesOfWhatWasFound() {
    assertThat(model.itemsProperty().get())
        .contains(
            new Heading(FacetKind.PUBLICATION, 2),
            free(FacetKind.PUBLICATION, "Harbour Courier", 2, 1),
            free(FacetKind.PUBLICATION, "المرفأ اليوم", 1, 0.5),
            free(FacetKind.CATEGORY, "Ports", 3, 1),
            free(FacetKind.YEAR, "2025", 1, 0.5),
            free(FacetKind.YEAR, "2024", 2, 1));
  }

  @Test
  void includesAndTakesOut() {
    model.include(value("Harbour Courier"));
    assertThat(search.text()).isEqualTo("pub:\"Harbour Courier\"");
    assertThat(Objects.requireNonNull(search.result()).hits().total()).isEqualTo(2);
    assertThat(value("Harbour Courier").state()).isEqualTo(ValueState.INCLUDED);
    assertThat(model.itemsProperty().get()).noneMatch(item -> isOf(item, "المرفأ اليوم"));

    model.choose(value("Harbour Courier"));
    assertThat(search.text()).isEmpty();
  }

  @Test
  void leavesOutAndTakesThatBack() {
    search.search("ship");
    model.exclude(value("Harbour Courier"));
    assertThat(search.text()).isEqualTo("ship -pub:\"Harbour Courier\"");
    assertThat(Objects.requireNonNull(search.result()).hits().total()).isEqualTo(1);
    assertThat(value("Harbour Courier").state()).isEqualTo(ValueState.EXCLUDED);

    model.include(value("Harbour Courier"));
    assertThat(search.text()).isEqualTo("ship pub:\"Harbour Courier\"");
    model.exclude(value("Harbour Courier"));
    model.choose(value("Harbour Courier"));
    assertThat(search.text()).isEqualTo("ship");
    model.exclude(value("2024"));
    assertThat(search.text()).isEqualTo("ship -date:2024");
    assertThat(Objects.requireNonNull(search.result()).hits().total()).isEqualTo(1);
  }

  @Test
  void categoriesMayBeAskedForTogetherAndPublicationsMakeRoom() {
    model.include(value("Ports"));
    model.include(value("Economy"));
    assertThat(search.text()).isEqualTo("cat:\"Ports\" cat:\"Economy\"");
    search.search("pub:\"Harbour Courier\"");
    model.include(free(FacetKind.PUBLICATION, "RKI.news", 1, 1));
    assertThat(search.text()).isEqualTo("pub:\"RKI.news\"");
  }

  @Test
  void aChoiceGoesIntoBrackets() {
    search.search("ship OR boat");
    model.exclude(value("Sport"));
    assertThat(search.text()).isEqualTo("(ship OR boat) -cat:\"Sport\"");
    assertThat(value("Sport").state()).isEqualTo(ValueState.EXCLUDED);
  }

  @Test
  void showsMoreAndFewer() {
    Breakdown many = breakdown(250);
    List<FacetItem> few = FacetItems.of(many, SearchText.of(""), java.util.Set.of());
    assertThat(few)
        .hasSize(1 + FacetItems.FEW + 1)
        .startsWith(new Heading(FacetKind.PUBLICATION, 250))
        .endsWith(new More(FacetKind.PUBLICATION, true, 100 - FacetItems.FEW));
    assertThat(FacetItems.of(many, SearchText.of(""), java.util.Set.of(FacetKind.PUBLICATION)))
        .hasSize(1 + 100 + 1)
        .endsWith(new More(FacetKind.PUBLICATION, false, 100 - FacetItems.FEW));
  }

  @Test
  void nothingIsCountedWhileItIsHidden() {
    model.show(false);
    search.search("ship");
    assertThat(search.breakdownProperty().get().years()).isEmpty();
    assertThat(memory.load().facets()).isFalse();
    model.show(true);
    assertThat(search.breakdownProperty().get().years()).hasSize(2);
  }

  private static Breakdown breakdown(int publications) {
    Breakdown none = Breakdown.none();
    List<FacetCount> values =
        IntStream.range(0, Math.min(100, publications))
            .mapToObj(i -> new FacetCount("Paper " + i, 1000 - i))
            .toList();
    List<Facet> facets =
        none.facets().stream()
            .map(facet ->
                facet.field() == FacetField.PUBLICATION
                    ? new Facet(facet.field(), values, publications)
                    : facet)
            .toList();
    return new Breakdown(facets, none.months(), none.histogram(), 0, DayCounts.none());
  }

  private Value value(String value) {
    return model.itemsProperty().get().stream()
        .filter(item -> isOf(item, value))
        .map(item -> (Value) item)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(FacetItem item, String name) {
    return item instanceof Value value && value.value().equals(name);
  }

  private static Value free(FacetKind kind, String value, int count, double share) {
    return new Value(kind, value, value, count, share, ValueState.FREE);
  }
}
