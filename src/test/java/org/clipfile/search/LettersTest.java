package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "Naïve, naive",
    "STRASSE, straße",
    "Ångström, angstrom",
    "Ёлка, елка",
    "ＡＢＣ, abc",
    "ﾊﾞｽ, バス",
    "か\u3099, が",
    "کتاب, كتاب",
    "عَرَبِيّ, عربى",
    "العـــربية, العربيه",
    "أحمد, احمد",
    "۱۴۰۳, 1403",
    "٢٠٢٤, 2024",
    "२०२४, 2024",
    "שָׁלוֹם, שלום",
    "हिन्दी, हिंदी",
    "सम्बन्ध, संबंध",
    "ज़मीन, जमीन",
    "गाँव, गांव",
    "國會, 国会",
    "臺灣, 台湾",
    "ΑΘΉΝΑΣ, αθηνας"
  })
  void areOneWhereAPersonTakesThemForOne(String one, String other) {
    assertThat(Letters.fold(one)).isEqualTo(Letters.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "か, が",
    "ハス, バス",
    "ホテル, ポテル",
    "データ, デタ",
    "दल, दाल",
    "दिन, दीन",
    "जन्म, जंम",
    "ข่าว, ข้าว",
    "война, воина",
    "їжа, іжа",
    "দেশ, দশ",
    "東, 京"
  })
  void areTwoWhereTheyMakeAnotherWord(String one, String other) {
    assertThat(Letters.fold(one)).isNotEqualTo(Letters.fold(other));
  }

  @Test
  void marksAloneStay() {
    assertThat(Letters.fold("\u064B")).isEqualTo("\u064B");
  }

  /** The table is what ICU makes of single signs, but for signs that would change twice. */
  @Test
  void simplifiesAsIcuDoes() {
    var simplify = Transliterator.getInstance("Traditional-Simplified");
    var pairs = new TreeMap<String, String>();
    for (char c = '\u3400'; c <= '\u9FFF'; c++) {
      String traditional = String.valueOf(c);
      String simplified = simplify.transliterate(traditional);
      if (simplified.length() == 1 && !simplified.equals(traditional)) {
        pairs.put(traditional, simplified);
      }
    }
    var expected = new ArrayList<String>();
    pairs.forEach((traditional, simplified) -> {
      if (!pairs.containsKey(simplified)) {
        expected.add(traditional + simplified);
      }
    });

    assertThat(SimplifiedHan.pairs()).containsExactlyElementsOf(expected);
  }

  @Property(tries = 2000, seed = "20260115")
  void whatIsFoldedStaysSo(@ForAll String text) {
    String once = Letters.fold(text);

    assertThat(Letters.fold(once)).isEqualTo(once);
  }
}
