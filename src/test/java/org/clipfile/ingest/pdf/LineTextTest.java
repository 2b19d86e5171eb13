package org.clipfile.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {
  /** A dot is a gap of half the type's size; each sign is as wide as the type is high. */
  @ParameterizedTest
  @CsvSource({
    "two.words, two words",
    "北京.一月, 北京一月",
    "서울.강, 서울 강",
    "\uFB01nd.o\uFB03ce, find office",
    "\u2F00\u2F47, 一日",
    "םולש.abc, abc שלום",
    "abc.םולש, שלום abc",
    "\uFEE1\uFEFC\uFEB3, سلام",
    "12.םולש, שלום 12",
    "«םולש», «שלום»",
    "»םולש«, «שלום»",
    "(םולש), (שלום)",
    "e\u0301te, éte"
  })
  void isReadInItsOrderWithSpacesWhereItHasGaps(String look, String read) {
    List<Glyph> row = row(look);

    assertThat(LineText.of(row, Line.runsRightToLeft(row))).isEqualTo(read);
  }

  private static List<Glyph> row(String look) {
    var row = new ArrayList<Glyph>();
    double x = 0;
    for (int i = 0; i < look.length(); i++) {
      String sign = look.substring(i, i + 1);
      if (sign.equals(".")) {
        x += 5;
      } else {
        double width = Characters.isMark(sign) ? 0 : 10;
        String text = Characters.plain(sign);
        row.add(new Glyph(text, x, 0, width, 10, false, -1, false, Turn.RIGHT));
        x += width;
      }
    }
    return row;
  }
}
