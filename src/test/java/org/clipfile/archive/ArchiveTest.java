package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.Span;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.PreparedInput;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.TempFolder;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path temp;

  @Test
  void whatIsImportedIsFoundReadAndExported() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.write(
        clips, "ferry.txt", "New ferry sails", "May 3, 2024", "The new ferry sailed at noon.");
    TextClippings.write(
        clips, "bridge.txt", "Bridge reopens", "June 9, 2025", "Cars cross the bridge again.");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive, clips);
      assertThat(run.sums()).isEqualTo(new LedgerSums(2, 0, 0));

      FindResult found = archive.find("ferry", null, 50);
      assertThat(found.order()).isEqualTo(SortOrder.RELEVANCE);
      assertThat(headlines(archive, found)).containsExactly("New ferry sails");

      Snippet snippet = archive.snippets(found, found.hits().ids()).getFirst();
      Span mark = snippet.marks().getFirst();
      assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("ferry");

      Path target = temp.resolve("out.txt");
      var report =
          archive
              .exports()
              .export(
                  found.hits().ids(), ExportFormat.TEXT, target, Progress.NONE, new Cancellation());
      assertThat(report.files()).containsExactly(target);
      assertThat(Files.readString(target))
          .contains("New ferry sails", "The new ferry sailed at noon.");
    }
  }

  @Test
  void everythingIsListedNewestFirstAndByDate() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "Oldest", "May 3, 2023", "One thing happened here.");
    TextClippings.write(clips, "b.txt", "Newest", "May 3, 2025", "Another thing happened here.");
    TextClippings.write(clips, "c.txt", "Middle", "May 3, 2024", "A third thing happened here.");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      assertThat(headlines(archive, archive.find("", null, 50)))
          .containsExactly("Newest", "Middle", "Oldest");
      assertThat(headlines(archive, archive.find("date:2024", null, 50))).containsExactly("Middle");
      assertThat(headlines(archive, archive.find("thing sort:oldest", null, 50)))
          .containsExactly("Oldest", "Middle", "Newest");
      assertThat(archive.counts().total()).isEqualTo(3);
    }
  }

  @Test
  void theFirstAnswerCountsAllHitsAndACancelledSearchEnds() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "Oldest", "May 3, 2023", "One thing happened here.");
    TextClippings.write(clips, "b.txt", "Newest", "May 3, 2025", "Another thing happened here.");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      FirstAnswer answer = archive.firstAnswer("thing", null, 1, new Cancellation());
      assertThat(answer.result().hits().total()).isEqualTo(2);
      assertThat(answer.result().hits().ids()).hasSize(1);
      assertThat(answer.breakdown().years().values()).containsExactly(1, 1);

      var cancelled = new Cancellation();
      cancelled.cancel();
      assertThatThrownBy(() -> archive.firstAnswer("thing", null, 1, cancelled))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> archive.find("thing", null, 1, cancelled))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void anIndexThatCatchesUpCanBeMadeAnewAndHoldsAll() throws Exception {
    Path folder = temp.resolve("archive");
    try (ClippingStore store = ClippingStore.open(folder)) {
      long run = store.ledger().beginRun(Instant.EPOCH).id();
      for (int batch = 0; batch < 4; batch++) {
        var inputs = new ArrayList<PreparedInput>();
        for (int i = 0; i < 500; i++) {
          inputs.add(PreparedInput.of(TestClippings.read(batch * 500 + i)));
        }
        store.add(run, Instant.EPOCH, inputs);
      }
    }
    try (Archive archive = Archive.open(folder)) { // starts catching up
      archive.reindex(Progress.NONE, new Cancellation());
      assertThat(archive.indexProgress()).isEqualTo(1);
      assertThat(archive.find("headline", null, 0).hits().total()).isEqualTo(2000);
      assertThat(archive.verify()).isEmpty();
    }
    try (Archive archive = Archive.openReadOnly(folder)) {
      assertThat(archive.find("headline", null, 0).hits().total()).isEqualTo(2000);
    }
  }

  @Test
  void theLedgerBalances() throws Exception {
    Path clips = temp.resolve("clips");
    Path ferry =
        TextClippings.write(clips, "1.txt", "New ferry", "May 3, 2024", "It sailed at noon.");
    Files.copy(ferry, clips.resolve("2.txt"));
    Files.createFile(clips.resolve("3.txt"));
    Files.write(clips.resolve("4.bin"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7, 9});
    Path absent = temp.resolve("absent.txt");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      var told = new ArrayList<LedgerEntry>();
      ImportRun run =
          archive.importPaths(List.of(clips, absent), told::add, Progress.NONE, new Cancellation());

      assertThat(run.sums()).isEqualTo(new LedgerSums(1, 1, 3));
      assertThat(told)
          .isEqualTo(
              archive.imports().entries(run.id(), archive.imports().positions(run.id(), null)))
          .hasSize(5);
      assertThat(told.get(0).outcome()).isInstanceOf(Outcome.Added.class);
      long id = ((Outcome.Added) told.get(0).outcome()).id();
      assertThat(told.get(1).outcome()).isEqualTo(new Outcome.Duplicate(id));
      assertThat(told.stream().skip(2).map(e -> ((Outcome.Rejected) e.outcome()).reason()))
          .containsExactly(
              RejectReason.EMPTY, RejectReason.UNKNOWN_FORMAT, RejectReason.UNREADABLE);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void anImportCanBeCancelledAndKeepsWhatIsIn() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 3000);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      var cancellation = new Cancellation();
      var entries = new AtomicInteger();
      ImportRun run =
          archive.importPaths(
              List.of(clips),
              entry -> {
                entries.incrementAndGet();
                cancellation.cancel();
              },
              Progress.NONE,
              cancellation);
      assertThat(run.cancelled()).isTrue();
      assertThat(run.sums().total()).isBetween(1, 2999).isEqualTo(entries.get());
      assertThat(archive.find("ferry", null, 1).hits().total()).isEqualTo(run.sums().added());
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aDeletedIndexIsMadeAnew() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 30);
    Path folder = temp.resolve("archive");
    try (Archive archive = Archive.open(folder)) {
      importAll(archive, clips);
    }
    new TempFolder(folder.resolve("index")).close();

    try (Archive archive = Archive.openReadOnly(folder)) {
      assertThat(archive.find("cargo7", null, 10).hits().total()).isEqualTo(1);
      assertThat(archive.verify()).isEmpty();
    }
    new TempFolder(folder.resolve("index")).close();
    try (Archive archive = Archive.open(folder)) {
      archive.reindex(Progress.NONE, new Cancellation());
      assertThat(archive.find("ferry", null, 10).hits().total()).isEqualTo(30);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheArchiveAndReadersWorkBesideIt() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 5);
    Path folder = temp.resolve("archive");
    try (Archive archive = Archive.open(folder)) {
      importAll(archive, clips);
      assertThatThrownBy(() -> Archive.open(folder))
          .isInstanceOfSatisfying(
              ArchiveException.class,
              e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.BUSY))
          .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
      try (Archive reader = Archive.openReadOnly(folder)) {
        assertThat(reader.find("ferry", null, 10).hits().total()).isEqualTo(5);
        assertThatThrownBy(() -> importAll(reader, clips)).isInstanceOf(ArchiveException.class);
      }
    }
  }

  @Test
  void anArchiveThatIsNotThereIsNotMadeByReading() {
    Path folder = temp.resolve("nowhere");
    assertThatThrownBy(() -> Archive.openReadOnly(folder))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(folder.toString());
    assertThat(folder).doesNotExist();
  }

  @Test
  void severalClippingsGoIntoAFolderAndLeaveNoPartsBehind() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 4);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      long[] ids = archive.find("", null, 10).hits().ids();
      Path out = temp.resolve("out");
      var report =
          archive
              .exports()
              .export(ids, ExportFormat.MARKDOWN, out, Progress.NONE, new Cancellation());
      try (var files = Files.list(out)) {
        assertThat(files.toList()).containsExactlyInAnyOrderElementsOf(report.files()).hasSize(4);
      }
      Path json = temp.resolve("all.json");
      archive.exports().export(ids, ExportFormat.JSON, json, Progress.NONE, new Cancellation());
      assertThat(Files.readAllLines(json)).hasSize(4).allMatch(line -> line.startsWith("{"));
    }
  }

  @Test
  void anExportThatCannotBeWrittenSaysWhereAndWhy() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 1);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importAll(archive, clips);
      long[] ids = archive.find("", null, 10).hits().ids();
      Path target = temp.resolve("no").resolve("such").resolve("folder.txt");
      assertThatThrownBy(() ->
              archive
                  .exports()
                  .export(ids, ExportFormat.TEXT, target, Progress.NONE, new Cancellation()))
          .isInstanceOf(ArchiveException.class)
          .hasMessage("Cannot write " + target + ": the folder is not there.");
      assertThatThrownBy(() ->
              archive
                  .exports()
                  .export(
                      new long[] {99}, ExportFormat.TEXT, temp, Progress.NONE, new Cancellation()))
          .hasMessage("There is no clipping 99.");
    }
  }

  @Test
  void listenersHearOfAnImportUntilTheyLetGo() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, 1);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      var heard = new AtomicInteger();
      Runnable letGo = archive.onChange(heard::incrementAndGet);
      importAll(archive, clips);
      assertThat(heard.get()).isPositive();
      letGo.run();
      int before = heard.get();
      importAll(archive, clips);
      assertThat(heard.get()).isEqualTo(before);
    }
  }

  private static ImportRun importAll(Archive archive, Path path) {
    return archive.importPaths(
        List.of(path), LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  private static List<String> headlines(Archive archive, FindResult found) {
    return archive.rows(found.hits().ids()).stream().map(ClippingRow::headline).toList();
  }
}
