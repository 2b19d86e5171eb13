package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Reads;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every folder {@code ingest/FORMAT/CASE} holds a {@code source.*} and what must come of it: {@code
 * expected.json}, and the body in {@code expected.html}. Adding a case is adding a folder. {@code
 * -Dfixtures.rewrite} writes the expectations anew, and fails, so that a person looks.
 */
class FixtureTest {
  private static final Path FIXTURES = Path.of("src/test/resources/ingest");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.find(FIXTURES, 2, (path, a) -> a.isDirectory())) {
      return folders.filter(f -> FIXTURES.relativize(f).getNameCount() == 2).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void yieldsExactlyWhatIsExpected(Path folder) throws IOException {
    var read = (Incoming.Read) Reads.one(source(folder));
    assertThat(read.format()).isEqualTo(FIXTURES.relativize(folder).getName(0).toString());
    String json =
        JSON.writeValueAsString(read.clippings().stream().map(FixtureTest::told).toList())
                .replace(System.lineSeparator(), "\n")
            + "\n";
    String html =
        String.join(
                "\n<!-- next -->\n",
                read.clippings().stream().map(c -> c.article().bodyHtml()).toList())
            + "\n";
    if (System.getProperty("fixtures.rewrite") != null) {
      boolean sameJson = isSame(folder, "expected.json", json);
      boolean sameHtml = isSame(folder, "expected.html", html);
      assertThat(sameJson && sameHtml).as("expectations written anew: look at them").isTrue();
    }
    assertThat(json).isEqualTo(Files.readString(folder.resolve("expected.json")));
    assertThat(html).isEqualTo(Files.readString(folder.resolve("expected.html")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bodyTextIsTheTextOfTheBody(Path folder) throws IOException {
    var read = (Incoming.Read) Reads.one(source(folder));
    for (ParsedClipping clipping : read.clippings()) {
      assertThat(clipping.article().bodyText())
          .isEqualTo(BodyText.of(Jsoup.parseBodyFragment(clipping.article().bodyHtml()).body()));
    }
  }

  private static boolean isSame(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    boolean same = Files.exists(file) && Files.readString(file).equals(text);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return same;
  }

  private static Path source(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().startsWith("source."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Map<String, @Nullable Object> told(ParsedClipping clipping) {
    Article article = clipping.article();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("kind", article.kind() == ArticleKind.ARTICLE ? null : article.kind().name());
    told.put("headline", article.headline());
    told.put("deck", article.deck());
    told.put("byline", article.byline());
    told.put("authors", article.authors());
    told.put("dateline", article.dateline() == null ? null : article.dateline().toString());
    told.put("publication", article.publication());
    told.put("source", article.source());
    told.put("published", date(article.published()));
    told.put("clipped", date(article.clipped()));
    told.put("dateRivals", article.dateRivals().stream().map(FixtureTest::date).toList());
    told.put("section", article.section());
    told.put("categories", article.categories());
    told.put("keywords", article.keywords());
    told.put("language", article.language());
    told.put("url", article.url());
    told.put("pictures", clipping.pictures().stream().map(Picture::toString).toList());
    told.values().removeIf(value -> value == null || value.equals(List.of()));
    return told;
  }

  private static @Nullable String date(@Nullable ClippingDate date) {
    return date == null
        ? null
        : date.iso() + " " + date.origin() + (date.uncertain() ? " uncertain" : "");
  }
}
