package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Span;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.Packs;
import org.clipfile.testing.StalledDrive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
  @TempDir Path temp;
  private Path clips = Path.of("");

  @BeforeEach
  void clips() throws Exception {
    clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "Ferry sails", "May 3, 2024", "The ferry sailed at noon.");
    TextClippings.write(clips, "b.txt", "Bridge opens", "May 4, 2024", "Cars cross it again.");
    Files.write(clips.resolve("c, “odd”.txt"), new byte[0]);
  }

  @Test
  void anImportIsUndoneWithoutATraceInSearch() {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive);
      assertThat(archive.imports().undo(run.id(), Progress.NONE, new Cancellation()))
          .isEqualTo(new UndoReport(2, 0));
      assertThat(archive.find("ferry", null, 10).hits().total()).isZero();
      assertThat(archive.counts().total()).isZero();
      assertThat(archive.imports().run(run.id()).undone()).isNotNull();
      assertThat(archive.verify()).isEmpty();
      assertThat(importAll(archive).sums()).isEqualTo(new LedgerSums(2, 0, 1));
      assertThat(archive.find("ferry", null, 10).hits().total()).isEqualTo(1);
    }
  }

  @Test
  void whatWasEditedSinceStays() {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive);
      archive.editing().edit(1, Map.of(ArticleField.PUBLICATION, "My paper"));
      assertThat(archive.imports().undo(run.id(), Progress.NONE, new Cancellation()))
          .isEqualTo(new UndoReport(1, 1));
      assertThat(archive.find("", null, 10).hits().ids()).containsExactly(1);
    }
  }

  @Test
  void nothingIsUndoneTwiceNorWhatNeverWas() {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive);
      archive.imports().undo(run.id(), Progress.NONE, new Cancellation());
      assertThatThrownBy(() -> archive.imports().undo(run.id(), Progress.NONE, new Cancellation()))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("undone already");
      assertThatThrownBy(() -> archive.imports().undo(9, Progress.NONE, new Cancellation()))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("no import 9");
    }
  }

  @Test
  void anUndoThatWasCancelledCanBeDoneAgain() {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive);
      var cancelled = new Cancellation();
      cancelled.cancel();
      assertThat(archive.imports().undo(run.id(), Progress.NONE, cancelled))
          .isEqualTo(new UndoReport(0, 2));
      assertThat(archive.imports().run(run.id()).undone()).isNull();
      assertThat(archive.imports().undo(run.id(), Progress.NONE, new Cancellation()).removed())
          .isEqualTo(2);
    }
  }

  @Test
  void anImportFromADriveThatHangsIsCancelledAtOnce() throws Exception {
    var drive = new StalledDrive();
    Path there = drive.path(clips.resolve("b.txt"));
    var cancellation = new Cancellation();
    try (Archive archive = Archive.open(temp.resolve("archive"));
        var threads = Executors.newSingleThreadExecutor()) {
      Future<ImportRun> importing =
          threads.submit(() ->
              archive.importPaths(
                  List.of(clips.resolve("a.txt"), there),
                  LedgerListener.NONE,
                  Progress.NONE,
                  cancellation));
      drive.awaitReader();
      cancellation.cancel();
      ImportRun run = importing.get();

      assertThat(run.cancelled()).isTrue();
      assertThat(run.sums().rejected()).isEqualTo(1);
      int last = Math.toIntExact(run.sums().total()) - 1; // the first may not have been taken yet
      assertThat(archive.imports().entries(run.id(), last).getFirst().path())
          .isEqualTo(there.toString());
      drive.comeBack();
      ImportRun again =
          archive
              .imports()
              .importRejects(run.id(), LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(again.sums()).isEqualTo(new LedgerSums(1, 0, 0));
      assertThat(archive.imports().run(run.id()).sums()).isEqualTo(run.sums());
    } finally {
      drive.comeBack();
    }
  }

  @Test
  void rejectsAreImportedAgainAlsoFromWithinABundle() throws Exception {
    Path zip = temp.resolve("more.zip");
    Files.write(zip, new Packs().file("x.bin", new byte[] {0, 1, 2}).zip());
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run =
          archive.importPaths(
              List.of(clips, zip), LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(run.sums()).isEqualTo(new LedgerSums(2, 0, 2));
      TextClippings.write(clips, "c, “odd”.txt", "Now whole", "May 5, 2024", "It is all there.");
      Files.write(
          zip, new Packs().file("x.txt", "A headline\n\nAnd below it a text of one line.\n").zip());
      var told = new ArrayList<LedgerEntry>();
      ImportRun again =
          archive.imports().importRejects(run.id(), told::add, Progress.NONE, new Cancellation());
      assertThat(again.sums()).isEqualTo(new LedgerSums(2, 0, 0));
      assertThat(told)
          .extracting(LedgerEntry::path)
          .containsExactly(clips.resolve("c, “odd”.txt").toString(), zip + "!/x.txt");
    }
  }

  @Test
  void theBooksAreExportedAsCsv() throws Exception {
    Path csv = temp.resolve("books.csv");
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive);
      archive.imports().exportCsv(run.id(), csv);
    }
    assertThat(Files.readString(csv).replace("\r\n", "\n"))
        .isEqualTo(
            """
            path,outcome,clipping,reason,detail
            %1$s/a.txt,added,1,,
            %1$s/b.txt,added,2,,
            "%1$s/c, “odd”.txt",rejected,,EMPTY,The file is empty.
            """
                .formatted(clips));
  }

  @Test
  void theBooksAreReadByKind() {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun run = importAll(archive);
      assertThat(archive.imports().positions(run.id(), null)).containsExactly(0, 1, 2);
      assertThat(archive.imports().positions(run.id(), OutcomeKind.REJECTED)).containsExactly(2);
      assertThat(archive.imports().positions(run.id(), OutcomeKind.DUPLICATE)).isEmpty();
      assertThat(archive.imports().entries(run.id(), 1))
          .extracting(LedgerEntry::path)
          .containsExactly(clips.resolve("b.txt").toString());
    }
  }

  @Test
  void aPageTakesThePlaceOfItsLinkInSearch() throws Exception {
    Path mail = temp.resolve("alert.eml");
    Files.writeString(
        mail,
        """
        From: News Alerts <alerts@harbour.example>
        To: reader@desk.example
        Subject: Three stories
        Date: Mon, 6 May 2024 08:00:00 +0200
        List-Id: <alerts.harbour.example>
        Content-Type: text/html; charset=utf-8

        <html><body>
        <h3><a href="https://harbour.example/ferry">Ferry to the islands sails again</a></h3>
        <h3><a href="https://harbour.example/bridge">Bridge over the sound opens</a></h3>
        <h3><a href="https://harbour.example/lock">Lock gates are renewed at last</a></h3>
        </body></html>
        """);
    Path page = temp.resolve("ferry.html");
    Files.writeString(
        page,
        """
        <html><head><title>Ferry to the islands sails again</title>
        <link rel="canonical" href="https://harbour.example/ferry"></head><body><article>
        <h1>Ferry to the islands sails again</h1>
        <p>The ferry sailed at noon with forty passengers, two lorries and a crate of lobsters, for
        the first time since the storm of last winter took its mooring away.</p>
        </article></body></html>
        """);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun links = importPath(archive, mail);
      assertThat(links.sums()).isEqualTo(new LedgerSums(3, 0, 0));
      ImportRun filled = importPath(archive, page);
      assertThat(archive.find("ferry", null, 10).hits().ids()).containsExactly(4);
      assertThat(archive.counts().total()).isEqualTo(3);
      assertThat(archive.verify()).isEmpty();
      archive.imports().undo(filled.id(), Progress.NONE, new Cancellation());
      assertThat(archive.find("ferry", null, 10).hits().ids()).containsExactly(1);
      assertThat(archive.verify()).isEmpty();
    }
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      archive.reindex(Progress.NONE, new Cancellation());
      assertThat(archive.find("", null, 10).hits().total()).isEqualTo(3);
    }
  }

  @Test
  void theWordsOfALinkGoWithItsImport() throws Exception {
    Path links =
        Files.writeString(
            temp.resolve("links.csv"),
            """
            title,url,time_added,tags,status
            Council votes,https://harbour.example/vote,1714979000,harbour|council,unread
            """);
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      ImportRun saved = importPath(archive, links);
      importPath(archive, version("v1.html", "<p>One.</p>"));
      assertThat(archive.clipping(2).orElseThrow().article().keywords())
          .containsExactly("harbour", "council");
      archive.imports().undo(saved.id(), Progress.NONE, new Cancellation());
      assertThat(archive.clipping(2).orElseThrow().article().keywords()).isEmpty();
      assertThat(archive.find("tag:harbour", null, 10).hits().total()).isZero();
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void versionsAreComparedParagraphByParagraph() throws Exception {
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      importPath(archive, version("v1.html", "<p>One.</p><p>Two.</p><p>Three.</p>"));
      importPath(archive, version("v2.html", "<p>One.</p><p>Two, mended.</p><p>Four.</p>"));
      assertThat(archive.versions(1)).containsExactly(1L, 2L);
      List<Difference> differences = archive.compare(1, 2);
      assertThat(differences.getFirst())
          .isEqualTo(
              new Difference(
                  Difference.Kind.SAME, "One." + LONG, "One." + LONG, List.of(), List.of()));
      assertThat(differences.get(1))
          .isEqualTo(
              new Difference(
                  Difference.Kind.CHANGED,
                  "Two." + LONG,
                  "Two, mended." + LONG,
                  List.of(),
                  List.of(new Span(3, 11))));
    }
  }

  private static final String LONG =
      " The council met until late in the evening, heard six speakers, and took its vote at last.";

  private Path version(String name, String body) throws Exception {
    return Files.writeString(
        temp.resolve(name),
        """
        <html><head><title>Council votes</title>
        <link rel="canonical" href="https://harbour.example/vote"></head><body><article>
        <h1>Council votes</h1>%s</article></body></html>
        """
            .formatted(body.replace("</p>", LONG + "</p>")));
  }

  private ImportRun importAll(Archive archive) {
    return importPath(archive, clips);
  }

  private static ImportRun importPath(Archive archive, Path path) {
    return archive.importPaths(
        List.of(path), LedgerListener.NONE, Progress.NONE, new Cancellation());
  }
}
