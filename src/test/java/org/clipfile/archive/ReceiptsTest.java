package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clipfile.archive.Receipt.Block;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {
  private static final String FIRST =
      "Cars cross the bridge again after two years of work on its piers, and the ferry that took"
          + " them over the river in the meantime has made its last journey.";
  private static final String SECOND =
      "The work cost less than the town had feared, its council said in a report, and was done"
          + " a month before its time.";
  private static final String OTHER_NEWS = "Lock gates are renewed at last";

  private static final String PAGE =
      """
      <html><head><title>Bridge opens</title><style>p { color: red }</style></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">Weather</a></li></ul></nav>
      <article><h1>Bridge opens</h1><p>%s</p><p>%s</p></article>
      <p style="display: none">Only a machine sees this line of the page.</p>
      <script>document.write("and this one neither");</script>
      <aside><h2>Other news</h2><ul><li><a href="/lock">%s</a></li></ul></aside>
      <footer>All of it is made up.</footer></body></html>
      """
          .formatted(FIRST, SECOND, OTHER_NEWS);

  @TempDir Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void importAPageAndAText() throws Exception {
    folder = temp.resolve("archive");
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "b.txt", "Ferry sails", "May 3, 2024", "The ferry sailed at noon.");
    Files.writeString(clips.resolve("a.html"), PAGE);
    try (Archive archive = Archive.open(folder)) {
      archive.importPaths(
          List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    }
  }

  @Test
  void tellsWhatOfAPageIsTakenAndWhatIsLeftOut() {
    try (Archive archive = Archive.openReadOnly(folder)) {
      Receipt receipt = archive.receipts().of(1);
      assertThat(receipt.blocks())
          .containsSubsequence(
              new Block("Bridge opens", true),
              new Block(FIRST, true),
              new Block(SECOND, true),
              new Block("Other news", false))
          .filteredOn(Block::taken)
          .hasSize(3);
      assertThat(receipt.blocks())
          .extracting(Block::text)
          .anyMatch(text -> text.contains("Weather"))
          .anyMatch(text -> text.contains(OTHER_NEWS))
          .noneMatch(text -> text.contains("machine") || text.contains("neither"));
      assertThat(receipt.wholePage()).isFalse();
      assertThat(receipt.percent()).isBetween(60, 90);
      assertThat(receipt.sentence())
          .isEqualTo(
              "The article holds %d %% of the page's visible text; left out: %d passages."
                  .formatted(receipt.percent(), receipt.leftOut()));
    }
  }

  @Test
  void ofAFileThatIsNoPageAllIsTaken() {
    try (Archive archive = Archive.openReadOnly(folder)) {
      Receipt receipt = archive.receipts().of(2);
      assertThat(receipt.percent()).isEqualTo(100);
      assertThat(receipt.leftOut()).isZero();
      assertThat(receipt.sentence())
          .isEqualTo("The clipping holds all of the page's visible text.");
    }
  }

  @Test
  void theWholePageIsTakenAndFoundAndStaysSo() {
    try (Archive archive = Archive.open(folder)) {
      archive.editing().edit(1, Map.of(ArticleField.SECTION, "Mine"));
      archive.receipts().takePage(1, true);
      Receipt receipt = archive.receipts().of(1);
      assertThat(receipt.wholePage()).isTrue();
      assertThat(receipt.percent()).isEqualTo(100);
      assertThat(article(archive).bodyText()).contains(FIRST, OTHER_NEWS, "Weather");
      assertThat(article(archive).section()).isEqualTo("Mine");
      assertThat(archive.find("weather", null, 10).hits().ids()).containsExactly(1);

      ReparseSums again =
          archive.reparse(new long[0], true, change -> {}, Progress.NONE, new Cancellation());
      assertThat(again).isEqualTo(new ReparseSums(2, 0, 0, 0));

      archive.receipts().takePage(1, false);
      assertThat(article(archive).bodyText()).contains(FIRST).doesNotContain(OTHER_NEWS);
      assertThat(archive.find("weather", null, 10).hits().total()).isZero();
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void anUndoneImportLeavesAPageThatItsOwnerWantsWhole() {
    try (Archive archive = Archive.open(folder)) {
      archive.receipts().takePage(1, true);
      long run = archive.imports().runs().getFirst().id();
      archive.imports().undo(run, Progress.NONE, new Cancellation());
      assertThat(archive.clipping(1)).isPresent();
      assertThat(archive.clipping(2)).isEmpty();
    }
  }

  @Test
  void anArchiveOpenForReadingStaysAsItIs() {
    try (Archive archive = Archive.openReadOnly(folder)) {
      assertThatThrownBy(() -> archive.receipts().takePage(1, true))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("open for reading only");
      assertThatThrownBy(() -> archive.receipts().of(99))
          .isInstanceOf(ArchiveException.class)
          .hasMessage("There is no clipping 99.");
    }
  }

  @Test
  void aCapturedPageIsTakenWholeToo() throws Exception {
    Path mhtml = temp.resolve("c.mhtml");
    Files.writeString(
        mhtml,
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://harbour.example/bridge
        Subject: Bridge opens
        Date: Mon, 6 May 2024 08:00:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="edge"

        --edge
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit
        Content-Location: https://harbour.example/bridge

        %s
        --edge--
        """
            .formatted(PAGE)
            .replace("\n", "\r\n"),
        StandardCharsets.UTF_8);
    try (Archive archive = Archive.open(folder)) {
      archive.importPaths(
          List.of(mhtml), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      archive.receipts().takePage(3, true);
      assertThat(archive.clipping(3).orElseThrow().article().bodyText()).contains(OTHER_NEWS);
    }
  }

  private static Article article(Archive archive) {
    return archive.clipping(1).orElseThrow().article();
  }
}
