package org.clipfile.ingest.readlater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clipfile.ingest.Bundle;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/ingest");
  private static final Set<String> OURS =
      Set.of(
          "pocket",
          "instapaper",
          "wallabag",
          "raindrop",
          "karakeep",
          "omnivore",
          "readeck",
          "bookmarks");

  private static final String POCKET = "title,url,time_added,tags,status\n";

  @TempDir Path folder;

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

  @Test
  void anExportLargerThanAnyInputIsReadEntryByEntry() throws IOException {
    Path file = folder.resolve("wallabag.json");
    String filler = ",\"filler\":\"" + "x".repeat(100_000) + "\"}";
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 700; i++) {
        out.write(i == 0 ? "[" : ",\n");
        out.write(wallabag(i, "<p>Text.<\\/p>").replace("}", filler));
      }
      out.write("]");
    }
    assertThat(Files.size(file)).isGreaterThan(64 << 20);

    assertThat(count(file)).isEqualTo(700);
  }

  @Test
  void aCutExportGivesWhatIsThereAndSaysSo() throws IOException {
    String json = "[" + wallabag(1, "<p>One.<\\/p>") + "," + wallabag(2, "<p>Two.<\\/p>") + "]";
    Path file = write("a.json", json.substring(0, json.length() - 30));

    List<Incoming> all = Reads.all(file);

    assertThat(all).hasSize(2);
    assertThat(all.getFirst()).isInstanceOf(Incoming.Read.class);
    assertThat(all.getLast().path()).isEqualTo(file.toString());
    assertThat(((Incoming.Refused) all.getLast()).why().reason()).isEqualTo(RejectReason.DAMAGED);
  }

  @Test
  void anEntryThatIsNoJsonIsRefusedAlone() throws IOException {
    Path file =
        write(
            "a.json",
            "["
                + wallabag(1, "<p>One.<\\/p>")
                + ","
                + wallabag(2, "x").replace("\"id\":", "\"id\" ")
                + ",null,"
                + wallabag(4, "<p>Four.<\\/p>")
                + "]");

    assertThat(Reads.all(file)).hasSize(4);
    assertThat(refused(file))
        .extracting(Incoming::path)
        .containsExactlyInAnyOrder(file + "!/2.json", file + "!/3.json");
  }

  @Test
  void aBookmarkOfKarakeepKnowsItsListsAndAFileIsRefused() throws IOException {
    Path file =
        write(
            "a.json",
            """
            {"bookmarks":[
              {"createdAt":1718000000,"title":"Bees","tags":["x"],"lists":["l2"],
               "content":{"type":"link","url":"https://a.example/bees"},"note":null},
              {"createdAt":1718000000,"title":"Scan","tags":[],
               "content":{"type":"asset","assetId":"a1"},"note":null}],
             "lists":[{"id":"l1","name":"Other"},{"id":"l2","name":"Ideas"}]}
            """);

    assertThat(Reads.all(file)).hasSize(2);
    assertThat(refused(file)).extracting(Incoming::path).containsExactly(file + "!/2.json");
    Article bees = read(file).getFirst().clippings().getFirst().article();
    assertThat(bees.keywords()).containsExactly("x", "Ideas");
  }

  @Test
  void anExportOfOmnivoreHasTextsAndMarksAndLosesNoFile() throws IOException {
    byte[] zip =
        new Packs()
            .file("metadata_0_to_2.json", "[" + omnivore("one") + "," + omnivore("two") + "]")
            .file("content/one.html", "<p>The text of the first article.</p>")
            .file("highlights/one.md", "> the text \n\nSo it says.")
            .file("content/stray.html", "<p>" + "A page that nobody told of. ".repeat(9) + "</p>")
            .zip();
    Path file = write("omnivore.zip", zip);

    assertThat(read(file))
        .extracting(Incoming::path)
        .containsExactlyInAnyOrder(
            file + "!/metadata_0_to_2/1.zip",
            file + "!/metadata_0_to_2/2.zip",
            file + "!/content/stray.html");
    List<Article> articles = articles(file);
    assertThat(articles.get(0).bodyText())
        .isEqualTo("The text of the first article.\n\nthe text\n\nSo it says.");
    assertThat(articles.get(1).isLinkOnly()).isTrue();
  }

  @Test
  void anExportOfReadeckKeepsPicturesAndNothingOfAccounts() throws IOException {
    String info =
        "{\"URL\":\"https://a.example/%s\",\"Title\":\"%s\",\"Created\":\"2024-05-06T07:08:09Z\"}";
    Path file =
        write(
            "export.zip",
            new Packs()
                .file("data.json", "{\"users\":[{\"password\":\"secret-hash\"}]}")
                .file("bookmarks/aaa/info.json", info.formatted("a", "With a picture"))
                .file(
                    "bookmarks/aaa/container/index.html",
                    "<p>Look at this.</p><img src=\"./_resources/p.png\" alt=Quay>")
                .file("bookmarks/aaa/container/_resources/p.png", Packs.picture())
                .file("bookmarks/bbb/info.json", info.formatted("b", "A link"))
                .zip());

    assertThat(articles(file))
        .extracting(Article::headline)
        .containsExactly("With a picture", "A link");
    assertThat(Reads.clippings(file).getFirst().pictures()).hasSize(1);
    assertThat(read(file))
        .noneMatch(r -> new String(r.bytes(), StandardCharsets.UTF_8).contains("secret-hash"));
  }

  @Test
  void bookmarksHaveTheirFoldersAndScriptsAreRefused() throws IOException {
    Path file =
        write(
            "bookmarks.html",
            """
            <!DOCTYPE NETSCAPE-Bookmark-file-1>
            <DL><p>
            <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bar</H3>
            <DL><p>
            <DT><A HREF="https://a.example/1" ADD_DATE="1700000000">One</A>
            <DT><H3>News &amp; more</H3>
            <DL><p>
            <DT><A HREF="https://a.example/2" TAGS="x,y">Two</A>
            <DD>My words
            </DL><p>
            <DT><A HREF="javascript:document.write('<a href=#>x</a>')">Script</A>
            </DL><p>
            <DT><A HREF="https://a.example/4">Four</A>
            </DL>
            """);

    assertThat(read(file)).hasSize(3);
    assertThat(refused(file)).extracting(Incoming::path).containsExactly(file + "!/3.html");
    Article two = read(file).get(1).clippings().getFirst().article();
    assertThat(two.keywords()).containsExactly("News & more", "x", "y");
    assertThat(two.deck()).isEqualTo("My words");
    assertThat(read(file).getLast().clippings().getFirst().article().keywords()).isEmpty();
  }

  @Test
  void anExportWithoutArticlesIsRefused() throws IOException {
    assertThat(refused(write("a.csv", POCKET)).getFirst().why().reason())
        .isEqualTo(RejectReason.NO_ARTICLE);
  }

  @Test
  void otherTablesAndArraysAreNone() throws IOException {
    assertThat(refused(write("a.csv", "name,url\nx,https://a.example\n"))).hasSize(1);
    assertThat(refused(write("a.json", "[{\"url\":\"https://a.example\"}]"))).hasSize(1);
    assertThat(refused(write("a.zip", new Packs().file("info.json", "{}").zip()))).hasSize(1);
  }

  static List<Path> ours() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES, 3)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("source."))
          .filter(f -> OURS.contains(FIXTURES.relativize(f).getName(0).toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ours")
  void aWrongNameDoesNotMatter(Path source) throws IOException {
    Path file = write("anything.txt", Files.readAllBytes(source));

    assertThat(((Incoming.Read) Reads.one(file)).format())
        .isEqualTo(FIXTURES.relativize(source).getName(0).toString());
  }

  @ParameterizedTest
  @MethodSource("ours")
  void cutAnywhereItNeverThrows(Path source) throws IOException {
    byte[] whole = Files.readAllBytes(source);
    for (int length = 1; length < whole.length; length += 29) {
      assertThat(Reads.all(write("a.bin", Arrays.copyOf(whole, length)))).isNotEmpty();
    }
  }

  @Test
  void anOriginalReadAgainIsTheSameClipping() throws IOException {
    String bookmarks =
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>A &amp; B</H3><DL><p>"
            + "<DT><A HREF=\"https://a.example/1\">One</A><DD>Words<DT><A"
            + " HREF=\"https://a.example/2\">Two</A></DL></DL>";
    String json = "[" + wallabag(1, "<p>One.<\\/p>") + "," + wallabag(2, "<p>Two.<\\/p>") + "]";
    for (Path file : List.of(write("b.html", bookmarks), write("w.json", json))) {
      for (Incoming.Read read : read(file)) {
        var again = (Incoming.Read) Reads.one(write("again-" + read.name(), read.bytes()));
        assertThat(again.clippings()).isEqualTo(read.clippings());
        assertThat(again.format()).isEqualTo(read.format());
      }
    }
  }

  private static String wallabag(int id, String content) {
    return """
    {"is_archived":0,"is_starred":0,"tags":["x"],"id":%d,"title":"Entry %d",\
    "url":"https:\\/\\/a.example\\/%d","content":"%s","created_at":"2024-01-02T03:04:05+0100"}\
    """
        .formatted(id, id, id, content);
  }

  private static String omnivore(String slug) {
    return """
    {"id":"1","slug":"%s","title":"Article %s","url":"https://a.example/%s","labels":["x"],\
    "readingProgress":0,"savedAt":"2024-02-03T04:05:06.000Z"}\
    """
        .formatted(slug, slug, slug);
  }

  /** How many clippings come of a file of which nothing is refused, without keeping them. */
  private static int count(Path file) {
    var ingest = Ingest.standard();
    var count = new int[1];
    for (Bundle bundle : ingest.read(InputSource.of(file)).bundles()) {
      bundle.visit(
          new Bundle.Visitor() {
            @Override
            public boolean member(InputSource member) {
              Found found = ingest.read(member);
              count[0] += ((Incoming.Read) found.incoming().getFirst()).clippings().size();
              return true;
            }

            @Override
            public boolean refused(Incoming.Refused refused) {
              throw new AssertionError(refused);
            }
          });
    }
    return count[0];
  }

  private static List<Incoming.Read> read(Path file) {
    return Reads.all(file).stream()
        .filter(Incoming.Read.class::isInstance)
        .map(Incoming.Read.class::cast)
        .toList();
  }

  private static List<Incoming.Refused> refused(Path file) {
    return Reads.all(file).stream()
        .filter(Incoming.Refused.class::isInstance)
        .map(Incoming.Refused.class::cast)
        .toList();
  }

  private static List<Article> articles(Path file) {
    return Reads.clippings(file).stream().map(ParsedClipping::article).toList();
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
