package org.clipfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Copies;
import org.clipfile.model.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of (what was typed, what it means) and what goes beyond it. */
class QueryParserTest {
  /** A Sunday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "queries.txt", delimiterString = "=>", quoteCharacter = '\0')
  void meansWhatTheTableSays(String typed, String meaning) {
    assertThat(Meaning.of(parse(typed).query())).isEqualTo(meaning);
  }

  @Test
  void nothingTypedIsEverything() {
    assertThat(parse("").query()).isEqualTo(new Query.All());
    assertThat(parse(" \t\u3000 ()").query()).isEqualTo(new Query.All());
  }

  @Test
  void sortIsNoPartOfTheTree() {
    ParsedQuery parsed = parse("budget sort:oldest");

    assertThat(parsed.query()).isEqualTo(new Query.Word("budget"));
    assertThat(parsed.sort()).isEqualTo(SortOrder.OLDEST);
    assertThat(parse("Sort:Newest").sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(parse("budget").sort()).isNull();
  }

  @Test
  void anOrderThatIsNotThereIsLeftOutAndSaid() {
    ParsedQuery parsed = parse("budget sort:colour");

    assertThat(parsed.query()).isEqualTo(new Query.Word("budget"));
    assertThat(parsed.hints()).singleElement().asString().contains("“colour” is left out");
  }

  @Test
  void spacesMixedWithOrShowTheirReading() {
    assertThat(parse("a b OR c").reading()).isEqualTo("(a b) OR c");
    assertThat(parse("a|b c|d").reading()).isEqualTo("a OR (b c) OR d");
    assertThat(parse("x (a OR b c)").reading()).isEqualTo("x (a OR (b c))");
    assertThat(parse("a AND b OR c").reading()).isEqualTo("(a b) OR c");
  }

  @Test
  void whatCanBeReadInOneWayOnlyShowsNoReading() {
    assertThat(parse("a b").reading()).isNull();
    assertThat(parse("a OR b OR c").reading()).isNull();
    assertThat(parse("(a b) OR c").reading()).isNull();
    assertThat(parse("a (b OR c)").reading()).isNull();
    assertThat(parse("a b OR").reading()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "hints.txt", delimiterString = "=>", quoteCharacter = '\0')
  void hintsAtWhatItMadeOfIt(String typed, String hint) {
    assertThat(parse(typed).hints()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "port strike",
        "\"port strike\" -opinion",
        "COVID-19 U.S.",
        "https://example.org/a?b=c:d",
        "Why? What (if anything) next…",
        "title:budget OR deficit",
        "3:2 C:\\news"
      })
  void givesNoHintWhereNoneIsNeeded(String typed) {
    assertThat(parse(typed).hints()).isEmpty();
  }

  @Test
  void hugeTextsAreReadInNoTime() {
    for (String piece :
        new String[] {
          "(",
          ")",
          "\"",
          "«",
          "a«",
          "-",
          "NOT ",
          "title:",
          "a ",
          "|",
          "=",
          "a(",
          "-(",
          "date:",
          "https://(",
          "「",
          "a\"b ",
          "lead:(",
          "atleast2(",
          "a NEAR/2 ",
          "NEAR/2 ",
          "a* ",
          "*",
          "a?",
          "a~ ",
          "has:",
          "“a» "
        }) {
      String text = piece.repeat(100_000);
      ParsedQuery parsed = parse(text);
      assertThat(QueryPrinter.print(parsed.query())).as(piece).isNotNull();
      assertThat(parsed.hashCode()).isEqualTo(parse(text).hashCode());
    }
  }

  @Test
  void copiesAreNoPartOfTheTree() {
    ParsedQuery parsed = parse("budget copies:First");

    assertThat(parsed.query()).isEqualTo(new Query.Word("budget"));
    assertThat(parsed.copies()).isEqualTo(Copies.FIRST);
    assertThat(parsed.hints()).isEmpty();
    assertThat(parse("copies:group").copies()).isEqualTo(Copies.GROUP);
    assertThat(parse("copies:first copies:all").copies()).isEqualTo(Copies.ALL);
    assertThat(parse("budget").copies()).isEqualTo(Copies.ALL);
    assertThat(parse("copies:some").hints())
        .containsExactly("“copies:” asks for group, all or first; “some” is left out.");
  }

  @Test
  void nestingBeyondTheLimitIsReadFlat() {
    ParsedQuery parsed = parse("(".repeat(1000) + "a" + ")".repeat(1000) + " b");

    assertThat(parsed.query()).isEqualTo(parse("a b").query());
    assertThat(parsed.hints()).singleElement().asString().contains("more than 50 deep");
  }

  private static ParsedQuery parse(String typed) {
    return QueryParser.parse(typed, TODAY);
  }
}
