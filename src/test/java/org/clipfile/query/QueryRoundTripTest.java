package org.clipfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Feature;
import org.clipfile.model.query.FileType;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.State;
import org.clipfile.model.query.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed reads back as the same tree, and no text at all makes the parser fail. */
class QueryRoundTripTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  /** Saved searches, of which some name each other, in circles too. */
  private static final Map<String, String> SAVED =
      Map.of(
          "a", "port OR \"a b\" sort:oldest",
          "bc", "-search:a (search:bc title:x",
          "article", "search:newest search:newest",
          "newest", "date:2024 -(search:article)",
          "image", "NEAR/3 \" (",
          "2024", " ");

  @ParameterizedTest
  @ValueSource(strings = {"title:(//)", "title:(//x.org OR a)", "-title:(//)", "title:title:(//)"})
  void whatOnceReadBackOtherwise(String typed) {
    Query tree = read(typed);
    assertThat(read(QueryPrinter.print(tree))).isEqualTo(tree);
  }

  @Property(tries = 3000, seed = "1")
  void printedTreesReadBackTheSame(@ForAll("trees") Query tree) {
    assertThat(read(QueryPrinter.print(tree))).isEqualTo(tree);
  }

  @Property(tries = 20000, seed = "2")
  void whateverIsTypedIsReadAndPrintsAsWhatWasRead(@ForAll("typed") String typed) {
    Query tree = read(typed);
    assertThat(read(QueryPrinter.print(tree))).isEqualTo(tree);
  }

  @Property(tries = 2000, seed = "3")
  void anyStringIsRead(@ForAll String typed) {
    Query tree = read(typed);
    assertThat(read(QueryPrinter.print(tree))).isEqualTo(tree);
  }

  /** But for quotes that open within a word: nothing closes them in what is typed. */
  @Property(tries = 10000, seed = "4")
  void savedSearchesPrintAsWhatTheyStandFor(@ForAll("naming") String typed) {
    Query tree = read(typed);
    assertThat(read(QueryPrinter.print(tree))).isEqualTo(tree);
  }

  private static Query read(String text) {
    return QueryParser.parse(text, TODAY, SAVED::get).query();
  }

  @Provide
  Arbitrary<String> typed() {
    return texts(pieces());
  }

  @Provide
  Arbitrary<String> naming() {
    Arbitrary<String> plain = pieces().filter(piece -> !"“„«「".contains(piece));
    Arbitrary<String> names = Arbitraries.of("a", "bc", "article", "newest", "image", "2024", "b");
    return texts(Arbitraries.oneOf(plain, names.map(name -> " search:" + name), plain));
  }

  private static Arbitrary<String> texts(Arbitrary<String> pieces) {
    return pieces.list().ofMaxSize(14).map(some -> String.join("", some));
  }

  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
        "a",
        "bc",
        "COVID-19",
        "京",
        "مصر",
        " ",
        " ",
        " ",
        "-",
        "－",
        "(",
        ")",
        "（",
        "）",
        "\"",
        "“",
        "”",
        "„",
        "«",
        "»",
        "「",
        "」",
        "|",
        "OR",
        "AND",
        "NOT",
        "=",
        ":",
        "：",
        "title:",
        "pub:",
        "date:",
        "saved:",
        "since:",
        "sort:",
        "newest",
        "is:",
        "article",
        "unread",
        "starred",
        "trash",
        "note:",
        "caption:",
        "highlight:",
        "uncertain",
        "lead:",
        "2024",
        "..",
        "2024-03",
        "/",
        "P2W",
        "last-week",
        "*",
        "?",
        "~",
        "~5",
        "#",
        "NEAR/5",
        "atleast3",
        "atleast3(",
        " NEAR/5 ",
        " PRE/2 ",
        "has:",
        "image",
        "words:",
        ">800",
        "tag:",
        "wo?d",
        "*ion",
        "https://",
        "x.org/a?b=c",
        "'",
        ".",
        "\\",
        "\t",
        "\u3000");
  }

  @Provide
  Arbitrary<Query> trees() {
    return tree(4);
  }

  private static Arbitrary<Query> tree(int depth) {
    Arbitrary<Query> leaf =
        Arbitraries.oneOf(
            words().map(Query.Word::new),
            words().map(Query.Exact::new),
            words()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(w -> new Query.Phrase(String.join(" ", w))),
            Arbitraries.of("“a» b", "say \"no\"", "「東京」 x").map(Query.Phrase::new),
            words().map(w -> new Query.Proximity(w + " b", w.length())),
            Arbitraries.of("sanction*", "wo?d", "*tion", "COVID-1*", "東*").map(Query.Wildcard::new),
            Combinators.combine(
                    Arbitraries.of("gas", "U.S", "東京"), Arbitraries.integers().between(1, 2))
                .as(Query.Fuzzy::new),
            Arbitraries.of(Feature.class).map(Query.Has::new),
            Arbitraries.of(State.class).map(Query.Is::new),
            Arbitraries.of(FileType.class).map(Query.OfType::new),
            Arbitraries.of(
                new Query.Length(3, 3),
                new Query.Length(0, 9),
                new Query.Length(5, Integer.MAX_VALUE)),
            Arbitraries.of(
                new Query.OfStory(17),
                new Query.OfStory(1),
                new Query.Duplicated(),
                new Query.Recent()),
            dates());
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Query> part = Arbitraries.lazy(() -> tree(depth - 1));
    Arbitrary<List<Query>> parts = part.list().ofMinSize(2).ofMaxSize(3).map(ArrayList::new);
    return Arbitraries.oneOf(
        leaf,
        parts.map(Query.And::new),
        parts.map(Query.Or::new),
        part.map(Query.Not::new),
        place(depth - 1),
        Combinators.combine(Arbitraries.integers().between(2, 1000), place(depth - 1))
            .as(Query.AtLeast::new),
        Combinators.combine(Arbitraries.of(TextField.class), part).as(Query.In::new));
  }

  /** What has a place in a text. */
  private static Arbitrary<Query> place(int depth) {
    Arbitrary<Query> word =
        Arbitraries.oneOf(
            words().map(Query.Word::new),
            words().map(Query.Phrase::new),
            Arbitraries.of(new Query.Wildcard("sanction*"), new Query.Fuzzy("gas", 1)));
    if (depth <= 0) {
      return word;
    }
    Arbitrary<Query> part = Arbitraries.lazy(() -> place(depth - 1));
    return Arbitraries.oneOf(
        word,
        part.list().ofMinSize(2).ofMaxSize(3).map(parts -> new Query.Or(new ArrayList<>(parts))),
        Combinators.combine(
                part, part, Arbitraries.integers().between(1, 1000), Arbitraries.of(true, false))
            .as(Query.Near::new),
        part);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "a",
        "port",
        "COVID-19",
        "U.S.",
        "AT&T",
        "東京",
        "مصر",
        "https://example.org/a?b=c:d",
        "or",
        "--",
        "12\"",
        "O’Brien",
        "Re:budget",
        "2024-03-01",
        "x=y");
  }

  private static Arbitrary<Query> dates() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(
            Arbitraries.of(DateField.class), day.injectNull(0.3), day.injectNull(0.3))
        .as((field, a, b) -> new Query.DateIn(field, range(a, b)));
  }

  private static DateRange range(
      @org.jspecify.annotations.Nullable LocalDate a,
      @org.jspecify.annotations.Nullable LocalDate b) {
    return a != null && b != null && b.isBefore(a) ? new DateRange(b, a) : new DateRange(a, b);
  }
}
