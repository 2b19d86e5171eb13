package org.clipfile.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.Archive;
import org.clipfile.model.SortOrder;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchHistoryTest {
  private final List<Long> selections = new ArrayList<>();
  private Archive archive;
  private SearchModel search;
  private SearchHistory history;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Files.writeString(clips.resolve("a.txt"), "Port opens\n\nShips came in.\n");
    Files.writeString(clips.resolve("b.txt"), "Tram stops\n\nNobody was in it.\n");
    archive = Archive.open(folder.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    search = new SearchModel(archive, TaskExecutor.direct());
    history = new SearchHistory(search, selections::add);
    search
        .resultProperty()
        .subscribe(found -> history.found(found, search.searchingProperty()::get));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void goesBackAndForthBetweenPlacesWithWhatWasSelectedThere() {
    search.search("port");
    long port = archive.find("port", null, 1).hits().ids()[0];
    history.selected(new long[] {port});
    search.search("tram");

    history.back();
    assertThat(search.text()).isEqualTo("port");
    assertThat(selections).containsExactly(port);
    assertThat(history.canGoForwardProperty().get()).isTrue();

    history.forward();
    assertThat(search.text()).isEqualTo("tram");
    assertThat(history.canGoForwardProperty().get()).isFalse();
    history.back();
    history.back();
    assertThat(search.text()).isEmpty();
    assertThat(history.canGoBackProperty().get()).isFalse();
    history.back();
    assertThat(search.text()).isEmpty();
  }

  @Test
  void whatIsTypedLetterByLetterIsOnePlace() {
    search.search("t");
    search.search("tr");
    search.search("tram");
    search.search("tra");
    search.search("tram");
    search.search("port");

    history.back();
    assertThat(search.text()).isEqualTo("tram");
    history.back();
    assertThat(search.text()).isEmpty();
  }

  @Test
  void whatWasReadWhileTypingIsAPlace() {
    search.search("tram");
    history.selected(new long[] {2});
    search.search("tram stops");

    history.back();
    assertThat(search.text()).isEqualTo("tram");
  }

  @Test
  void theOrderIsPartOfAPlace() {
    search.search("tram");
    search.sort(SortOrder.OLDEST);
    history.back();
    assertThat(search.order()).isNull();
    history.forward();
    assertThat(search.order()).isEqualTo(SortOrder.OLDEST);
  }

  @Test
  void aNewWayForgetsWhatLayAhead() {
    search.search("tram");
    search.search("port");
    history.back();
    search.search("ships");
    assertThat(history.canGoForwardProperty().get()).isFalse();
    history.back();
    assertThat(search.text()).isEqualTo("tram");
  }
}
