package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.PreparedInput;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingSearchTest {
  @TempDir Path temp;
  private int files;

  @Test
  void collectsWhatComesInUntilItIsSeen() throws Exception {
    try (Archive archive = open()) {
      take(archive, "Strike in the port");
      archive.searches().save("Port strike", "strike port", true);
      assertThat(fresh(archive)).isZero();
      take(archive, "Port: strike goes on", "Tram strike", "No strike in port");
      assertThat(fresh(archive)).isEqualTo(2);
      assertThat(headlines(archive, archive.searches().fresh("PORT STRIKE")))
          .containsExactlyInAnyOrder("Port: strike goes on", "No strike in port");

      SavedSearch looked = search(archive);
      take(archive, "Port strike is over");
      archive.searches().seen(looked);
      assertThat(fresh(archive)).as("what came after the look").isEqualTo(1);
      assertThat(search(archive).seen()).isNotNull();
      archive.searches().seen(search(archive));
      assertThat(fresh(archive)).isZero();
    }
  }

  @Test
  void findsWhatCameInWhileTheIndexLagged() throws Exception {
    try (Archive archive = open()) {
      archive.searches().save("Port strike", "strike", true);
      take(archive, "First strike");
    }
    // As a process leaves it that is killed between the database and the index.
    try (ClippingStore store = ClippingStore.open(folder())) {
      long run = store.ledger().beginRun(Instant.EPOCH).id();
      var input = TestClippings.read("/b", TestClippings.article("Second strike", "b").build());
      store.add(run, Instant.EPOCH, List.of(PreparedInput.of(input)));
    }
    try (Archive archive = Archive.openReadOnly(folder())) {
      assertThat(fresh(archive)).isEqualTo(2);
    }
  }

  @Test
  void findsWhatWasIndexedButNotMatched() throws Exception {
    try (Archive archive = open()) {
      take(archive, "First strike");
      archive.searches().save("Port strike", "strike", true);
      take(archive, "Second strike", "Third strike");
    }
    // As a process leaves it that is killed between the index and the match.
    try (ClippingStore store = ClippingStore.open(folder())) {
      store.searches().reword(store.searches().all().getFirst().id(), "strike", 1);
      assertThat(store.searches().all().getFirst().fresh()).isZero();
    }
    try (Archive archive = Archive.openReadOnly(folder())) {
      assertThat(fresh(archive)).isEqualTo(2);
    }
  }

  @Test
  void matchesAnewWhatIsUnseenWhenItsTextChanges() throws Exception {
    try (Archive archive = open()) {
      archive.searches().save("Port strike", "strike", true);
      take(archive, "Tram strike");
      archive.searches().seen(search(archive));
      take(archive, "Port strike", "Tram is late", "Strike again");
      assertThat(fresh(archive)).isEqualTo(2);
      archive.searches().reword("port strike", "tram");
      assertThat(headlines(archive, archive.searches().fresh("port strike")))
          .containsExactly("Tram is late");
    }
  }

  @Test
  void letsGoOfWhatIsUndone() throws Exception {
    try (Archive archive = open()) {
      archive.searches().save("Port strike", "strike", true);
      ImportRun run = take(archive, "Tram strike");
      assertThat(fresh(archive)).isEqualTo(1);
      archive.imports().undo(run.id(), Progress.NONE, new Cancellation());
      assertThat(fresh(archive)).isZero();
      take(archive, "Bus strike");
      assertThat(fresh(archive)).isEqualTo(1);
    }
  }

  @Test
  void mayNameOtherSearches() throws Exception {
    try (Archive archive = open()) {
      archive.searches().save("harbour", "port OR quay", false);
      archive.searches().save("Port strike", "search:Harbour strike", true);
      take(archive, "Strike at the quay", "Strike of trams");
      assertThat(headlines(archive, archive.searches().fresh("port strike")))
          .containsExactly("Strike at the quay");
      assertThat(archive.find("search:\"Port Strike\"", null, 9).hits().total()).isEqualTo(1);
    }
  }

  @Test
  void standsFromWhenItIsToldTo() throws Exception {
    try (Archive archive = open()) {
      archive.searches().save("Port strike", "strike", false);
      take(archive, "First strike");
      assertThat(fresh(archive)).isZero();
      archive.searches().stand("port strike", true);
      assertThat(fresh(archive)).isZero();
      take(archive, "Second strike");
      archive.searches().stand("port strike", true);
      assertThat(fresh(archive)).isEqualTo(1);
      archive.searches().stand("port strike", false);
      assertThat(fresh(archive)).isZero();
    }
  }

  @Test
  void isRenamedAndForgotten() throws Exception {
    try (Archive archive = open()) {
      archive.searches().save("A", "a", false);
      archive.searches().save("B", "b", true);
      assertThatThrownBy(() -> archive.searches().save(" b ", "x", false))
          .hasMessage("There is a saved search “b” already.");
      assertThatThrownBy(() -> archive.searches().rename("a", "B"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> archive.searches().save("C", " ", false))
          .isInstanceOf(IllegalArgumentException.class);
      archive.searches().rename("a", "“a”");
      assertThat(archive.searches().all())
          .extracting(SavedSearch::name)
          .containsExactly("“a”", "B");
      take(archive, "b");
      archive.searches().remove("B");
      assertThat(archive.searches().all()).hasSize(1);
      assertThatThrownBy(() -> archive.searches().remove("B"))
          .isInstanceOf(ArchiveException.class)
          .hasMessage("There is no saved search “B”.");
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aNewNameIsKnownToTheSearchesThatUseTheOldOne() throws IOException {
    try (Archive archive = open()) {
      archive.searches().save("Port", "harbour", false);
      archive.searches().save("All", "tram OR (search:port -x) OR search:“PORT”", true);
      archive.searches().save("Ports", "search:ports \"search:port\"", false);
      archive.searches().rename("port", "My port");
      assertThat(archive.searches().all())
          .extracting(SavedSearch::text)
          .containsExactly(
              "tram OR (search:\"My port\" -x) OR search:\"My port\"",
              "harbour",
              "search:ports \"search:port\"");
      take(archive, "The harbour");
      assertThat(archive.find("search:all", null, 9).hits().total()).isEqualTo(1);
    }
  }

  private Archive open() {
    return Archive.open(folder());
  }

  private Path folder() {
    return temp.resolve("archive");
  }

  private ImportRun take(Archive archive, String... headlines) throws IOException {
    Path clips = temp.resolve("clips" + files++);
    for (String headline : headlines) {
      String body = "It was said on day " + files + ".";
      TextClippings.write(clips, files++ + ".txt", headline, "May 3, 2024", body);
    }
    return archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  private static SavedSearch search(Archive archive) {
    return archive.searches().named("Port strike").orElseThrow();
  }

  private static int fresh(Archive archive) {
    return search(archive).fresh();
  }

  private static List<String> headlines(Archive archive, long... ids) {
    return Arrays.stream(ids)
        .mapToObj(id -> archive.clipping(id).orElseThrow().article().headline())
        .toList();
  }
}
