package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {
  private static final TextStyle STYLE = TextStyle.plain(10, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“government,”",
        "government.",
        "government’s",
      })
  void dividesWordsBetweenPunctuation(String text) {
    assertThat(divided(text)).isEqualTo(text.replace("government", "gov-ern-ment"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/government",
    "someone@government.example",
    "self-government",
    "government2go",
    "government.example",
    "snake_government",
  })
  void leavesAddressesAndCompoundsWhole(String text) {
    assertThat(divided(text)).isEqualTo(text);
  }

  @Test
  void aStretchInAnotherLanguageGoesByItsOwnRules() {
    var text =
        new StyledText.Builder(true)
            .add("government ", STYLE)
            .add("Regierungserklärung", STYLE.in("de"))
            .build();
    var points = new StringBuilder(text.text());
    var found = new ArrayDeque<Integer>();
    var division = new Division(text, "en");
    division.points(0, 10, found::push);
    division.points(11, text.text().length(), found::push);
    found.forEach(place -> points.insert((int) place, '-'));
    assertThat(points).hasToString("gov-ern-ment Re-gie-rungs-er-klä-rung");
  }

  private static String divided(String text) {
    var out = new StringBuilder(text);
    var found = new ArrayDeque<Integer>();
    new Division(StyledText.of(text, STYLE), "en").points(0, text.length(), found::push);
    found.forEach(place -> out.insert((int) place, '-'));
    return out.toString();
  }
}
