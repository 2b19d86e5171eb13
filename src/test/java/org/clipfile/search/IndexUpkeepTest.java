package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipfile.search.IndexFixture.clipping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index keeps, sees and forgets. */
class IndexUpkeepTest {
  private static final Query GAS = new Query.Word("gas");

  @TempDir private Path folder;
  @TempDir private Path copies;

  @Test
  void keepsWhatWasCommittedAndItsSequence() {
    try (var index = ClippingIndex.open(folder, "a")) {
      assertThat(index.sequence()).isZero();
      index.put(List.of(clipping(1, "Gas", "x")));
      index.commit(7);
      index.put(List.of(clipping(2, "Gas", "x")));
    }
    try (var index = ClippingIndex.open(folder, "a")) {
      assertThat(index.sequence()).isEqualTo(7);
      assertThat(index.searcher().count(GAS)).isEqualTo(1);
    }
  }

  @Test
  void seesChangesAfterARefresh() {
    try (var index = ClippingIndex.open(folder, "a")) {
      index.put(List.of(clipping(1, "Gas", "x"), clipping(2, "Gas", "x")));
      assertThat(index.searcher().count(GAS)).isZero();
      index.refresh();
      assertThat(index.searcher().count(GAS)).isEqualTo(2);
      index.put(List.of(clipping(1, "Oil", "x")));
      index.remove(2, 99);
      index.refresh();
      assertThat(index.searcher().count(GAS)).isZero();
      assertThat(index.searcher().count(new Query.All())).isEqualTo(1);
    }
  }

  @Test
  void isSearchedWhileItIsMadeAnew() {
    try (var index = filled()) {
      index.renew();
      assertThat(index.sequence()).isZero();
      assertThat(index.searcher().count(GAS)).isEqualTo(1);
      index.put(List.of(clipping(2, "Gas", "x"), clipping(3, "Gas", "x")));
      index.refresh();
      assertThat(index.searcher().count(GAS)).isEqualTo(2);
      index.renew();
      index.complete();
      assertThat(index.searcher().count(new Query.All())).isZero();
    }
    try (var index = ClippingIndex.open(folder, "a")) {
      assertThat(index.sequence()).isZero();
      assertThat(index.searcher().count(new Query.All())).isZero();
    }
  }

  @Test
  void readsBesideAWriter() {
    try (var reader = ClippingIndex.openReadOnly(folder.resolve("index"), "a")) {
      assertThat(reader.sequence()).isZero();
      assertThat(reader.searcher().count(GAS)).isZero();
      assertThat(reader.searcher().find(GAS, SortOrder.NEWEST, 10, () -> false).ids()).isEmpty();
      assertThat(folder.resolve("index")).doesNotExist();
      try (var writer = ClippingIndex.open(folder.resolve("index"), "a")) {
        writer.put(List.of(clipping(1, "Gas", "x")));
        writer.commit(3);
        reader.refresh();
        assertThat(reader.searcher().count(GAS)).isEqualTo(1);
        assertThat(reader.sequence()).isEqualTo(3);
      }
      try (var stranger = ClippingIndex.openReadOnly(folder.resolve("index"), "b")) {
        assertThat(stranger.searcher().count(GAS)).isZero();
      }
    }
  }

  @Test
  void searchesGoOnDuringWrites() throws Exception {
    try (var index = ClippingIndex.open(folder, "a")) {
      var writer =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 1; i <= 300; i++) {
                  index.put(List.of(clipping(i, "Gas", "x")));
                  index.refresh();
                }
                index.commit(300);
              });
      int seen = 0;
      while (writer.isAlive()) {
        int now = index.searcher().find(GAS, SortOrder.NEWEST, 5, () -> false).total();
        assertThat(now).isGreaterThanOrEqualTo(seen);
        seen = now;
      }
      writer.join();
      assertThat(index.searcher().count(GAS)).isEqualTo(300);
    }
  }

  @Test
  void anIndexOfAnotherArchiveStartsAnew() {
    filled().close();

    try (var index = ClippingIndex.open(folder, "b")) {
      assertThat(index.sequence()).isZero();
      assertThat(index.searcher().count(new Query.All())).isZero();
    }
  }

  @Test
  void aSecondWriterIsToldThatItIsBusy() {
    try (var index = filled()) {
      assertThatThrownBy(() -> ClippingIndex.open(folder, "a"))
          .isInstanceOfSatisfying(
              ArchiveException.class,
              e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.BUSY));
      assertThat(index.searcher().count(GAS)).isEqualTo(1);
    }
  }

  @Test
  void aLockFileLeftOverHindersNobody() throws IOException {
    filled().close();
    Files.writeString(folder.resolve("write.lock"), "");

    try (var index = ClippingIndex.open(folder, "a")) {
      assertThat(index.searcher().count(GAS)).isEqualTo(1);
    }
  }

  @Test
  void anyMissingFileMakesItStartAnewOrDoesNotMatter() throws IOException {
    filled().close();
    for (String name : names()) {
      Path other = copies.resolve("copy-" + name);
      copy(other);
      Files.delete(other.resolve(name));
      opensOrStartsAnew(other, name + " missing");
    }
  }

  @Test
  void anyDamagedFileMakesItStartAnewOrDoesNotMatter() throws IOException {
    filled().close();
    var random = new Random(7);
    for (String name : names()) {
      for (int round = 0; round < 3; round++) {
        Path other = copies.resolve("bad-" + round + name);
        copy(other);
        byte[] bytes = Files.readAllBytes(other.resolve(name));
        byte[] noise = new byte[bytes.length];
        random.nextBytes(noise);
        Files.write(
            other.resolve(name),
            switch (round) {
              case 0 -> new byte[0];
              case 1 -> java.util.Arrays.copyOf(bytes, bytes.length / 2);
              default -> noise;
            });
        opensOrStartsAnew(other, name + " damaged, round " + round);
      }
    }
  }

  @Test
  void startingAnewLeavesOtherFilesAlone() throws IOException {
    filled().close();
    Files.writeString(folder.resolve("notes.txt"), "mine");
    for (String name : names()) {
      if (name.startsWith("segments")) {
        Files.write(folder.resolve(name), new byte[] {1, 2, 3});
      }
    }
    opensOrStartsAnew(folder, "segments damaged");

    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void aFileInItsPlaceIsNamedInTheError() throws IOException {
    Path file = Files.writeString(folder.resolve("index"), "no folder");

    assertThatThrownBy(() -> ClippingIndex.open(file, "a"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file.toString());
    assertThat(file).hasContent("no folder");
  }

  private static void opensOrStartsAnew(Path folder, String what) {
    try (var index = ClippingIndex.open(folder, "a")) {
      int expected = index.sequence() == 0 ? 0 : 1;
      assertThat(index.searcher().count(GAS)).as(what).isEqualTo(expected);
      index.put(List.of(clipping(2, "Gas", "x")));
      index.commit(index.sequence() + 1);
      index.refresh();
      assertThat(index.searcher().count(GAS)).as(what).isEqualTo(expected + 1);
    }
  }

  private ClippingIndex filled() {
    var index = ClippingIndex.open(folder, "a");
    index.put(List.of(clipping(1, "Gas", "x")));
    index.commit(5);
    index.refresh();
    return index;
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(n -> !n.endsWith("lock")).toList();
    }
  }

  private void copy(Path target) throws IOException {
    Files.createDirectories(target);
    for (String name : names()) {
      Files.copy(folder.resolve(name), target.resolve(name));
    }
  }
}
