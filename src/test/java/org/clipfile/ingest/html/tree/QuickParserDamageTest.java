package org.clipfile.ingest.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clipfile.ingest.html.PageCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a page: its tree is jsoup's, or there is none. */
class QuickParserDamageTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "ingest");
  private static final int TIMES = 12;

  private static final String[] NAMES =
      ("template nobr script math mi svg table td tr p b a div li search form select option html"
              + " head body caption button noscript ruby h1")
          .split(" ", -1);

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAPageAsJsoupDoes(Path file) throws IOException {
    check(page(file));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAPageThatWasCutOffAsJsoupDoes(Path file) throws IOException {
    damage(file, (page, random) -> page.substring(0, random.nextInt(page.length())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAPageWithPiecesMissingAsJsoupDoes(Path file) throws IOException {
    damage(
        file,
        (page, random) -> {
          int from = random.nextInt(page.length());
          int to = Math.min(page.length(), from + random.nextInt(40));
          return page.substring(0, from) + page.substring(to);
        });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAPageWithStrayTagsAsJsoupDoes(Path file) throws IOException {
    damage(
        file,
        (page, random) -> {
          int at = random.nextInt(page.length());
          String name = NAMES[random.nextInt(NAMES.length)];
          String tag = (random.nextBoolean() ? "<" : "</") + name + ">";
          return page.substring(0, at) + tag + page.substring(at);
        });
  }

  private static void damage(Path file, BiFunction<String, Random, String> damage)
      throws IOException {
    String page = page(file);
    var random = new Random(page.hashCode());
    for (int i = 0; i < TIMES && !page.isEmpty(); i++) {
      check(damage.apply(page, random));
    }
  }

  private static String page(Path file) throws IOException {
    return PageCharset.decode(Files.readAllBytes(file));
  }

  private static void check(String html) {
    Document page = QuickParser.parse(html);
    if (page != null) {
      assertThat(TreeLines.of(page)).isEqualTo(TreeLines.of(Jsoup.parse(html)));
    }
  }
}
