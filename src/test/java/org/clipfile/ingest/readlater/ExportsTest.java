package org.clipfile.ingest.readlater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportsTest extends ExportTest {
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
}
