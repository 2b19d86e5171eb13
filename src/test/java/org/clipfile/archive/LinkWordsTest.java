package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tags, notes and dates of saved links go over to the page they lead to. However links, pages,
 * edits and undone imports follow each other, to read all again changes nothing.
 */
class LinkWordsTest {
  @TempDir Path temp;
  private Archive archive;
  private int files;

  @BeforeEach
  void open() {
    archive = Archive.open(temp.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void ofSeveralLinksThePageHasTheFirstDateAndAllTagsAndNotes() throws IOException {
    links(1, "low", "2024-05-04", "high", "2024-05-02");
    page(1, 0);
    Article page = only();
    assertThat(ArticleField.CLIPPED.of(page)).startsWith("2024-05-04");
    assertThat(page.keywords()).containsExactly("high", "low");
    assertThat(page.deck()).isEqualTo("About low · About high");
    readAgainChangesNothing();
  }

  @Test
  void whatTheOwnerWroteStaysWhenAnotherLinkComes() throws IOException {
    links(1, "low", "2024-05-04");
    archive.editing().edit(1, Map.of(ArticleField.KEYWORDS, "mine", ArticleField.DECK, "My note"));
    links(1, "high", "2024-05-02");
    assertThat(only().keywords()).containsExactly("mine");
    assertThat(only().deck()).isEqualTo("My note");
    readAgainChangesNothing();
  }

  @Test
  void aLinkLosesWhatItsOwnerWroteToItsPage() throws IOException {
    links(1, "low", "2024-05-04");
    archive.editing().edit(1, Map.of(ArticleField.DECK, "My note"));
    page(1, 0);
    assertThat(only().deck()).isEqualTo("My note");
    readAgainChangesNothing();
    archive.editing().takeBack(2, ArticleField.DECK);
    assertThat(only().deck()).isEqualTo("About low");
  }

  @Test
  void ofLinksWhosePageIsGoneTheFirstIsSeenWithTheWordsOfAll() throws IOException {
    links(1, "low", "2024-05-04");
    long run = page(1, 0).id();
    links(1, "high", "2024-05-02");
    undo(run);
    assertThat(only().isLinkOnly()).isTrue();
    assertThat(only().keywords()).containsExactly("high", "low");
    assertThat(ArticleField.CLIPPED.of(only())).startsWith("2024-05-04");
    readAgainChangesNothing();
    page(1, 0);
    assertThat(only().keywords()).containsExactly("high", "low");
    readAgainChangesNothing();
  }

  @Test
  void theWordsOfALinkGoToTheVersionThatIsLeft() throws IOException {
    links(1, "low", "2024-05-04");
    long run = page(1, 0).id();
    page(1, 1);
    undo(run);
    assertThat(only().bodyText()).contains("report 1");
    assertThat(only().keywords()).containsExactly("low");
    readAgainChangesNothing();
  }

  @Test
  void theWordsOfAnUndoneLinkGoFromTheLinkAndThePageThatTookThemOver() throws IOException {
    links(1, "low", "2024-05-04");
    long run = links(1, "high", "2024-05-02").id();
    long page = page(1, 0).id();
    undo(run);
    assertThat(only().keywords()).containsExactly("low");
    readAgainChangesNothing();
    undo(page);
    assertThat(only().keywords()).containsExactly("low");
    assertThat(only().deck()).isEqualTo("About low");
  }

  @Test
  void whateverComesAndGoes() throws IOException {
    for (int seed = 0; seed < 12; seed++) {
      close();
      archive = Archive.open(temp.resolve("archive-" + seed));
      var chance = new Random(seed);
      for (int step = 0; step < 8; step++) {
        switch (chance.nextInt(4)) {
          case 0 -> links(chance.nextInt(2), "tag" + chance.nextInt(4), "2024-05-0" + (1 + step));
          case 1 -> page(chance.nextInt(2), chance.nextInt(3));
          case 2 -> edit(chance);
          default -> undo(chance);
        }
        readAgainChangesNothing();
      }
    }
  }

  @Test
  void aPageThatCameBeforeItsLinkIsFilledByOneReparse() throws Exception {
    page(1, 0);
    links(1, "low", "2024-05-04", "high", "2024-05-02");
    Article was = only();
    assertThat(was.keywords()).containsExactly("high", "low");

    spoilAll("archive");

    oneReparseRestores(List.of(was));
  }

  @Test
  void oneReparseRestoresAllHoweverItCameIn() throws Exception {
    for (int seed = 0; seed < 12; seed++) {
      close();
      archive = Archive.open(temp.resolve("spoilt-" + seed));
      var chance = new Random(100 + seed);
      for (int step = 0; step < 9; step++) {
        switch (chance.nextInt(5)) {
          case 0, 1 ->
              links(
                  chance.nextInt(2),
                  "tag" + chance.nextInt(4),
                  "2024-05-0" + (1 + step),
                  "tag" + chance.nextInt(9),
                  "2024-06-0" + (1 + step));
          case 2, 3 -> page(chance.nextInt(2), chance.nextInt(3));
          default -> edit(chance);
        }
      }
      List<Article> were = all();

      spoilAll("spoilt-" + seed);

      oneReparseRestores(were);
    }
  }

  /** Puts into the database what an older reader might have made of everything. */
  private void spoilAll(String folder) throws Exception {
    archive.close();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + temp.resolve(folder + "/archive.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
      statement.executeUpdate("DELETE FROM keyword");
      statement.executeUpdate("UPDATE clipping SET deck = NULL, clipped = NULL");
    }
    archive = Archive.open(temp.resolve(folder));
  }

  private void oneReparseRestores(List<Article> were) {
    var would = new ArrayList<ReparseChange>();
    var _ = archive.reparse(new long[0], false, would::add, Progress.NONE, new Cancellation());
    var did = new ArrayList<ReparseChange>();
    var _ = archive.reparse(new long[0], true, did::add, Progress.NONE, new Cancellation());
    assertThat(did).isEqualTo(would).doesNotHaveDuplicates();
    assertThat(all()).isEqualTo(were);
    readAgainChangesNothing();
    assertThat(archive.verify()).isEmpty();
  }

  private List<Article> all() {
    return Arrays.stream(archive.find("", null, 100).hits().ids())
        .sorted()
        .mapToObj(id -> archive.clipping(id).map(Clipping::article).orElseThrow())
        .toList();
  }

  private void edit(Random chance) {
    long[] ids = archive.find("", null, 100).hits().ids();
    List<ArticleField> fields =
        List.of(ArticleField.DECK, ArticleField.KEYWORDS, ArticleField.PUBLICATION);
    if (ids.length > 0) {
      long id = ids[chance.nextInt(ids.length)];
      archive.editing().edit(id, Map.of(fields.get(chance.nextInt(fields.size())), "mine"));
    }
  }

  private void undo(Random chance) {
    List<ImportRun> runs =
        archive.imports().runs().stream().filter(run -> run.undone() == null).toList();
    if (!runs.isEmpty()) {
      undo(runs.get(chance.nextInt(runs.size())).id());
    }
  }

  private void undo(long run) {
    archive.imports().undo(run, Progress.NONE, new Cancellation());
  }

  /** Imports links to a page, each with a tag and the day it was saved. */
  private ImportRun links(int page, String... tagsAndDays) throws IOException {
    var csv = new StringBuilder("url,title,note,excerpt,folder,tags,created\n");
    for (int i = 0; i < tagsAndDays.length; i += 2) {
      csv.append(address(page)).append(",Link,About ").append(tagsAndDays[i]).append(",,,");
      csv.append(tagsAndDays[i]).append(',').append(tagsAndDays[i + 1]).append("T10:00:00.000Z\n");
    }
    return take("links.csv", csv.toString());
  }

  private ImportRun page(int page, int version) throws IOException {
    return take(
        "page.html",
        """
        <html><head><title>Bridge opens</title><link rel="canonical" href="%s"></head>
        <body><article><h1>Bridge opens</h1>
        <p>Cars cross bridge %d again after two years of work on its piers, and the ferry that took
        them over the river in the meantime has made its last journey.</p>
        <p>The work cost less than the town had feared, its council said in report %d.</p>
        </article></body></html>
        """
            .formatted(address(page), page, version));
  }

  private static String address(int page) {
    return "https://a.example/news/" + page;
  }

  private ImportRun take(String name, String text) throws IOException {
    Path file = temp.resolve(files++ + "-" + name);
    Files.writeString(file, text);
    return archive.importPaths(
        List.of(file), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  private Article only() {
    long[] ids = archive.find("", null, 10).hits().ids();
    assertThat(ids).hasSize(1);
    return archive.clipping(ids[0]).map(Clipping::article).orElseThrow();
  }

  private void readAgainChangesNothing() {
    var told = new ArrayList<ReparseChange>();
    var _ = archive.reparse(new long[0], false, told::add, Progress.NONE, new Cancellation());
    assertThat(told).isEmpty();
  }
}
