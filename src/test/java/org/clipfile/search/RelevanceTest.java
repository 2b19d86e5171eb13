package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;
import static org.clipfile.search.IndexFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clipfile.model.Clipping;
import org.clipfile.model.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person expects to find, and in what order, in small clippings of many languages. */
class RelevanceTest {
  private static final Path SET = Path.of("src/test/resources/org/clipfile/search/relevance");
  private static final String LONG =
      "The council met in the hall by the water, as it does every week. ".repeat(6).strip();

  private static final Map<String, Clipping> CLIPPINGS = new LinkedHashMap<>();
  private static IndexFixture archive;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    for (String block : Files.readString(SET.resolve("clippings.txt")).split("\n\n+", -1)) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String[] name = lines.getFirst().split(" ", -1);
        String body = String.join("\n\n", lines.subList(2, lines.size())).replace("+", LONG);
        String language = name[1].equals("-") ? null : name[1];
        CLIPPINGS.put(
            name[0],
            clipping(
                CLIPPINGS.size(),
                lines.get(1),
                body,
                article -> article.language(language).published(day(name[2]))));
      }
    }
    archive = new IndexFixture(folder).with(CLIPPINGS.values().toArray(Clipping[]::new));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  static Stream<Arguments> queries() throws IOException {
    return Files.readAllLines(SET.resolve("queries.txt")).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .map(cells -> Arguments.of(cells[0].strip(), names(cells[1]), names(cells[2])));
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.strip().split(" ", -1)).filter(name -> !name.isEmpty()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void findsWhatAPersonExpects(String typed, List<String> first, List<String> also) {
    var names = List.copyOf(CLIPPINGS.keySet());
    List<String> found =
        archive.find(typed, SortOrder.RELEVANCE).stream()
            .map(id -> names.get(id.intValue()))
            .toList();

    var expected = new ArrayList<>(first);
    expected.addAll(also);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.subList(0, first.size())).isEqualTo(first);
  }

  @Test
  void theSetIsLargeEnoughToGuardAnything() throws IOException {
    assertThat(queries()).hasSizeGreaterThan(100);
    assertThat(
            CLIPPINGS.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('-')))
                .distinct())
        .hasSizeGreaterThan(8);
  }
}
