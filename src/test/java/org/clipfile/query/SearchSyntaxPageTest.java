package org.clipfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of the manual page is read as the page says. */
class SearchSyntaxPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  /** The saved searches that the page tells of. */
  private static final Map<String, String> SAVED =
      Map.of("harbour", "port OR harbour", "Baltic", "search:harbour (riga OR tallinn)");

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void isReadAsThePageSays(String typed, String readAs) {
    ParsedQuery parsed = parse(typed);

    assertThat(QueryPrinter.print(parsed.query())).isEqualTo(readAs);
    assertThat(parse(readAs).query()).isEqualTo(parsed.query());
  }

  @Test
  void theOtherNamesOfAFieldMeanTheSame() throws IOException {
    for (List<String> row : rows().filter(cells -> cells.size() == 4).toList()) {
      String typed = code(row.getFirst());
      for (String name : row.get(1).isEmpty() ? new String[0] : row.get(1).split(" ")) {
        String value = typed.substring(typed.indexOf(':'));
        String other = code(name).replace(":", "") + value;
        assertThat(parse(other).query()).as(other).isEqualTo(parse(typed).query());
      }
    }
  }

  private static ParsedQuery parse(String typed) {
    return QueryParser.parse(typed, TODAY, SAVED::get);
  }

  static Stream<Arguments> examples() throws IOException {
    return rows().map(cells -> Arguments.of(code(cells.getFirst()), code(cells.getLast())));
  }

  private static Stream<List<String>> rows() throws IOException {
    return Files.readAllLines(Path.of("docs/search-syntax.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("(?<!\\\\)\\|")).skip(1).map(String::strip).toList());
  }

  private static String code(String cell) {
    return cell.substring(1, cell.length() - 1).replace("\\|", "|");
  }
}
