package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clipfile.export.pdf.font.FontLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignWritingTest {
  @ParameterizedTest
  @CsvSource({
    "en, السلام, ar",
    "en, שלום, he",
    "en, Москва, ru",
    "en, हिन्दी, hi",
    "de, Αθήνα, el",
    "ar, ไทย, th",
    "zh, ひらがな, ja",
    "ja, 한국, ko",
  })
  void isNamedByItsScript(String document, String text, String language) {
    assertThat(language(document, text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "sr, Београд",
    "uk, Київ",
    "fa, تهران",
    "ja, 東京",
    "zh-Hant, 臺北",
    "ko, 韓國",
    "mr, मुंबई",
    "zh, NASA",
    "en, 1234",
    "ur-Aran, لاہور",
    "en-Zxxx, Москва",
    "en, Cádiz",
  })
  void isLeftWhereItMayBeTheDocumentsOwn(String document, String text) {
    assertThat(language(document, text)).isNull();
  }

  private static @Nullable String language(String document, String text) {
    var typesetter = new Typesetter(FontLibrary.shared(), document);
    List<Line> lines =
        typesetter
            .set(StyledText.of(text, TextStyle.plain(10, 0)), Direction.LEFT_TO_RIGHT, 500, false)
            .lines();
    return lines.getFirst().runs().getFirst().style().language();
  }
}
