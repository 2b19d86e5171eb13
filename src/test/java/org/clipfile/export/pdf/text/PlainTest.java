package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is plain must be so by ICU's rules too. */
class PlainTest {
  @Test
  void plainCharactersAreGraphemesByThemselves() {
    var text = new StringBuilder();
    for (char c = 0; c < 0xFFFF; c++) {
      if (Plain.isGrapheme(String.valueOf(c), 0)) {
        text.append(c);
      }
    }
    var random = new Random(7);
    int count = text.length();
    for (int i = 0; i < 20_000; i++) {
      text.append(text.charAt(random.nextInt(count)));
    }
    var graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text.toString());
    assertThat(count).isGreaterThan(20_000);
    for (int end = 1; end <= text.length(); end++) {
      assertThat(graphemes.next()).isEqualTo(end);
    }
  }

  @Test
  void whatFollowsMayTakeACharacterToItself() {
    assertThat(Plain.isGrapheme("ae\u0301", 0)).isTrue();
    assertThat(Plain.isGrapheme("ae\u0301", 1)).isFalse();
    assertThat(Plain.isGrapheme("a\u200Db", 0)).isFalse();
    assertThat(Plain.isGrapheme("क्", 0)).isFalse();
  }

  @Test
  void plainTextIsAtLevelZero() {
    var text = new StringBuilder("a");
    for (char c = 0; c < 0xFFFF; c++) {
      if (Plain.isLeftToRight(String.valueOf(c))) {
        text.append(c);
      }
    }
    text.append("1 2, 3. a% 4");
    var bidi = new Bidi();
    bidi.setPara(text.toString(), Bidi.LTR, null);
    assertThat(bidi.getLevels()).containsOnly(0);
    assertThat(Plain.isLeftToRight("א")).isFalse();
    assertThat(Plain.isLeftToRight("a\u2067b")).isFalse();
    assertThat(Plain.isLeftToRight("a\u200Fb")).isFalse();
  }
}
