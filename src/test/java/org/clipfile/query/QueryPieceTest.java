package org.clipfile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPieceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "port strike | port strike",
        "title:port -sport | f{title:}port o{-}sport",
        "(a OR b) NOT c | o{(}a o{OR} bo{)} o{NOT} c",
        "\"port strike\"~5 =tram | q{\"port strike\"~5} q{=tram}",
        "gas NEAR/5 deal | gas o{NEAR/5} deal",
        "atleast3(gas) | o{atleast3}o{(}gaso{)}",
        "pub:“Daily News” | f{pub:}q{“Daily News”}",
        "date:2024 date:soon | f{date:}2024 f{date:}!{soon}",
        "is:unread is:blue | f{is:}unread f{is:}!{blue}",
        "sort:newest sort:up | f{sort:}newest f{sort:}!{up}",
        "foo:bar *ab | !{foo:bar} !{*ab}",
        "a \"open quote | a !{\"}open quote",
        "tram \" | tram !{\"}",
        "search:port | f{search:}port",
        "مصر since:2023 | مصر f{since:}2023",
      })
  void tellsWhatIsMoreThanAWord(String text, String shown) {
    var marked = new StringBuilder();
    int done = 0;
    for (QueryPiece piece : QueryPiece.of(text, TODAY)) {
      marked.append(text, done, piece.from()).append(sign(piece)).append('{');
      marked.append(text, piece.from(), piece.to()).append('}');
      done = piece.to();
    }
    marked.append(text, done, text.length());
    assertThat(marked).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search:ports                          | search:"Big ports"
          search:"Ports" OR strike              | search:"Big ports" OR strike
          search:(ports OR ships)               | search:("Big ports" OR ships)
          search:(ships OR "ports") ports       | search:(ships OR "Big ports") ports
          search:(ships (ports OR -ports))      | search:(ships ("Big ports" OR -"Big ports"))
          -search:ports NOT search:(ports)      | -search:"Big ports" NOT search:("Big ports")
          search:(pub:ports OR PORTS)           | search:(pub:ports OR "Big ports")
          pub:(ports) search: (ports)           | pub:(ports) search: ("Big ports")
          search:=ports                         | search:"Big ports"
          search:(ports                         | search:("Big ports"
          ports "search:ports"                  | ports "search:ports"
          """)
  void aSearchIsRenamedWhereverItIsNamed(String before, String after) {
    assertThat(QueryPiece.renamed(before, "Ports", "Big ports")).isEqualTo(after);
  }

  private static String sign(QueryPiece piece) {
    return switch (piece.role()) {
      case FIELD -> "f";
      case OPERATOR -> "o";
      case QUOTE -> "q";
      case ODD -> "!";
    };
  }

  @Property(tries = 3000, seed = "5")
  void piecesStandInOrderWithinAnyText(@ForAll String text) {
    int done = 0;
    List<QueryPiece> pieces = QueryPiece.of(text, TODAY);
    for (QueryPiece piece : pieces) {
      assertThat(piece.from()).isGreaterThanOrEqualTo(done);
      assertThat(piece.to()).isGreaterThan(piece.from()).isLessThanOrEqualTo(text.length());
      done = piece.to();
    }
    assertThat(QueryPiece.renamed(text, "no such name", "other")).isEqualTo(text);
  }
}
