package org.clipfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "po | 0 | - | po",
        "port stri | 5 | - | stri",
        "port -stri | 6 | - | stri",
        "(port OR ha | 9 | - | ha",
        "pub:rki | 4 | pub | rki",
        "PUB:rki | 4 | pub | rki",
        "gas pub:\"The Dai | 8 | pub | The Dai",
        "gas pub:“The Dai | 8 | pub | The Dai",
        "pub:\"The Daily\" ha | 16 | - | ha",
        "\"port stri | 0 | - | port stri",
        "12:30 | 0 | - | 12:30",
        "-search:po | 8 | search | po",
        "pub: | 4 | pub | ",
      })
  void tellsWhatIsBeingTyped(String text, int from, String field, String typed) {
    assertThat(Completion.at(text, text.length()))
        .isEqualTo(new Completion(from, field, typed == null ? "" : typed));
  }

  @Test
  void knowsNamesAndValues() {
    assertThat(Completion.at("da", 2).names()).containsExactly("date", "dateline");
    assertThat(Completion.at("pub:da", 6).names()).isEmpty();
    assertThat(Completion.at("is:", 3).fixedValues())
        .containsExactly(
            "article", "duplicate", "page", "read", "recent", "starred", "trash", "unread");
    assertThat(Completion.at("date:last", 9).fixedValues())
        .containsExactly("last-week", "last-month", "last-year");
    assertThat(Completion.at("sort:n rest", 6).fixedValues()).containsExactly("newest");
  }

  @Property(tries = 2000, seed = "5")
  void liesWithinAnyText(@ForAll String text, @ForAll int caret) {
    Completion piece = Completion.at(text, caret);
    assertThat(piece.from()).isBetween(0, text.length());
    assertThat(text.substring(piece.from())).contains(piece.typed());
  }
}
