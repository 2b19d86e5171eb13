package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.archive.Explanation.Kind;
import org.clipfile.archive.Explanation.Offer;
import org.clipfile.archive.Explanation.Part;
import org.clipfile.archive.Explanation.Role;
import org.clipfile.model.SortOrder;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a search is explained, and what is offered where it found nothing. */
class ExplanationTest {
  @TempDir private Path temp;
  private Archive archive;

  @BeforeEach
  void importClippings() throws IOException {
    Path clips = temp.resolve("clips");
    TextClippings.write(
        clips, "1.txt", "Port strike ends", "May 3, 2024", "The strike in the port is over.");
    TextClippings.write(
        clips, "2.txt", "Port opens", "May 4, 2024", "Ships came in. By evening it was full.");
    TextClippings.write(
        clips, "3.txt", "Ferry sails", "May 5, 2023", "The ferry sailed to the island at noon.");
    TextClippings.write(clips, "4.txt", "港口罢工", "June 5, 2023", "码头工人的罢工星期二结束，港口恢复作业。");
    TextClippings.write(
        clips, "5.txt", "السفينة", "June 6, 2023", "وصلت السفينة إلى الميناء في المساء اليوم.");
    Files.writeString(
        clips.resolve("6.txt"), "Lighthouse\n\nBy Clara Smith\n\nThe lighthouse ferry rests.\n");
    archive = Archive.open(temp.resolve("archive"));
    archive.importPaths(List.of(clips), LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void tellsHowASearchWasReadAndWhatEachPartFinds() {
    FindResult found = archive.find("port -strike since:2024-03 before:2024-06", null, 5);
    Explanation explanation = archive.explain(found);

    assertThat(explanation)
        .isEqualTo(
            new Explanation(
                "port -strike date:2024-03-01.. date:..2024-05-31",
                List.of(
                    new Part("port", Role.REQUIRED, 2, 1),
                    new Part("strike", Role.EXCLUDED, 1, 2),
                    new Part("date:2024-03-01..", Role.REQUIRED, 2, 1),
                    new Part("date:..2024-05-31", Role.REQUIRED, 5, 1)),
                List.of()));
    assertThat(ExplanationWords.lines(found, explanation))
        .containsExactly(
            "Read as: port -strike date:2024-03-01.. date:..2024-05-31",
            "Published from 1 March 2024 on.",
            "Published until 31 May 2024.",
            "“port” alone finds 2 clippings.",
            "“strike” is excluded, and in 1 clipping.",
            "“date:2024-03-01..” alone finds 2 clippings.",
            "“date:..2024-05-31” alone finds 5 clippings.",
            "Order: best match first.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "prot | SPELLING | port | 2",
        "PROT | SPELLING | port | 2",
        "stirke prot | SPELLING | strike port | 1",
        "prot -opens | SPELLING | port -opens | 1",
        "title:ferri | SPELLING | title:ferry | 1",
        "by:smtih | SPELLING | by:smith | 1",
        "\"prot strike\" | SPELLING | \"port strike\" | 1",
        "=prot | SPELLING | =port | 2",
        "prot OR stirke | SPELLING | port OR strike | 2",
        "الميناؤ | SPELLING | الميناء | 1",
        "\"strike port\" | APART | strike port | 1",
        "ferry NEAR/2 island | APART | ferry island | 1",
        "atleast9(port) | APART | port | 2",
        "ferry port | ANY_WORD | ferry OR port | 4",
        "ferry port newer_than:90y | ANY_WORD | (ferry OR port) date:* | 3",
        "ferry port | WITHOUT | port | 2",
        "ferry date:1999 | WITHOUT_DATE | ferry | 2",
        "ferry date:1999 sort:oldest | WITHOUT_DATE | ferry sort:oldest | 2",
        "ferry zzzzzz newer_than:90y | WITHOUT | ferry newer_than:90y | 1",
        "port -ships -strike | NOT_EXCLUDED | port -strike | 1",
        "港口 大阪 | WITHOUT | 港口 | 1",
        "港口 ferry | ANY_WORD | 港口 OR ferry | 3",
        "port lang:xx | WITHOUT | port | 2",
        "prot opens date:1999 lang:xx | ALONE | port | 2",
        "prot opens date:1999 lang:xx | ALONE | opens | 1"
      })
  void offersWhatFindsSomething(String typed, Kind kind, String text, int count) {
    FindResult found = archive.find(typed, null, 5);
    assertThat(found.hits().total()).isZero();

    List<Offer> offers = archive.explain(found).offers();
    assertThat(offers)
        .anySatisfy(offer -> {
          assertThat(offer.kind()).isEqualTo(kind);
          assertThat(offer.text())
              .matches(java.util.regex.Pattern.quote(text).replace("*", "\\E.*\\Q"));
          assertThat(offer.count()).isEqualTo(count);
        });
    for (Offer offer : offers) {
      assertThat(archive.find(offer.text(), null, 5).hits().total()).isEqualTo(offer.count());
    }
  }

  @Test
  void offersNothingWhereNothingIsNear() {
    assertThat(explained("zzzzzzz")).isEmpty();
    assertThat(explained("大阪")).isEmpty();
    assertThat(explained("!!!")).isEmpty();
    assertThat(explained("zz xx yy")).isEmpty();
    assertThat(explained("date:1999")).isEmpty();
    assertThat(explained("port pub:nowhere")).noneMatch(offer -> offer.kind() == Kind.ANY_WORD);
    assertThat(explained("-(port OR ferry OR 港口 OR السفينة)")).isEmpty();
  }

  @Test
  void aFoundSearchIsNotLoosened() {
    assertThat(explained("port")).isEmpty();
    assertThat(explained("")).isEmpty();
    assertThat(archive.find("port ferry", null, 5).hits().total()).isZero();
  }

  @Test
  void namesOnlyTheWordsThatAreSpelledOtherwise() {
    Offer offer = explained("prot stirke date:2024").getFirst();

    assertThat(offer)
        .isEqualTo(
            new Offer(Kind.SPELLING, "port strike", "port strike date:2024-01-01..2024-12-31", 1));
    assertThat(ExplanationWords.offer(offer)).isEqualTo("Did you mean “port strike”?");
  }

  @Test
  void tellsOfAVeryLongTextOnlyItsBeginning() {
    FindResult found = archive.find("port ".repeat(5) + "a b c d e f g h i j k l m n o", null, 5);

    assertThat(archive.explain(found).parts()).hasSize(12);
  }

  @Test
  void countsTheUndatedAndNamesTheOrder() {
    FindResult found = archive.find("ferry date:2023", SortOrder.OLDEST, 5);

    assertThat(ExplanationWords.lines(found, archive.explain(found)))
        .contains(
            "Published 1 January – 31 December 2023.",
            "1 more would match but for the date, and has no date.",
            "Order: oldest first.");
  }

  private List<Offer> explained(String typed) {
    return archive.explain(archive.find(typed, null, 5)).offers();
  }
}
