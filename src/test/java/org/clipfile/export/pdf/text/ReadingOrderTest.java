package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.font.FontSubset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the glyphs of a line mean, from left to right; {@code <} and {@code >} are marks. */
class ReadingOrderTest {
  private static final TextStyle STYLE = TextStyle.plain(10, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one way only
          LEFT_TO_RIGHT | say (so), 5 | say (so), 5 | say (so), 5
          RIGHT_TO_LEFT | אב גד | דג בא | דג בא
          # a space after a number or a comma goes on to the left
          RIGHT_TO_LEFT | אב 12 גד | דג <12 בא | דג 12 בא
          RIGHT_TO_LEFT | אב, גד | דג <,בא | דג ,בא
          # a full stop behind a number
          RIGHT_TO_LEFT | אב 12. | .<12 בא | .12 בא
          # a word from left to right at the line's end must not tell where the line begins
          RIGHT_TO_LEFT | אב yz | yz בא | <yz בא
          LEFT_TO_RIGHT | אב yz | בא> yz | >בא yz
          # punctuation that a line's end leaves behind a word from left to right
          RIGHT_TO_LEFT | אב \u2066yz/\u2069 | yz/> בא | <yz/> בא
          # brackets mean what was written; others get the mirror image
          RIGHT_TO_LEFT | (אב) | )בא( | (בא)
          # what steers is not there
          LEFT_TO_RIGHT | \u2068a\u2069 b | a b | a b
          """)
  void readsInTheOrderOfTheText(Direction direction, String text, String means, String replaced) {
    List<Cluster> clusters = leftToRight(text, direction);
    var meant = new StringBuilder();
    var told = new StringBuilder();
    for (Cluster cluster : clusters) {
      FontSubset font = cluster.font();
      String instead = font.replacement(cluster.glyph());
      meant.append(font.text(cluster.glyph()));
      told.append(instead == null ? font.text(cluster.glyph()) : visual(instead));
    }
    assertThat(shown(meant)).isEqualTo(means);
    assertThat(shown(told)).isEqualTo(replaced);
  }

  /** As a reader sees it that turns around whatever has a letter to the left in it. */
  private static String visual(String text) {
    boolean turned = text.codePoints().anyMatch(c -> c == 0x200F || (c >= 0x5D0 && c <= 0x5EA));
    return turned ? new StringBuilder(text).reverse().toString() : text;
  }

  private static String shown(StringBuilder text) {
    return text.toString().replace('\u200F', '<').replace('\u200E', '>');
  }

  private static List<Cluster> leftToRight(String text, Direction direction) {
    var typesetter = new Typesetter(FontLibrary.shared(), "en");
    List<Line> lines = typesetter.set(StyledText.of(text, STYLE), direction, 500, false).lines();
    assertThat(lines).hasSize(1);
    var clusters = new ArrayList<Cluster>();
    lines.getFirst().runs().forEach(run -> clusters.addAll(run.visual()));
    return clusters;
  }
}
