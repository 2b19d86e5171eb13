package org.clipfile.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {
  @Test
  void lettersTakeTheFormOfTheirPlace() {
    assertThat(ArabicForms.join("کتاب")).isEqualTo("\uFB90\uFE98\uFE8E\uFE8F");
    assertThat(ArabicForms.join("ہے")).isEqualTo("\uFBA8\uFBAF");
    assertThat(ArabicForms.join("ٹوٹی")).isEqualTo("\uFB68\uFEEE\uFB68\uFBFD");
  }

  @Test
  void lamAndAlefBecomeOne() {
    assertThat(ArabicForms.join("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    assertThat(ArabicForms.join("لا")).isEqualTo("\uFEFB");
  }

  @Test
  void marksDoNotPartLettersAndTatweelJoins() {
    assertThat(ArabicForms.join("بَت")).isEqualTo("\uFE91\u064E\uFE96");
    assertThat(ArabicForms.join("بـ")).isEqualTo("\uFE91ـ");
  }

  @Test
  void whatIsCopiedIsWhatWasWritten() {
    String text = "پاکستان نے میچ جیتا، السلام عليكم 123 – ٹھیک ہے";
    assertThat(ArabicForms.join(text)).isNotEqualTo(text);
    assertThat(ArabicForms.restore(ArabicForms.join(text))).isEqualTo(text);
  }

  @Test
  void tagsAndOtherScriptsStayAsTheyAre() {
    String page = "<p title=\"سلام\" class=\"a\">Latin हिन्दी 漢字</p><p>سلام</p>";
    assertThat(ArabicForms.joinPage(page))
        .isEqualTo("<p title=\"سلام\" class=\"a\">Latin हिन्दी 漢字</p><p>\uFEB3\uFEFC\uFEE1</p>");
  }
}
