package org.clipfile.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphJoinerTest {
  @Test
  void linesWrappedAtAMarginAreOneParagraph() {
    assertThat(
            paragraphs(
                """
                The harbour master opened the lock at four in the morning. Eleven boats
                were waiting, the first of them since Tuesday. None of the skippers had
                slept. The last went through at noon.
                Then it rained.
                """))
        .containsExactly(
            "The harbour master opened the lock at four in the morning. Eleven boats were waiting,"
                + " the first of them since Tuesday. None of the skippers had slept. The last went"
                + " through at noon.",
            "Then it rained.");
  }

  @Test
  void aParagraphCutInMidSentenceIsJoinedAgain() {
    assertThat(
            paragraphs(
                """
                The two towns have met on several occasions and compared their books,

                which pleased the auditor. He came from the Valley of

                Stones and left early. The report praises the care of the

                clerks.
                """))
        .containsExactly(
            "The two towns have met on several occasions and compared their books, which pleased"
                + " the auditor. He came from the Valley of Stones and left early. The report"
                + " praises the care of the clerks.");
  }

  @Test
  void aPageNumberInsideASentenceIsTakenOut() {
    assertThat(
            paragraphs(
                "The ferry was late because of fog and then because of the\n\n- 3 -\n\ncrew, who slept."))
        .containsExactly(
            "The ferry was late because of fog and then because of the crew, who slept.");
  }

  @Test
  void headingsListsAndSentencesStayApart() {
    List<String> lines =
        List.of(
            "What happened",
            "",
            "It rained.",
            "",
            "- an umbrella",
            "- a coat",
            "",
            "Then the sun came out.");

    assertThat(ParagraphJoiner.paragraphs(lines))
        .containsExactly(
            "What happened", "It rained.", "- an umbrella", "- a coat", "Then the sun came out.");
  }

  @Test
  void ideographsAreJoinedWithoutASpace() {
    assertThat(paragraphs("河畔仓库星期二重新开放，首日迎来读者两千余人，其中不少是老工人，\n\n他们带来了照片。"))
        .containsExactly("河畔仓库星期二重新开放，首日迎来读者两千余人，其中不少是老工人，他们带来了照片。");
  }

  @Test
  void nothingIsLostWhateverTheText() {
    for (String text : List.of("", "\n\n", "a", "a\nb\nc", "-\n\n-", ",\n\n,", "1\n2\n3", "…\nx")) {
      assertThat(String.join("", paragraphs(text)).replace(" ", ""))
          .isEqualTo(text.replace("\n", ""));
    }
  }

  private static List<String> paragraphs(String text) {
    return ParagraphJoiner.paragraphs(TextLines.of(text));
  }
}
