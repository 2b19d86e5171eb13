package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an older reader made is put into the database by hand; today's readers then make it right.
 */
class ReparseTest {
  @TempDir Path temp;
  private Path folder = Path.of("");
  private final List<ReparseChange> told = new ArrayList<>();

  @BeforeEach
  void importOneOfEach() throws Exception {
    folder = temp.resolve("archive");
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "Ferry sails", "May 3, 2024", "The ferry sailed at noon.");
    Files.writeString(
        clips.resolve("b.html"),
        """
        <html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1>
        <p>Cars cross the bridge again after two years of work on its piers, and the ferry that
        took them over the river in the meantime has made its last journey.</p>
        <figure><img src="b_files/bridge.png" alt="The bridge"></figure>
        <p>The work cost less than the town had feared, its council said in a report.</p>
        </article></body></html>
        """);
    Files.createDirectories(clips.resolve("b_files"));
    Files.write(clips.resolve("b_files/bridge.png"), Packs.picture());
    try (Archive archive = Archive.open(folder)) {
      var run =
          archive.importPaths(
              List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(run.sums().added()).isEqualTo(2);
    }
  }

  @Test
  void nothingChangesWhereTheReadersAreTheSame() {
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(2, 0, 0, 0));
      assertThat(told).isEmpty();
    }
  }

  @Test
  void whatWouldChangeIsShownAndNothingIsWritten() throws Exception {
    sql("UPDATE clipping SET headline = 'Fery sials', published = NULL WHERE id = 1");
    try (Archive archive = Archive.openReadOnly(folder)) {
      assertThat(reparse(archive, false)).isEqualTo(new ReparseSums(1, 1, 0, 0));
      assertThat(told)
          .containsExactly(
              new ReparseChange(
                  1L,
                  "Fery sials",
                  List.of(
                      new FieldChange(ArticleField.HEADLINE, "Fery sials", "Ferry sails"),
                      new FieldChange(ArticleField.PUBLISHED, "", "2024-05-03")),
                  null));
      assertThat(article(archive, 1).headline()).isEqualTo("Fery sials");
    }
  }

  @Test
  void whatIsAppliedIsFoundFromThenOn() throws Exception {
    sql("UPDATE clipping SET headline = 'Fery sials' WHERE id = 1");
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(1, 1, 0, 0));
      assertThat(archive.find("title:sails", null, 10).hits().ids()).containsExactly(1);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void linksWhoseWordsAnotherHasTakenOverStayAsTheyAreAndUnseen() throws Exception {
    Path links = temp.resolve("links");
    Files.createDirectories(links);
    String header = "title,url,time_added,tags,status\n";
    for (String tag : List.of("x", "y", "z")) {
      Files.writeString(
          links.resolve(tag + ".csv"),
          header + "The ferry,https://a.example/1,1700000000," + tag + ",unread\n");
    }
    try (Archive archive = Archive.open(folder)) {
      archive.importPaths(
          List.of(links), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(reparse(archive, false)).isEqualTo(new ReparseSums(5, 0, 0, 0));
    }
    sql("UPDATE clipping SET headline = 'Fery' WHERE url = 'https://a.example/1'");
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(2, 3, 0, 0));
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void whatTheOwnerEditedStays() throws Exception {
    try (Archive archive = Archive.open(folder)) {
      archive
          .editing()
          .edit(1, Map.of(ArticleField.HEADLINE, "My ferry", ArticleField.PUBLISHED, "2024-05-04"));
    }
    sql("UPDATE clipping SET source = 'wrong' WHERE id = 1");
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(1, 1, 0, 0));
      Article article = article(archive, 1);
      assertThat(article.headline()).isEqualTo("My ferry");
      assertThat(ArticleField.PUBLISHED.of(article)).isEqualTo("2024-05-04");
      assertThat(article.source()).isEqualTo("Coast Wire");
      assertThat(archive.find("title:my", null, 10).hits().ids()).containsExactly(1);
    }
  }

  @Test
  void picturesThatLayBesideAPageAreFoundAgain() throws Exception {
    sql("UPDATE body SET html = '<p>Badly read.</p>', text = 'Badly read.' WHERE clipping = 2");
    sql("DELETE FROM clipping_picture WHERE clipping = 2");
    try (Archive archive = Archive.open(folder)) {
      reparse(archive, true);
      Article article = article(archive, 2);
      assertThat(article.bodyText()).startsWith("Cars cross").contains("cost less");
      assertThat(article.bodyHtml()).contains("src=\"clip:/picture/");
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void aClippingThatWouldLoseItsPicturesIsLeft() throws Exception {
    sql("DELETE FROM companion");
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(1, 0, 0, 1));
      assertThat(told)
          .extracting(ReparseChange::keptBecause)
          .singleElement()
          .asString()
          .contains("pictures");
      assertThat(article(archive, 2).bodyHtml()).contains("src=\"clip:/picture/");
    }
  }

  @Test
  void articlesFoundMoreComeInAsAnImport() throws Exception {
    Path mail = temp.resolve("mail.eml");
    Files.copy(Path.of("src/test/resources/ingest/mail/news-alert/source.eml"), mail);
    int articles;
    try (Archive archive = Archive.open(folder)) {
      articles =
          archive
              .importPaths(
                  List.of(mail), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation())
              .sums()
              .added();
      assertThat(articles).isGreaterThan(1);
    }
    sql("DELETE FROM clipping WHERE id > 3");
    sql("UPDATE clipping SET headline = 'All in one' WHERE id = 3");
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(2, 1, articles - 1, 0));
      assertThat(archive.counts().total()).isEqualTo(2 + articles);
      assertThat(archive.imports().runs().getFirst().sums().added()).isEqualTo(articles - 1);
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void onlyTheNamedAreRead() throws Exception {
    sql("UPDATE clipping SET headline = 'wrong'");
    try (Archive archive = Archive.open(folder)) {
      ReparseSums sums =
          archive.reparse(new long[] {2}, false, told::add, Progress.NONE, new Cancellation());
      assertThat(sums).isEqualTo(new ReparseSums(0, 1, 0, 0));
    }
  }

  @Test
  void aClippingThatIsReadNoMoreIsKept() throws Exception {
    sql("UPDATE original SET bytes = x'789c030000000001', packing = 'ZLIB', size = 0 WHERE id = 1");
    try (Archive archive = Archive.open(folder)) {
      assertThat(reparse(archive, true)).isEqualTo(new ReparseSums(1, 0, 0, 1));
      assertThat(told).extracting(ReparseChange::keptBecause).containsExactly("The file is empty.");
      assertThat(article(archive, 1).headline()).isEqualTo("Ferry sails");
    }
  }

  private ReparseSums reparse(Archive archive, boolean apply) {
    return archive.reparse(new long[0], apply, told::add, Progress.NONE, new Cancellation());
  }

  private static Article article(Archive archive, long id) {
    return archive.clipping(id).map(Clipping::article).orElseThrow();
  }

  private void sql(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
      statement.executeUpdate(sql);
    }
  }
}
