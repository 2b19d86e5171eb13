package org.clipfile.ingest.readlater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that are tables: of Pocket, Instapaper and others. */
class CsvExportsTest extends ExportTest {
  @Test
  void aZipThatHoldsItsTablesUnpackedIsNoTable() throws IOException {
    byte[] zip =
        new Packs()
            .file("part_000000.csv", POCKET + "One,https://a.example/1,1700000000,,unread\n")
            .file("part_000001.csv", POCKET + "Two,https://a.example/2,1700000060,,unread\n")
            .storedZip();
    zip[4] = 20; // the version most programs write; Java's happens to be a line feed
    Path file = write("pocket.zip", zip);

    assertThat(articles(file)).extracting(Article::headline).containsExactly("One", "Two");
  }

  @Test
  void everyRowIsALinkNamedByItsNumber() throws IOException {
    Path file =
        write(
            "part_000000.csv",
            POCKET
                + "One,https://a.example/1,1700000000,x|y,unread\n"
                + "Two,https://a.example/2,1700000060,,archive\n");

    assertThat(Reads.all(file))
        .extracting(Incoming::path)
        .containsExactly(file + "!/1.csv", file + "!/2.csv");
    assertThat(articles(file)).allMatch(Article::isLinkOnly);
    Article first = articles(file).getFirst();
    assertThat(first.headline()).isEqualTo("One");
    assertThat(first.keywords()).containsExactly("x", "y");
    assertThat(first.clipped()).isEqualTo(SavedDates.of("2023-11-14T22:13Z"));
  }

  @Test
  void theTableOfReadeckHasLabelsAsJson() throws IOException {
    Path file =
        write(
            "bookmarks.csv",
            "url,title,created,labels,is_archived,is_marked,type\r\n"
                + "https://a.example/1,\"One, two\",2024-06-01T10:11:12Z,\"[\"\"sea\"\",\"\"old"
                + " quay\"\"]\",true,true,article\r\n"
                + "https://a.example/2,Three,2024-06-02T10:11:12Z,null,false,false,video\r\n");

    List<Article> articles = articles(file);
    assertThat(articles).extracting(Article::headline).containsExactly("One, two", "Three");
    assertThat(articles.getFirst().keywords()).containsExactly("sea", "old quay", "starred");
    assertThat(articles.getFirst().clipped()).isEqualTo(SavedDates.of("2024-06-01T10:11:12Z"));
    assertThat(articles.getLast().keywords()).isEmpty();
  }

  @Test
  void theZipOfPocketIsOpened() throws IOException {
    String highlights =
        "[{\"url\":\"https://a.example/1\",\"title\":\"One\",\"highlights\":[{\"quote\":\"Said"
            + " so.\",\"created_at\":1700000000}]}]";
    Path file =
        write(
            "pocket.zip",
            new Packs()
                .file("part_000000.csv", POCKET + "One,https://a.example/1,1700000000,,unread\n")
                .file("annotations/part_000000.json", highlights)
                .zip());

    assertThat(articles(file)).extracting(Article::bodyText).containsExactly("", "Said so.");
  }

  @Test
  void quotesAndLineEndsStandWithinCells() throws IOException {
    Path file =
        write(
            "a.csv",
            "URL,Title,Selection,Folder,Timestamp\r\n"
                + "https://a.example/1,\"A \"\"fine\"\", long\r\ntitle\",\"x\n\n\"\"y\"\"\",Unread,1\r\n"
                + "https://a.example/2,Second,,Mine,1612345678\r\n");

    assertThat(articles(file))
        .extracting(Article::headline)
        .containsExactly("A \"fine\", long title", "Second");
    assertThat(articles(file).getFirst().deck()).isEqualTo("x\n\n\"y\"");
    assertThat(articles(file).getLast().keywords()).containsExactly("Mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16"})
  void aTableSavedAgainInAnotherCharsetIsRead(String charset) throws IOException {
    String text =
        POCKET.replace(',', ';')
            + "plain;https://a.example/0;1700000000;;unread\r\n".repeat(3)
            + "Größe zählt – „überall“;https://a.example/ü;1700000000;Zürich;unread\r\n"
            + "Für alle Fälle;https://a.example/2;1700000000;Köln;unread\r\n";
    Path file = write("a.csv", text.getBytes(Charset.forName(charset)));

    assertThat(articles(file))
        .extracting(Article::headline)
        .endsWith("Größe zählt – „überall“", "Für alle Fälle");
    assertThat(articles(file).getLast().keywords()).containsExactly("Köln");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    String rows = "\ufeff" + POCKET + "One,https://a.example/1,1,,\nTwo,https://a.example/2,1,,\n";

    assertThat(articles(write("a.csv", rows)))
        .extracting(Article::headline)
        .containsExactly("One", "Two");
  }

  @Test
  void aRowWithoutAnAddressIsRefusedByItsNumber() throws IOException {
    Path file =
        write(
            "a.csv",
            POCKET
                + "One,https://a.example/1,1,,\n"
                + "Two,,1,,\n"
                + "Three,chrome://settings,1,,\n"
                + "Four,https://a.example/4,1,,,extra\n");

    assertThat(refused(file))
        .extracting(Incoming::path)
        .containsExactly(file + "!/2.csv", file + "!/3.csv", file + "!/4.csv");
    assertThat(refused(file)).allMatch(r -> r.why().detail().endsWith("."));
  }

  @Test
  void anOpenQuoteSpoilsNoOtherRow() throws IOException {
    var rows = new StringBuilder(POCKET);
    for (int i = 1; i <= 50; i++) {
      rows.append(i == 7 || i == 20 || i == 50 ? "\"Open" : i == 9 ? "5\" disk" : "Row " + i);
      rows.append(",https://a.example/").append(i).append(",1700000000,,unread\n");
    }
    Path file = write("a.csv", rows.toString());

    assertThat(refused(file))
        .extracting(Incoming::path)
        .containsExactly(file + "!/7.csv", file + "!/20.csv", file + "!/50.csv");
    assertThat(Reads.all(file)).hasSize(50);
  }

  @Test
  void anExportOfThirtyThousandBalances() throws IOException {
    Path file = folder.resolve("big.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(POCKET);
      for (int i = 1; i <= 32_720; i++) {
        String url = i % 400 == 0 ? "no address" : "https://a.example/" + i;
        out.write("\"Title, " + i + "\"," + url + ",1700000000,tag,unread\n");
      }
    }

    List<Incoming> all = Reads.all(file);

    assertThat(all).hasSize(32_720);
    assertThat(all.stream().filter(Incoming.Refused.class::isInstance)).hasSize(81);
  }
}
