package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipfile.search.IndexFixture.clipping;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happened to its files, an index opens, and what it finds is right or known to be less
 * than all.
 */
class DamagedIndexTest {
  private static final long SEQUENCE = 77;
  private static final List<Clipping> CLIPPINGS =
      IntStream.rangeClosed(1, 24).mapToObj(DamagedIndexTest::numbered).toList();
  private static final Map<String, Integer> RIGHT =
      Map.of(
          "",
          20,
          "harbour",
          20,
          "\"ferry left\"",
          20,
          "cargo7",
          1,
          "date:2024-03",
          9,
          "by:doe",
          10);

  private static final int MENDED = 5;

  @TempDir private Path temp;
  private Path whole;
  private Path other;
  private Path folder;
  private int cases;

  @BeforeEach
  void writeIndexes() throws IOException {
    whole = temp.resolve("whole");
    other = temp.resolve("other");
    folder = temp.resolve("index");
    write(whole, "a", true);
    write(other, "b", true);
  }

  @AfterEach
  void theWholeOneIsRight() {
    try (var index = ClippingIndex.openReadOnly(whole, "a")) {
      assertThat(index.sequence()).isEqualTo(SEQUENCE);
      assertThat(counts(index)).isEqualTo(RIGHT);
    }
  }

  @ParameterizedTest(name = "compound: {0}")
  @ValueSource(booleans = {true, false})
  void anyBitOfAnyFileMayFlip(boolean compound) throws IOException {
    write(whole, "a", compound);
    var random = new Random(11);
    for (String name : names(whole)) {
      byte[] bytes = Files.readAllBytes(whole.resolve(name));
      for (int round = 0; round < (compound ? 20 : 6); round++) {
        int at = random.nextInt(bytes.length);
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        damagedIsTold(name, flipped, name + ", bit flipped at " + at);
      }
    }
  }

  @ParameterizedTest(name = "compound: {0}")
  @ValueSource(booleans = {true, false})
  void anyFileMayBeCutOrLongerOrGone(boolean compound) throws IOException {
    write(whole, "a", compound);
    for (String name : names(whole)) {
      byte[] bytes = Files.readAllBytes(whole.resolve(name));
      for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1, bytes.length + 3}) {
        damagedIsTold(name, Arrays.copyOf(bytes, length), name + " of length " + length);
      }
      restore();
      Files.delete(folder.resolve(name));
      rightOrKnownToBeLess(name + " gone");
    }
  }

  @Test
  void anyFileMayBeAnotherIndexes() throws IOException {
    List<String> strange = names(other);
    for (String name : names(whole)) {
      if (strange.contains(name)) {
        damagedIsTold(name, Files.readAllBytes(other.resolve(name)), name + " of another");
      }
    }
  }

  @Test
  void theIndexOfAnotherArchiveFindsNothing() {
    try (var index = ClippingIndex.open(other, "a")) {
      assertThat(index.sequence()).isZero();
      assertThat(index.searcher().count(new Query.All())).isZero();
    }
  }

  @Test
  void anIndexOfAnOlderAnalysisIsSearchedUntilTheNewOneIsComplete() throws IOException {
    writeStamped(folder, Map.of("archive", "a", "analysis", "1", "sequence", "77"), true);
    try (var index = ClippingIndex.open(folder, "a")) {
      assertThat(index.sequence()).isZero();
      assertThat(counts(index)).isEqualTo(RIGHT);
      index.put(CLIPPINGS.subList(0, 5));
      index.refresh();
      assertThat(counts(index)).isEqualTo(RIGHT);
      fill(index);
      assertThat(counts(index)).isEqualTo(RIGHT);
    }
  }

  @Test
  void damageOfAnOpenIndexIsFoundByLooking() throws IOException {
    write(folder, "a", false);
    try (var index = ClippingIndex.open(folder, "a")) {
      assertThat(index.isChecked()).isTrue();
      for (String name : names(folder)) {
        if (name.endsWith(".doc")) {
          flipInPlace(folder.resolve(name));
        }
      }
      assertThat(index.check()).isFalse();
      assertThat(index.isChecked()).isFalse();
      index.renew();
      fill(index);
      assertThat(index.check()).isTrue();
      assertThat(counts(index)).isEqualTo(RIGHT);
    }
  }

  @Test
  void aLargeIndexIsKnownToBeUncheckedUntilItWasLookedThrough() throws IOException {
    write(folder, "a", false);
    try (var index = ClippingIndex.open(folder, "a", 0)) {
      assertThat(index.isChecked()).isFalse();
      assertThat(index.check()).isTrue();
      assertThat(index.isChecked()).isTrue();
    }
    for (String name : names(folder)) {
      if (name.endsWith(".doc")) {
        flipInPlace(folder.resolve(name));
      }
    }
    try (var index = ClippingIndex.open(folder, "a", 0)) {
      assertThat(index.sequence()).isEqualTo(SEQUENCE);
      assertThat(index.isChecked()).isFalse();
      assertThat(index.check()).isFalse();
      index.renew();
      fill(index);
      assertThat(counts(index)).isEqualTo(RIGHT);
    }
  }

  @Test
  void aFileCutUnderAnOpenIndexIsNoCrash() throws IOException {
    write(folder, "a", false);
    try (var index = ClippingIndex.open(folder, "a")) {
      for (String name : names(folder)) {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
          file.setLength(0);
        }
      }
      assertThatThrownBy(() -> counts(index)).isInstanceOf(ArchiveException.class);
      assertThat(index.check()).isFalse();
      index.renew();
      fill(index);
      assertThat(counts(index)).isEqualTo(RIGHT);
    }
  }

  private void damagedIsTold(String name, byte[] bytes, String what) throws IOException {
    restore();
    Files.write(folder.resolve(name), bytes);
    rightOrKnownToBeLess(what);
  }

  private void rightOrKnownToBeLess(String what) {
    try (var index = ClippingIndex.openReadOnly(folder, "a")) {
      judge(index, what + ", read only");
    }
    if (++cases % MENDED != 0) {
      return; // writing waits for the disk, and mends all in the same way
    }
    try (var index = ClippingIndex.open(folder, "a")) {
      judge(index, what);
      if (index.sequence() == 0) {
        fill(index);
        assertThat(counts(index)).as(what + ", filled again").isEqualTo(RIGHT);
      }
    }
    try (var index = ClippingIndex.openReadOnly(folder, "a")) {
      assertThat(index.sequence()).as(what + ", afterwards").isEqualTo(SEQUENCE);
      assertThat(counts(index)).as(what + ", afterwards").isEqualTo(RIGHT);
    }
  }

  private static void judge(ClippingIndex index, String what) {
    assertThat(index.sequence()).as(what).isIn(0L, SEQUENCE);
    Map<String, Integer> counts = counts(index);
    if (index.sequence() == SEQUENCE) {
      assertThat(index.isChecked()).as(what).isTrue();
      assertThat(counts).as(what).isEqualTo(RIGHT);
    } else {
      RIGHT.forEach((query, right) ->
          assertThat(counts.get(query)).as(what + ": " + query).isLessThanOrEqualTo(right));
    }
  }

  private static Map<String, Integer> counts(ClippingIndex index) {
    var counts = new HashMap<String, Integer>();
    for (String typed : RIGHT.keySet()) {
      Query query = QueryParser.parse(typed, IndexFixture.TODAY).query();
      int total = index.searcher().find(query, SortOrder.NEWEST, 100, () -> false).total();
      assertThat(index.searcher().count(query)).isEqualTo(total);
      counts.put(typed, total);
    }
    return counts;
  }

  private static void fill(ClippingIndex index) {
    index.put(CLIPPINGS);
    index.remove(21, 22, 23, 24);
    index.commit(SEQUENCE);
    index.refresh();
    index.complete();
  }

  /** Three parts, or one of many files, from which some clippings were taken out again. */
  private static void write(Path folder, String archiveId, boolean compound) throws IOException {
    writeStamped(folder, new Stamp(archiveId, SEQUENCE).toCommit(), compound);
  }

  private static void writeStamped(Path folder, Map<String, String> stamp, boolean compound)
      throws IOException {
    clear(folder);
    var config =
        new IndexWriterConfig(Analysis.INSTANCE)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setUseCompoundFile(compound);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      for (Clipping clipping : CLIPPINGS) {
        writer.addDocument(Documents.of(clipping));
        if (compound && clipping.id() % 8 == 0) {
          writer.flush();
        }
      }
      writer.flush();
      for (long id = 21; id <= 24; id++) {
        writer.deleteDocuments(Documents.term(id));
      }
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
    }
  }

  private static Clipping numbered(int i) {
    return clipping(
        i,
        "Ferry " + i,
        "The ferry left the harbour on time. It carried cargo" + i + " to the island.",
        article -> {
          article.published(IndexFixture.day(i < 10 ? "2024-03-0" + i : "2023-11-" + i));
          return i <= 10 ? article.byline("By Doe") : article;
        });
  }

  private void restore() throws IOException {
    clear(folder);
    Files.createDirectories(folder);
    for (String name : names(whole)) {
      Files.copy(whole.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (String name : names(folder)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  private static void flipInPlace(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      long middle = file.length() / 2;
      file.seek(middle);
      int b = file.read();
      file.seek(middle);
      file.write(b ^ 4);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var names = new ArrayList<>(files.map(f -> f.getFileName().toString()).sorted().toList());
      names.remove("write.lock");
      return names;
    }
  }
}
