package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.DateOrigin;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditingTest {
  @TempDir Path temp;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "Ferry sails", "May 3, 2024", "The ferry sailed at noon.");
    Files.writeString(
        clips.resolve("b.html"),
        "<title>Gate</title><article><h1>Gate</h1><p>The lock gate was hung on Monday, and the"
            + " first barge went through it in the afternoon of the same day.</p></article>"
            + "<img src='https://pictures.example/x.png'><aside>Elsewhere</aside>");
    archive = Archive.open(temp.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void hasBackWhatWasRead() {
    long id = archive.find("ferry", null, 1).hits().ids()[0];
    Article read = article(id);
    archive
        .editing()
        .edit(id, Map.of(ArticleField.PUBLISHED, "1999", ArticleField.HEADLINE, "Something else"));
    assertThat(archive.editing().edits(id))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(ArticleField.PUBLISHED, "1999", ArticleField.HEADLINE, "Something else"));
    assertThat(archive.editing().asRead(id).headline()).isEqualTo("Ferry sails");

    archive.editing().takeBack(id, ArticleField.PUBLISHED);
    assertThat(article(id).published()).isEqualTo(read.published());
    assertThat(Objects.requireNonNull(article(id).published()).origin()).isEqualTo(DateOrigin.TEXT);
    assertThat(article(id).headline()).isEqualTo("Something else");
    archive.editing().takeBack(id, ArticleField.HEADLINE);

    assertThat(article(id)).isEqualTo(read);
    assertThat(archive.editing().edits(id)).isEmpty();
    assertThat(archive.find("title:ferry", null, 1).hits().total()).isOne();
  }

  private Article article(long id) {
    return archive.clipping(id).orElseThrow().article();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024|en|2024",
        "2024-03|en|2024-03",
        "5 January 2026|en|2026-01-05",
        "January 5, 2026|en|2026-01-05",
        "January 2026|en|2026-01",
        "3/4/2021|en-US|2021-03-04",
        "3/4/2021|en-GB|2021-04-03",
        "5.1.2026|de|2026-01-05",
        "2026年1月5日|zh|2026-01-05",
      })
  void readsDatesAsPeopleTypeThem(String typed, String language, String iso) {
    assertThat(Editing.date(typed, language)).contains(iso);
  }

  @Test
  void knowsWhatIsNoDate() {
    assertThat(Editing.date("the day after the flood", "en")).isEmpty();
    assertThat(Editing.date("2024-02-31", "en")).isEmpty();
    assertThat(Editing.date("", "en")).isEmpty();
  }

  @Test
  void showsWhatAClippingCameAs() {
    long text = archive.find("ferry", null, 1).hits().ids()[0];
    assertThat(archive.originals().show(text).text())
        .isEqualTo(new String(archive.original(text).orElseThrow(), StandardCharsets.UTF_8));
    long page = archive.find("gate", null, 1).hits().ids()[0];
    Originals.Shown shown = archive.originals().show(page);
    assertThat(shown.text()).isNull();
    assertThat(shown.html()).contains("pictures.example");
    assertThat(Objects.requireNonNull(shown.page()).bodyText())
        .contains("Elsewhere")
        .contains("lock gate");
  }

  @Test
  void makesPicturesOfThePagesOfThePdf() {
    List<byte[]> pages = archive.exports().pages(1, 40);

    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst()).startsWith(0x89, 'P', 'N', 'G');
  }
}
