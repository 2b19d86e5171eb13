package org.clipfile.export.pdf.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
  @ParameterizedTest
  @CsvSource({
    "en, hyphenation, hy-phen-ation",
    "en, associate, as-so-ciate",
    "en-GB, parliament, par-lia-ment",
    "de, Donaudampfschifffahrt, Do-nau-dampf-schiff-fahrt",
    "de-AT, Zeitungsausschnitt, Zei-tungs-aus-schnitt",
    "fr, gouvernement, gou-ver-ne-ment",
    "es, periódico, pe-rió-di-co",
    "it, giornalista, gior-na-li-sta",
    "pt, jornalista, jor-na-lista",
    "nl, krantenartikel, kran-ten-ar-ti-kel",
    "ru, правительство, пра-ви-тель-ство",
    "pl, wydawnictwo, wy-daw-nic-two",
    "sv, tidningsartikel, tid-nings-ar-ti-kel",
    "nb, regjeringen, re-gje-rin-gen",
    "uk, держава, дер-жа-ва",
  })
  void dividesByLanguage(String language, String word, String divided) {
    assertThat(divided(language, word)).isEqualTo(divided);
  }

  @ParameterizedTest
  @CsvSource({"en, UNESCO", "en, word", "zh, whatever", "und, whatever", "x-klingon, whatever"})
  void leavesWhole(String language, String word) {
    assertThat(divided(language, word)).isEqualTo(word);
  }

  @Test
  void whatIsNoWordIsLeftWhole() {
    assertThat(divided("en", "a".repeat(10_000))).doesNotContain("-");
  }

  @Test
  void lettersThatGrowWhenMadeSmallDoNoHarm() {
    assertThat(divided("tr", "İİİİİİİİİİ")).doesNotContain("-");
  }

  private static String divided(String language, String word) {
    boolean[] points = Hyphenator.of(language).points(word);
    var out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      out.append(points[i] ? "-" : "").append(word.charAt(i));
    }
    return out.toString();
  }
}
