package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;
import static org.clipfile.search.IndexFixture.day;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.Hits;
import org.clipfile.model.Precision;
import org.clipfile.model.SortOrder;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.Marks;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindTest {
  @TempDir private Path folder;
  private IndexFixture archive;

  @BeforeEach
  void open() {
    archive = new IndexFixture(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

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
  void theLeadIsTheHeadlineAndTheFirstParagraphs() {
    String paragraph = "The council met in the hall by the water, as it does. ".repeat(6).strip();
    archive.with(
        clipping(1, "Budget", paragraph + "\n\nA ferry sailed."),
        clipping(2, "Ferry", paragraph + "\n\nIt sailed."),
        clipping(3, "Budget", "Short.\n\nA ferry sailed.\n\n" + paragraph));

    assertThat(archive.find("lead:ferry")).containsExactly(2L, 3L);
    assertThat(archive.find("ferry")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void theNearerWordIsTheBetter() {
    archive.with(clipping(1, "A", "The color of money"), clipping(2, "A", "The colour of money"));

    assertThat(archive.find("colour~", SortOrder.RELEVANCE)).containsExactly(2L, 1L);
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
  void fieldsHoldWhatIsTheirs() {
    archive.with(
        clipping(
            1,
            "Talks open",
            "Beijing – They met.",
            a ->
                a.publication("Xinhua News")
                    .source("Reuters")
                    .deck("In Geneva")
                    .byline("By Jane Doe")
                    .authors(List.of("Jane Doe"))
                    .dateline(new Dateline("Beijing", null))
                    .categories(List.of("World", "Asia Pacific"))
                    .section("Economy")
                    .keywords(List.of("ferries"))
                    .url("https://www.harbour.example/2024/ferry")
                    .language("zh-Hans")));

    for (String typed :
        List.of(
            "title:talks",
            "text:met",
            "text:geneva",
            "lead:met",
            "lead:(talks geneva)",
            "site:harbour.example",
            "site:example",
            "url:ferry",
            "section:economy",
            "tag:ferries",
            "#ferries",
            "has:byline",
            "has:tag no:date",
            "type:text",
            "-type:pdf",
            "by:doe",
            "pub:xinhua",
            "pub:\"xinhua news\"",
            "source:reuters",
            "dateline:beijing",
            "cat:asia",
            "lang:zh",
            "lang:chinese",
            "lang:中文",
            "lang:zh-Hans",
            "title:(talks -met)",
            "-pub:guardian")) {
      assertThat(archive.find(typed)).as(typed).containsExactly(1L);
    }
    for (String typed :
        List.of(
            "xinhua",
            "reuters",
            "world",
            "zh",
            "title:met",
            "text:talks",
            "by:xinhua",
            "cat:\"world asia\"",
            "pub:\"news xinhua\"")) {
      assertThat(archive.find(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void findsByStateTogetherWithWords() {
    archive.with(
        clipping(1, "Ferry late", "Fog.", a -> a.published(day("2024-03-05"))),
        clipping(2, "Ferry early", "Wind.", a -> a.published(unsure("2021-03-04"))),
        clipping(3, "Ferry news", "Not found.", a -> a.kind(ArticleKind.PAGE)));

    assertThat(archive.find("date:uncertain")).containsExactly(2L);
    assertThat(archive.find("date:uncertain OR no:date")).containsExactly(2L, 3L);
    assertThat(archive.find("ferry -date:uncertain")).containsExactly(1L, 3L);
    assertThat(archive.find("ferry is:page")).containsExactly(3L);
    assertThat(archive.find("ferry is:article")).containsExactly(1L, 2L);
    assertThat(archive.find("-is:page")).containsExactly(1L, 2L);
  }

  private static ClippingDate unsure(String day) {
    ClippingDate certain = day(day);
    return new ClippingDate(certain.value(), certain.precision(), null, certain.origin(), true);
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
  void whatIsTheOwnersOwnIsFound() {
    var passage =
        new Highlight(0, "ferries stay", "", "", HighlightColour.BLUE, "why?", Instant.EPOCH);
    archive.with(
        clipping(1, "Ferry", "x", a -> a.keywords(List.of("energy")))
            .with(new Marks(true, false, List.of("gas supply"), "Ask the harbour.", List.of())),
        clipping(2, "Tram", "x")
            .with(new Marks(false, true, List.of("Energy"), null, List.of(passage))),
        clipping(3, "Bus", "x"));

    assertThat(archive.find("tag:energy")).containsExactly(1L, 2L);
    assertThat(archive.find("#energy")).containsExactly(1L, 2L);
    assertThat(archive.find("tag:\"gas supply\"")).containsExactly(1L);
    assertThat(archive.find("tag:\"supply energy\"")).isEmpty();
    assertThat(archive.find("no:tag")).containsExactly(3L);
    assertThat(archive.find("is:read")).containsExactly(1L);
    assertThat(archive.find("is:unread")).containsExactly(2L, 3L);
    assertThat(archive.find("is:starred")).containsExactly(2L);
    assertThat(archive.find("note:harbour")).containsExactly(1L);
    assertThat(archive.find("harbour")).isEmpty();
    assertThat(archive.find("has:note")).containsExactly(1L);
    assertThat(archive.find("highlight:(\"ferries stay\" why)")).containsExactly(2L);
    assertThat(archive.find("highlight:\"stay why\"")).isEmpty();
    assertThat(archive.find("has:highlight")).containsExactly(2L);
  }

  @Test
  void captionsAreFoundInAFieldOfTheirOwnToo() {
    archive.with(
        clipping(
            1,
            "Bridge",
            "It stands.\n\nThe AT&T bridge, photographed",
            a ->
                a.body(
                    "<p>It stands.</p><figure><img src=\"clip:/picture/0\"><figcaption lang=\"en\">"
                        + "The AT&amp;T <b>br</b>idge,<br>photographed</figcaption></figure>",
                    "It stands.\n\nThe AT&T bridge, photographed")),
        clipping(2, "Bridge", "The bridge"));

    assertThat(archive.find("caption:bridge")).containsExactly(1L);
    assertThat(archive.find("caption:\"AT&T bridge photographed\"")).containsExactly(1L);
    assertThat(archive.find("caption:stands")).isEmpty();
    assertThat(archive.find("caption:figcaption")).isEmpty();
    assertThat(archive.find("bridge photographed")).containsExactly(1L);
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
  void datesAreHitAsFarAsTheyAreKnown() {
    archive.with(
        clipping(1, "Day", "x", a -> a.published(day("2024-03-05"))),
        clipping(2, "Month", "x", a -> a.published(rough("2024-03-01", Precision.MONTH))),
        clipping(3, "Year", "x", a -> a.published(rough("2024-01-01", Precision.YEAR))),
        clipping(4, "None", "x", a -> a.clipped(day("2025-01-01"))));

    assertThat(archive.find("date:2024-03-05")).containsExactly(1L, 2L, 3L);
    assertThat(archive.find("date:2024-03-06")).containsExactly(2L, 3L);
    assertThat(archive.find("date:2024-04")).containsExactly(3L);
    assertThat(archive.find("since:2024-12-31")).containsExactly(3L);
    assertThat(archive.find("before:2024")).isEmpty();
    assertThat(archive.find("date:..")).containsExactly(1L, 2L, 3L);
    assertThat(archive.find("-date:..")).containsExactly(4L);
    assertThat(archive.find("saved:2025")).containsExactly(4L);
    assertThat(archive.find("x -date:2024-03-06")).containsExactly(1L, 4L);
  }

  @Test
  void saysHowManyOnlyTheirMissingDateHides() {
    archive.with(
        clipping(1, "Gas", "x", a -> a.published(day("2024-03-05"))),
        clipping(2, "Gas", "x"),
        clipping(3, "Oil", "x"),
        clipping(4, "Gas", "x", a -> a.published(day("2020-03-05"))));

    assertThat(undated("gas date:2024")).isEqualTo(1);
    assertThat(undated("x since:2024")).isEqualTo(2);
    assertThat(undated("date:2024 OR oil")).isEqualTo(1);
    assertThat(undated("gas -date:2024")).isZero();
    assertThat(undated("gas saved:2024")).isEqualTo(3);
    assertThat(undated("gas")).isZero();
  }

  private int undated(String typed) {
    return archive.searcher.countUndated(QueryParser.parse(typed, IndexFixture.TODAY).query());
  }

  @Test
  void sortsByDateWithTheUndatedLastAndTheNewestIdFirst() {
    archive.with(
        clipping(1, "a", "x", a -> a.published(day("2024-03-05"))),
        clipping(2, "a", "x"),
        clipping(3, "a", "x", a -> a.published(minute("2024-03-05T10:30"))),
        clipping(4, "a", "x", a -> a.published(day("1890-01-01"))),
        clipping(5, "a", "x", a -> a.published(day("2024-03-05"))),
        clipping(6, "a", "x"));

    assertThat(archive.find("a", SortOrder.NEWEST)).containsExactly(3L, 5L, 1L, 4L, 6L, 2L);
    assertThat(archive.find("a", SortOrder.OLDEST)).containsExactly(4L, 5L, 1L, 3L, 6L, 2L);
    assertThat(archive.find("", SortOrder.RELEVANCE)).containsExactly(3L, 5L, 1L, 4L, 6L, 2L);
    assertThat(archive.find("date:1800..2025", SortOrder.RELEVANCE))
        .containsExactly(3L, 5L, 1L, 4L);
  }

  @Test
  void theHeadlineCountsMoreThanTheBody() {
    archive.with(
        clipping(1, "Strike", "in the port"),
        clipping(2, "Harbour", "a strike, a strike, a strike"),
        clipping(3, "Other", "news of the day"));

    assertThat(archive.find("strike", SortOrder.RELEVANCE)).containsExactly(1L, 2L);
  }

  @Test
  void ofTextsThatFitAboutAsWellTheNewerStandsFirst() {
    String body = "A ferry left. " + "It was late and dark. ".repeat(30);
    archive.with(
        clipping(1, "News", body, a -> a.published(day("2024-03-05"))),
        clipping(2, "News", body + "Rain fell. ".repeat(8), a -> a.published(day("2024-03-06"))),
        clipping(3, "News", body.repeat(9), a -> a.published(day("2024-03-07"))));

    assertThat(archive.find("ferry", SortOrder.RELEVANCE)).containsExactly(3L, 2L, 1L);
    assertThat(archive.find("late ferry", SortOrder.RELEVANCE)).containsExactly(3L, 2L, 1L);
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
  void aLongListStandsInTheSameOrderAsAShortOne() {
    var clippings =
        LongStream.rangeClosed(1, 3000)
            .mapToObj(id -> {
              String body = "gas ".repeat((int) (id % 7)) + "oil";
              String day = LocalDate.of(2020, 1, 1).plusDays(id * 37 % 400).toString();
              return id % 10 == 0
                  ? clipping(id, "Oil", body)
                  : clipping(id, "Oil", body, a -> a.published(day(day)));
            })
            .toArray(Clipping[]::new);
    archive.with(clippings);

    for (SortOrder order : SortOrder.values()) {
      Query query = new Query.Word("gas");
      Hits all = archive.hits(query, order, Integer.MAX_VALUE);
      Hits top = archive.hits(query, order, 900);
      assertThat(all.total()).isEqualTo(top.total()).isEqualTo(all.ids().length);
      assertThat(top.ids()).containsExactly(java.util.Arrays.copyOf(all.ids(), 900));
      assertThat(archive.hits(query, order, 2000).ids()).hasSize(2000);
      assertThat(archive.hits(query, order, 0).ids()).isEmpty();
    }
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

  private static ClippingDate rough(String day, Precision precision) {
    LocalDateTime value = LocalDate.parse(day).atStartOfDay();
    return new ClippingDate(value, precision, null, DateOrigin.TEXT, false);
  }

  private static ClippingDate minute(String minute) {
    return ClippingDate.ofMinute(LocalDateTime.parse(minute), DateOrigin.TEXT);
  }
}
