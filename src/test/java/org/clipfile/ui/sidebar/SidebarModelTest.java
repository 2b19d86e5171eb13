package org.clipfile.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clipfile.archive.Archive;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.task.WaitingExecutor;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.window.TestDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sidebar of a real archive. */
class SidebarModelTest {
  private final PaneMemory memory = PaneMemory.forNow();
  private Archive archive;
  private SearchModel search;
  private SidebarModel model;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Files.writeString(
        clips.resolve("a.txt"),
        """
        Talks go on

        Published on January 5, 2026
        Category: ,English,International
        RKI.news
        Source: Xinhua

        Geneva, January 5 (Xinhua) – The talks went on for hours and ended late at night.
        """);
    archive = Archive.open(folder.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    search = new SearchModel(archive, TaskExecutor.direct());
    model = model(TaskExecutor.direct());
    model.refresh();
  }

  private SidebarModel model(TaskExecutor executor) {
    var notices = new Notices();
    var saved = new SavedSearchesModel(archive, executor, search, new TestDialogs(), notices);
    return new SidebarModel(archive, executor, search, notices, saved, memory);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void eachListTellsItsClauseAndASecondClickTakesItOut() {
    for (String label : List.of("RKI.news", "Xinhua", "International", "Geneva", "English")) {
      SidebarEntry entry = entry(label);
      model.choose(entry);
      assertThat(Objects.requireNonNull(search.result()).hits().total()).as(label).isEqualTo(1);
      assertThat(model.isActive(entry)).isTrue();
      model.choose(entry);
      assertThat(search.text()).isEmpty();
    }
    model.choose(entry("Recently added"));
    assertThat(search.text()).isEqualTo("is:recent");
    model.choose(entry("Starred"));
    assertThat(search.text()).isEqualTo("is:starred");
    model.choose(entry("All clippings"));
    assertThat(search.text()).isEmpty();
  }

  @Test
  void theImportsAreShownByWhoeverCan() {
    var shown = new AtomicInteger();
    model.showImportsWith(shown::incrementAndGet);
    model.choose(entry("Imports"));
    assertThat(shown).hasValue(1);
    assertThat(search.text()).isEmpty();
  }

  @Test
  void whatIsClosedIsRemembered() {
    assertThat(model.isOpen(SidebarGroup.PLACES)).isTrue();
    model.open(SidebarGroup.PLACES, false);
    assertThat(model(TaskExecutor.direct()).isOpen(SidebarGroup.PLACES)).isFalse();
    model.open(SidebarGroup.PLACES, true);
    assertThat(memory.load()).isEqualTo(PaneMemory.State.FIRST);
  }

  @Test
  void onlyTheLastLettersAreLookedFor() {
    var executor = new WaitingExecutor();
    SidebarModel slow = model(executor);
    slow.refresh();
    executor.runAll();
    slow.filter("x");
    slow.filter("xi");
    slow.filter("gen");
    executor.runAll();
    assertThat(labels(slow)).containsExactly("Geneva");
    slow.filter("");
    executor.runAll();
    assertThat(labels(slow)).contains("Geneva", "RKI.news");
  }

  private static List<String> labels(SidebarModel model) {
    return Objects.requireNonNull(model.entriesProperty().get()).children().stream()
        .flatMap(entry -> entry.children().stream())
        .map(SidebarEntry::label)
        .toList();
  }

  private SidebarEntry entry(String label) {
    return Objects.requireNonNull(model.entriesProperty().get()).children().stream()
        .flatMap(entry -> entry.children().isEmpty() ? Stream.of(entry) : entry.children().stream())
        .filter(entry -> entry.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
