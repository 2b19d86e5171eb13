package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.clipfile.model.Snippet;
import org.clipfile.model.Span;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {
  private static final String FILLER =
      "The council met on Monday and spoke about roads. Nobody was in a hurry to go home. ";

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "strike | a [strike] and a [Strike]",
        "\"port strike\" | a [port strike], no port, no strike",
        "port -strike | a [port] strike",
        "NOT -port | a [port]",
        "port OR dock | a [port], a [dock]",
        "COVID-19 | [Covid-19] and 19",
        "東京 | [東京]都と東の京",
        "مصر | في [مِصْر] اليوم",
        "title:port by:doe pub:news | [port] [doe] news",
        "naive | [naïve]",
        "korea | [Korea]'s",
        "무역협정 | 한중 [무역협정]을",
        "무역을 | [무역을] 늘린 [무역] 대표",
        "佐々木 | [佐々木]と佐木",
        "\"b a\" \"a b\" | [a b a]",
        "sanction* | [Sanctions] and [sanctioned]",
        "wo?d -word | the [wood] and the [wörd]",
        "colour~ | the [color]",
        "gas NEAR/3 deal | the [gas] and the [deal]",
        "\"deal gas\"~5 | [gas] and [deal]",
        "atleast2(gas) | [gas] [gas]",
        "COVID-1* | a [COVID-19] case",
        "lead:port | a [port]"
      })
  void marksTheHitsAndNothingElse(String typed, String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(bracketed(text, TextHits.marker(parse(typed)).marks(text))).isEqualTo(marked);
  }

  @ParameterizedTest(name = "{0} in {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "strike | en | two [strikes], a [strike], a striking view",
        "strikes port | en | two [strikes] in the [port]",
        "strike | - | two strikes, a [strike]",
        "strike | nl | two strikes, a [strike]",
        "strike | ja | 港で[strikes]があった",
        "=strike | en | two strikes, a [strike]",
        "\"port strike\" | en | port strikes, a [port strike]",
        "port -strike | en | [ports] without strikes",
        "strike OR strikes | en | [strikes] and a [strike]",
        "port NEAR/3 strike | en | [port] strikes, a [strike]",
        "atleast2(strike) | en | a [strike], a [strike], two strikes",
        "\"strike port\"~3 | en | [port] strikes, a [strike]",
        "by:strike | en | strikes, a [strike]",
        "title:strike | en | [strikes]",
        "häuser | de | ein [Haus], zwei [Häuser]",
        "забастовка | ru | после [забастовки]",
        "كتاب | fa | [کتاب‌ها]",
        "चुनाव | hi | [चुनावों] के बाद",
        "貿易 | zh-Hans | 签署[贸易]协定",
        "ハス | ja | [ハス]とバス",
        "हिंदी | hi | [हिन्दी] और [हिंदी]"
      })
  void marksOtherFormsWhereTheLanguageHasThem(
      String typed, @Nullable String language, String marked) {
    String text = marked.replaceAll("[\\[\\]]", "");
    List<Span> marks = TextHits.marker(parse(typed)).in(language).marks(text);

    assertThat(bracketed(text, marks)).isEqualTo(marked);
  }

  @Test
  void thePassageShowsAnotherFormOfTheWord() {
    var clipping = clipping(1, "Headline", FILLER + "Two strikes began.", a -> a.language("en"));
    Snippet snippet = TextHits.snippets(parse("strike"), List.of(clipping)).getFirst();

    assertThat(bracketed(snippet.text(), snippet.marks())).endsWith("Two [strikes] began.");
  }

  @Test
  void aShortBodyIsItsOwnPassage() {
    assertThat(snippet("gas", "Prices of gas\n\nrose   again.\n"))
        .isEqualTo("Prices of [gas] rose again.");
  }

  @Test
  void thePassageBeginsWithItsSentenceAndEndsWithOne() {
    String passage = snippet("strike", FILLER.repeat(9) + "A strike began.\n\n" + FILLER.repeat(9));

    assertThat(passage).startsWith("…A [strike] began. The council").endsWith(".…");
    assertThat(passage.length()).isBetween(150, 230);
  }

  @Test
  void thePassageWithMostWordsWins() {
    String body =
        "Strike. " + FILLER.repeat(9) + "In the port the strike went on. " + FILLER.repeat(9);

    assertThat(snippet("port strike", body)).contains("In the [port] the [strike] went on.");
  }

  @Test
  void wordsFarApartHaveAPassageEachInTheOrderOfTheText() {
    String body =
        FILLER.repeat(5)
            + "A strike began in spring. "
            + FILLER.repeat(9)
            + "The port was closed. "
            + FILLER.repeat(9);

    assertThat(snippet("port strike", body))
        .isEqualTo(
            "…A [strike] began in spring. "
                + FILLER
                + "…The [port] was closed. "
                + FILLER.strip()
                + "…");
  }

  @Test
  void thereAreThreePassagesAtMostAndTheyTakeNoMoreRoomThanOne() {
    String body =
        FILLER.repeat(4) + String.join(FILLER.repeat(4), "Iron.", "Zinc.", "Tin.", "Iron. Lead.");
    Snippet found = found("iron zinc tin lead", body);

    assertThat(found.passages()).hasSize(3);
    assertThat(found.text().length()).isLessThan(260);
    assertThat(bracketed(found.text(), found.marks()))
        .contains("[Zinc].", "[Tin].", "[Iron]. [Lead].");
    assertThat(found.passages().stream().map(p -> found.text().substring(p.start(), p.end())))
        .allSatisfy(passage -> assertThat(passage).matches("[A-Z].*[.]"));
  }

  @Test
  void wordsThatStandTogetherHaveOnePassage() {
    String body = FILLER.repeat(5) + "The port strike ended. " + FILLER.repeat(5) + "A strike.";
    Snippet found = found("port strike", body);

    assertThat(found.passages()).hasSize(1);
    assertThat(bracketed(found.text(), found.marks())).contains("The [port] [strike] ended.");
  }

  @Test
  void wildcardsAndWordsLikeAnotherAreCoveredAndExcludedWordsAreNot() {
    String body =
        FILLER.repeat(5) + "New sanctions. " + FILLER.repeat(5) + "A colour. A ship. " + FILLER;

    assertThat(snippet("sanction* color~ -ship", body))
        .contains("New [sanctions].", "A [colour]. A ship.");
  }

  @Test
  void textsFromTheRightKeepTheirOrder() {
    String filler = "اجتمع المجلس يوم الاثنين وتحدث عن الطرق. ";
    String body = filler.repeat(9) + "بدأ الإضراب. " + filler.repeat(9) + "أغلق الميناء. " + filler;

    assertThat(snippet("الميناء الإضراب", body))
        .startsWith("…بدأ [الإضراب]. اجتمع المجلس")
        .contains(" …أغلق [الميناء]. اجتمع المجلس");
  }

  @Test
  void thaiIsCutBetweenItsWords() {
    String filler = "คณะกรรมการประชุมวันจันทร์และพูดเรื่องถนน";
    Snippet found = found("ท่าเรือ", filler.repeat(9) + "ท่าเรือปิด" + filler.repeat(9));

    assertThat(bracketed(found.text(), found.marks())).contains("[ท่าเรือ]");
    for (String word : List.of("คณะ", "คณะกรรมการ")) {
      assertThat(found.text()).doesNotEndWith(word.substring(0, word.length() - 1) + "…");
    }
    assertThat(isAWordsEdge(filler.repeat(2), found.text().substring(1, 20))).isTrue();
  }

  private static boolean isAWordsEdge(String text, String beginning) {
    var words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    return words.isBoundary(text.indexOf(beginning));
  }

  @Test
  void aHitLongerThanAPassageIsMarkedAsFarAsItIsShown() {
    String words = "strike ".repeat(60).strip();
    Snippet found = found("\"" + words + "\"", FILLER.repeat(5) + words + " " + FILLER);

    assertThat(found.marks()).isNotEmpty();
  }

  @Test
  void aBodyWithoutHitShowsItsStart() {
    assertThat(snippet("xyz", FILLER.repeat(9))).startsWith("The council").doesNotContain("[");
    assertThat(snippet("title:council", FILLER)).doesNotContain("[");
    assertThat(snippet("council", "")).isEmpty();
    assertThat(snippet("", FILLER)).startsWith("The council");
  }

  @Test
  void textsWithoutSpacesAreCutBetweenSigns() {
    String passage = snippet("東京", "会議は続いた".repeat(60) + "東京" + "葛\uDB40\uDD00".repeat(200));

    assertThat(passage).startsWith("…").contains("[東京]").endsWith("葛\uDB40\uDD00…");
    assertThat(passage.length()).isBetween(150, 230);
  }

  @Test
  void aHitLateInALongBodyIsFound() {
    assertThat(snippet("strike", FILLER.repeat(1000) + "A strike.")).endsWith("A [strike].");
    assertThat(snippet("strike port", "A port. " + FILLER.repeat(1000) + "A strike."))
        .startsWith("A [port].")
        .endsWith("A [strike].");
  }

  @Test
  void everyWindowOfALongBodyIsWithinItsBounds() {
    String body = FILLER.repeat(6);
    for (int at = 0; at < body.length(); at++) {
      if (body.charAt(at) == ' ') {
        String passage = snippet("zebra", body.substring(0, at) + " zebra" + body.substring(at));
        assertThat(passage).contains("[zebra]").hasSizeLessThanOrEqualTo(223);
      }
    }
  }

  private String snippet(String typed, String body) {
    Snippet snippet = found(typed, body);
    return bracketed(snippet.text(), snippet.marks());
  }

  private Snippet found(String typed, String body) {
    return TextHits.snippets(parse(typed), List.of(clipping(1, "Headline", body))).getFirst();
  }

  private static String bracketed(String text, List<Span> marks) {
    var marked = new StringBuilder(text);
    for (Span mark : marks.reversed()) {
      marked.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return marked.toString();
  }

  private static Query parse(String typed) {
    return QueryParser.parse(typed, IndexFixture.TODAY).query();
  }
}
