package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyledTextTest {
  private static final TextStyle STYLE = TextStyle.plain(10, 0);

  @Test
  void whiteSpaceFoldsAcrossStretches() {
    var text =
        new StyledText.Builder(true)
            .add("  a \n", STYLE)
            .add("\t b  ", STYLE.inBold())
            .lineEnd(STYLE)
            .add("  c ", STYLE)
            .build();
    assertThat(text.text()).isEqualTo("a b\u2028c");
  }

  @Test
  void spansCoverTheWholeText() {
    var text =
        new StyledText.Builder(true).add(" ", STYLE).add("a ", STYLE).add(" ", STYLE).build();
    assertThat(text.spans()).containsExactly(new StyledText.Span(0, 1, STYLE));
  }

  @Test
  void whatADocumentCannotHoldGoes() {
    assertThat(StyledText.of("a\u0000\uFEFF\u00ADb\uD83D", STYLE).text()).isEqualTo("ab\uFFFD");
  }

  @Test
  void directionIsThatOfTheFirstStrongCharacter() {
    assertThat(Direction.of("123 «שלום» and", Direction.LEFT_TO_RIGHT))
        .isEqualTo(Direction.RIGHT_TO_LEFT);
    assertThat(Direction.of("123", Direction.RIGHT_TO_LEFT)).isEqualTo(Direction.RIGHT_TO_LEFT);
  }

  @Test
  void languageIsGuessedFromTheScriptOnly() {
    assertThat(Language.of(null, "यह हिन्दी है")).isEqualTo("hi");
    assertThat(Language.of("not a tag!", "これは日本語の文です")).isEqualTo("ja");
    assertThat(Language.of("", "یہ اردو ہے")).isEqualTo("ur");
    assertThat(Language.of(null, "plain words")).isEqualTo("und");
    assertThat(Language.of("zh-hant", "")).isEqualTo("zh-Hant");
  }
}
