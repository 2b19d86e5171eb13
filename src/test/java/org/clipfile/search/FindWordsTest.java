package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;

import org.clipfile.model.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as a person would type them, in every script. */
class FindWordsTest extends IndexTest {
  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "strike | A strike in the port",
        "STRIKE | a Strike",
        "naive | Naïve hopes",
        "Straße | In der STRASSE",
        "istanbul | İstanbul",
        "korea | Korea's exports",
        "Korea’s | Korea's exports",
        "italie | l'Italie du Nord",
        "next | The end.Next sentence",
        "reuters | see reuters.com today",
        "COVID-19 U.S. | The U.S. and Covid 19",
        "\"covid 19\" | COVID-19",
        "AT&T | AT&T rises",
        "https://example.org/a?b=c:d | see https://example.org/a?b=c:d for more",
        "東京 | 東京都知事",
        "京 | 東京都知事",
        "東京都知事 | 東京都知事",
        "東京2024 | 東京2024大会",
        "ﾄｳｷｮｳ | トウキョウ",
        "무역 | 한중 무역협정을 체결",
        "貿易 | 中韓貿易協定",
        "مصر | في مِصْر اليوم",
        "العربية | العـــربيه",
        "کتاب | كتاب جديد",
        "پاکستان | پاكستان",
        "שלום | שָׁלוֹם עולם",
        "दिल्ली | नई दिल्ली में",
        "елка | Ёлка в Москве",
        "ไทย | ภาษาไทยง่าย",
        "1,000.5 | costs 1,000.5 each",
        "sanction* | SANCTIONED goods",
        "*ment | a settlement",
        "wo?d | the wörd",
        "COVID-1* | COVID-19",
        "東京* | 東京都知事",
        "мос* | В Москве",
        "پاکس* | پاكستان",
        "colour~ | the color",
        "gsa~ | natural gas",
        "مصير~1 | في مِصْر اليوم",
        "merkel NEAR/3 gas | the gas deal of Merkel",
        "merkel PRE/3 gas | Merkel spoke of gas",
        "東京 NEAR/1 大阪 | 東京大阪間",
        "\"gas deal\" NEAR/5 (merkel OR scholz*) | Scholz’s view of the gas deal",
        "\"merkel gas deal\"~1 | deal on gas, Merkel",
        "atleast3(gas) | gas, Gas and GAS",
        "words:4 | one two three four",
        "words:>5 | 東京都知事選挙",
        "２０２４ | in 2024"
      })
  void findsTheWordAsAPersonWouldTypeIt(String typed, String body) {
    archive.with(clipping(1, "Headline", body), clipping(2, "Other", "something else"));

    assertThat(archive.find(typed)).containsExactly(1L);
  }

  @ParameterizedTest(name = "{0} not in {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"port strike\" | a strike in the port",
        "COVID-19 | 19 cases of covid",
        "東京 | 東の京",
        "strike | striking",
        "port -strike | a strike in the port",
        "=port | ports",
        "sanction* | a sect",
        "wo?d | woood",
        "gas~ | goods",
        "merkel NEAR/2 gas | Merkel on the price of gas",
        "merkel PRE/9 gas | gas for Merkel",
        "\"merkel gas\"~1 | Merkel on the price of gas",
        "atleast3(gas) | gas and gas",
        "has:image | no picture",
        "words:<3 | one two three"
      })
  void doesNotFindWhatIsNotMeant(String typed, String body) {
    archive.with(clipping(1, "Headline", body));

    assertThat(archive.find(typed)).isEmpty();
  }

  @Test
  void everyWordMayStandInAnotherPart() {
    archive.with(
        clipping(1, "Budget", "passed", a -> a.byline("By Jane Doe").deck("A close vote")),
        clipping(2, "Budget", "failed"));

    assertThat(archive.find("budget passed doe close")).containsExactly(1L);
    assertThat(archive.find("budget")).containsExactly(1L, 2L);
  }

  @Test
  void whatHasNoTokenIsPassedOver() {
    archive.with(clipping(1, "China", "Korea"));

    assertThat(archive.find("China - Korea")).containsExactly(1L);
    assertThat(archive.find("China OR !!!")).containsExactly(1L);
    assertThat(archive.find("!!!")).isEmpty();
    assertThat(archive.find("-!!!")).isEmpty();
    assertThat(archive.find("")).containsExactly(1L);
  }

  @Test
  void otherFormsCountOnlyInClippingsOfTheirLanguage() {
    archive.with(
        clipping(1, "Le chat", "x", a -> a.language("fr")),
        clipping(2, "A chat", "x", a -> a.language("en-GB")),
        clipping(3, "A chat", "x"));

    assertThat(archive.find("chat")).containsExactly(1L, 2L, 3L);
    assertThat(archive.find("chats")).containsExactly(1L, 2L);
    assertThat(archive.find("chatting")).containsExactly(2L);
    assertThat(archive.find("-chatting")).containsExactly(1L, 3L);
    assertThat(archive.find("by:chats")).isEmpty();
    assertThat(archive.find("title:(chatting -=chatting)")).containsExactly(2L);
  }

  @Test
  void formsOfALaterClippingAreFoundToo() {
    archive.with(clipping(1, "A strike", "x", a -> a.language("en")));
    assertThat(archive.find("strike")).containsExactly(1L);

    archive.with(clipping(2, "Two strikes", "x", a -> a.language("en")));
    assertThat(archive.find("strike")).containsExactly(1L, 2L);

    archive.index.remove(1);
    archive.index.refresh();
    assertThat(archive.find("strike")).containsExactly(2L);
  }

  @Test
  void tellsWhichOfSomeClippingsMatch() {
    archive.with(clipping(1, "Gas", "x"), clipping(2, "Gas", "x"), clipping(3, "Oil", "x"));
    archive.with(clipping(4, "Gas", "x"));

    assertThat(archive.searcher.among(new Query.Word("gas"), 0, 9)).containsOnly(1, 2, 4);
    assertThat(archive.searcher.among(new Query.Word("gas"), 1, 3)).containsOnly(2);
    assertThat(archive.searcher.among(new Query.Not(new Query.Word("gas")), 1, 4)).containsOnly(3);
    assertThat(archive.searcher.among(new Query.Word("gas"), 4, 4)).isEmpty();
  }

  @Test
  void aQueryOfManyThousandWordsIsAnswered() {
    archive.with(clipping(1, "Headline", "w1 w2"));
    var any = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      any.append(i == 0 ? "" : " OR ").append('w').append(i);
    }

    assertThat(archive.find(any.toString())).containsExactly(1L);
    assertThat(archive.find(any.toString().replace(" OR ", " "))).isEmpty();
    assertThat(archive.find("(".repeat(100_000) + "w1")).containsExactly(1L);
    assertThat(archive.find("-".repeat(1) + "(-".repeat(100_000) + "w1")).isNotNull();
  }
}
