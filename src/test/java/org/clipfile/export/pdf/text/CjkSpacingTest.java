package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.clipfile.export.pdf.font.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type of ten points: an ideograph is ten points wide, half a mark five. */
class CjkSpacingTest {
  private static final TextStyle STYLE = TextStyle.plain(10, 0);
  private static final String JAPANESE = "ああああああっー。」あああああー、あああああああャあああ";

  @ParameterizedTest
  @CsvSource({
    "zh, 了。, 15", // at the end of a line
    "zh, 「了, 15", // at its start
    "zh, 了。」了, 35", // two that close
    "zh, 了：「了, 35", // one that closes, one that opens
    "zh, 了（「了, 35", // two that open
    "zh, 了，了, 30", // one alone keeps its square
    "ja, した。」と, 45",
    "zh-Hant, 了，, 20", // in Taiwan it stands in the middle
  })
  void marksGiveUpTheirBlankHalf(String language, String text, double width) {
    assertThat(only(language, text).width()).isCloseTo(width, offset(0.3));
  }

  @Test
  void aQuarterPartsIdeographsFromLetters() {
    double letters = only("zh", "x").width();
    assertThat(only("zh", "人x人").width()).isCloseTo(20 + letters + 5, offset(0.3));
    assertThat(only("zh", "人x").width()).isCloseTo(10 + letters + 2.5, offset(0.3));
    assertThat(only("zh", "x").width()).isEqualTo(letters);
  }

  @Test
  void noLineBeginsWithWhatCloses() {
    List<Line> lines = lines("ja", JAPANESE, 72);
    assertThat(lines).hasSizeGreaterThan(2);
    for (Line line : lines) {
      assertThat(firstCharacter(line)).isNotIn('。', '」', '、', 'ー', 'ャ', 'っ');
    }
  }

  private static char firstCharacter(Line line) {
    return JAPANESE.charAt(line.runs().getFirst().clusters().getFirst().start());
  }

  private static Line only(String language, String text) {
    List<Line> lines = lines(language, text, 500);
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  private static List<Line> lines(String language, String text, double width) {
    var typesetter = new Typesetter(FontLibrary.shared(), language);
    List<Line> lines =
        typesetter.set(StyledText.of(text, STYLE), Direction.LEFT_TO_RIGHT, width, false).lines();
    assumeThat(typesetter.missing().warnings()).as("a font for " + language).isEmpty();
    return lines;
  }
}
