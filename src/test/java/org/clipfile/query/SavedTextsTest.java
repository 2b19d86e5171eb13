package org.clipfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.junit.jupiter.api.Test;

/** Saved searches within what is typed, and within each other. */
class SavedTextsTest {
  private final Map<String, String> saved = new HashMap<>();

  @Test
  void standForTheirText() {
    saved.put("port strike", "strike (port OR harbour) -sport");
    ParsedQuery parsed = parse("search:\"port strike\" pub:courier");
    assertThat(parsed.query())
        .isEqualTo(parse("(strike (port OR harbour) -sport) pub:courier").query());
    assertThat(parsed.hints())
        .containsExactly("“port strike” stands for “strike (port OR harbour) -sport”.");
  }

  @Test
  void holdTogetherWhereTheyAreExcludedOrChosen() {
    saved.put("h", "port OR harbour");
    saved.put("both", "port harbour");
    assertThat(parse("-search:h").query()).isEqualTo(parse("-(port OR harbour)").query());
    assertThat(parse("a OR search:both").query()).isEqualTo(parse("a OR (port harbour)").query());
    assertThat(parse("title:search:both").query()).isEqualTo(parse("title:(port harbour)").query());
    assertThat(parse("search:(h OR both)").query())
        .isEqualTo(parse("(port OR harbour) OR (port harbour)").query());
  }

  @Test
  void nest() {
    saved.put("a", "search:b one");
    saved.put("b", "two OR search:c");
    saved.put("c", "three");
    assertThat(parse("search:a").query()).isEqualTo(parse("(two OR three) one").query());
  }

  @Test
  void thatNameThemselvesLeaveThatOut() {
    saved.put("a", "one search:b");
    saved.put("b", "two search:a");
    ParsedQuery parsed = parse("search:a");
    assertThat(parsed.query()).isEqualTo(parse("one two").query());
    assertThat(parsed.hints())
        .contains("The saved search “a” asks for itself; there it is left out.");
    saved.put("self", "search:self");
    assertThat(parse("search:self").query()).isEqualTo(new Query.All());
  }

  @Test
  void thatAreNotThereAreLeftOut() {
    ParsedQuery parsed = parse("search:gone tram");
    assertThat(parsed.query()).isEqualTo(new Query.Word("tram"));
    assertThat(parsed.hints()).containsExactly("There is no saved search “gone”; it is left out.");
  }

  @Test
  void setTheOrderWhereWhatIsTypedSetsNone() {
    saved.put("a", "tram sort:oldest");
    assertThat(parse("search:a").sort()).isEqualTo(SortOrder.OLDEST);
    assertThat(parse("search:a sort:newest").sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(parse("search:a").query()).isEqualTo(new Query.Word("tram"));
  }

  @Test
  void thatDoubleAtEachStepComeToAnEnd() {
    for (int i = 0; i < 60; i++) {
      saved.put("s" + i, "w" + i + " search:s" + (i + 1) + " search:s" + (i + 1));
    }
    ParsedQuery parsed = parse("search:s0");
    assertThat(parsed.hints()).anyMatch(hint -> hint.startsWith("More than 200 saved searches"));
    assertThat(parse(QueryPrinter.print(parsed.query())).query()).isEqualTo(parsed.query());
  }

  private ParsedQuery parse(String typed) {
    return QueryParser.parse(typed, LocalDate.of(2026, 3, 15), saved::get);
  }
}
