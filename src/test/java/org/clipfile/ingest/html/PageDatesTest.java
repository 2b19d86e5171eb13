package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
  private static final String PROSE =
      "<p>The ferry to the outer islands sails again, the harbour office said, and every cabin was sold within the hour.</p>"
          + "<p>For two winters the islanders had been flown their bread and their letters, when there was no fog.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-05 | <p>5 March 2024</p>
          2024-03-05 | <div class=publish>Tuesday, 5 March 2024</div>
          2024-03-05 | <p>Veröffentlicht am 5. März 2024</p>
          2024-03-05 | <p>Hafenstadt, 5. März 2024</p>
          2024-03-05 | <div class=date>Inseln, 5.3.24</div>
          2024-03-05 | <p><b>Datum:</b> 05.03.2024 <b>Autor:</b> M. Lund</p>
          2024-03-05 | <p>Published 5 March 2024, updated 7 March 2024</p>
          2024-03-05 | <p>Updated: 7 March 2024. Published: 5 March 2024</p>
          2024-03-05 | <abbr class=published title='2024-03-05'>Tuesday</abbr>
          2024-03-05 | <span data-published='2024-03-05' class=date>last week</span>
          2024-03-05 | <div class=postdate><b>5</b> <i>Mar</i> 2024</div>
          2024-03-05 | <p>05.03.2024 – The ferry is back, and so is the captain, who had been selling fish.</p>
          2024-03-05 | <time datetime=2024-03-05>5.3.</time><blockquote><time datetime=2023-01-01>1 Jan</time></blockquote>
          2024-03-05 | <p>2024년 3월 5일 입력</p>
          2024-03-05 | <p>发布时间：2024年3月5日</p>
          """)
  void aDateByTheHeadlineIsTheDayOfPublication(String day, String line) throws RefusedInput {
    assertThat(published("<h1>Ferry sails again</h1>" + line + PROSE)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>Copyright © 2024-03-05 Harbour Post</p>
          <aside><time datetime=2024-03-05>x</time><time datetime=2024-03-04>x</time></aside>
          <p>Its next sailing is on 5 March 2024 at seven from the old quay by the <a href=/q>cannery</a>, the office said</p>
          <p>Current time: 5 March 2024, 12:00</p>
          """)
  void otherDatesAreNot(String line) throws RefusedInput {
    assertThat(article("<h1>Ferry sails again</h1>" + line + PROSE).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-05 | <time>2 days ago</time>
          2024-03-06 | <span class=date>gestern</span>
          2024-03-06 | <span class=date>Yesterday</span>
          2024-03-07 | <span class=date>vor 3 Stunden</span>
          2024-03-06 | <span class=date>vor 11 Stunden</span>
          2024-03-07 | <time>hace 2 horas</time>
          2024-03-04 | <time>il y a 3 jours</time>
          2024-03-06 | <span class=date>昨天</span>
          2024-03-04 | <span class=date>3天前</span>
          2024-02-29 | <time>a week ago</time>
          """)
  void aDayToldFromTheReadersIsCountedFromWhenThePageWasSaved(String day, String line)
      throws RefusedInput {
    String page = "<h1>Ferry sails again</h1>" + line + PROSE;

    assertThat(published("<!-- saved date: Thu Mar 07 2024 10:15:00 GMT+0100 -->" + page))
        .isEqualTo(day);
    assertThat(article(page).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <time>3 days</time>
          <span class=date>Yesterday's weather and more</span>
          <p>yesterday</p>
          <aside><span class=date>gestern</span></aside><aside><span class=date>heute</span></aside>
          """)
  void otherWordsTellNoDay(String line) throws RefusedInput {
    String saved = "<!-- saved date: Thu Mar 07 2024 10:15:00 GMT+0100 -->";

    assertThat(article(saved + "<h1>Ferry sails again</h1>" + line + PROSE).published()).isNull();
  }

  @Test
  void theDayOfAChangeIsTakenForWantOfAnotherAndUncertain() throws RefusedInput {
    Article article =
        article("<h1>Ferry sails</h1>" + PROSE + "<p>Last modified: 5 March 2024</p>");

    assertThat(article.published())
        .extracting(ClippingDate::iso, ClippingDate::uncertain)
        .containsExactly("2024-03-05", true);
  }

  @Test
  void theDayOfAChangeIsKeptApart() throws RefusedInput {
    Article article =
        article(
            "<meta property=article:modified_time content='2024-03-07T10:00:00+01:00'><h1>Ferry sails</h1><p>5 March 2024</p>"
                + PROSE);

    assertThat(article.published()).extracting(ClippingDate::iso).isEqualTo("2024-03-05");
    assertThat(article.updated()).extracting(ClippingDate::iso).isEqualTo("2024-03-07T10:00+01:00");
    assertThat(article.dateRivals()).isEmpty();
  }

  @Test
  void brokenStructuredDataIsScanned() throws RefusedInput {
    assertThat(
            published(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The \"old\" ferry\",\"datePublished\": \"2024-03-05T10:00:00+01:00\"}</script><h1>Ferry</h1>"
                    + PROSE))
        .isEqualTo("2024-03-05T10:00+01:00");
  }

  @Test
  void thePrintedDayGoesBeforeAMomentMovedToUtc() throws RefusedInput {
    assertThat(
            published(
                "<meta property=article:published_time content='2024-03-06T02:10:00Z'><h1>Ferry sails</h1><p>March 5, 2024</p>"
                    + PROSE))
        .isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de    | 2024-03-04T23:00:00.000Z | 2024-03-05 |
          de-AT | 2024-07-04T22:00:00Z     | 2024-07-05 |
          ja    | 2024-03-04T15:00:00Z     | 2024-03-05 |
          hi    | 2024-03-04T18:30:00Z     | 2024-03-05 |
          de    | 2024-03-04T22:00:00Z     | 2024-03-04T22:00Z | an hour before midnight there
          de    | 2024-03-04T23:10:00Z     | 2024-03-04T23:10Z | ten minutes after
          en    | 2024-03-04T23:00:00Z     | 2024-03-04T23:00Z | spoken in many zones
          de    | 2024-03-04T23:00:00+00:30 | 2024-03-04T23:00+00:30 | not UTC
          """)
  void aDayWrittenAsTheMomentItBeganInUtcIsThatDay(
      String language, String written, String day, String why) throws RefusedInput {
    assertThat(
            published(
                "<html lang=%1$s><meta property=article:published_time content='%2$s'><h1>Ferry sails</h1><time datetime='%2$s'>4.3.24</time>"
                        .formatted(language, written)
                    + PROSE))
        .as(why)
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4.3.2024, 23:00 Uhr", "4. März 2024", "<time datetime=2024-03-04>Montag</time>"})
  void aDayShownToReadersIsThatDay(String shown) throws RefusedInput {
    assertThat(
            published(
                "<html lang=de><meta property=article:published_time content='2024-03-04T23:00:00Z'><h1>Fähre fährt</h1><p>%s</p>"
                        .formatted(shown)
                    + PROSE))
        .startsWith("2024-03-04");
  }

  @Test
  void aStampLaterThanTheLastChangeIsNoPublication() throws RefusedInput {
    assertThat(
            published(
                "<meta property=article:published_time content='2024-09-09T10:01:00Z'><meta property=article:modified_time content='2024-09-09T10:00:00Z'><h1>Ferry sails</h1><time datetime=2024-03-05>5.3.</time>"
                    + PROSE))
        .isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | 2024-03-04 | false
          en-GB | 2024-04-03 | false
          de    | 2024-04-03 | false
          en    | 2024-04-03 | true
          """)
  void anAmbiguousDayIsReadAsItsCountryWritesIt(String language, String day, boolean uncertain)
      throws RefusedInput {
    Article article =
        article("<html lang=" + language + "><h1>Ferry sails</h1><p>03/04/2024</p>" + PROSE);

    assertThat(article.published())
        .extracting(ClippingDate::iso, ClippingDate::uncertain)
        .containsExactly(day, uncertain);
  }

  @Test
  void anAmbiguousDayIsReadAsThePageWritesOthers() throws RefusedInput {
    Article article =
        article(
            "<html lang=en><h1>Ferry sails</h1><p>03/04/2024</p>"
                + PROSE
                + "<footer><p>Crew strike</p><span>02/28/2024</span></footer>");

    assertThat(article.published()).extracting(ClippingDate::iso).isEqualTo("2024-03-04");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2024/03/05/ferry,2024-03-05",
    "https://a.example/news/20240305/ferry.html,2024-03-05",
    "https://a.example/2024/mar/05/ferry,2024-03-05",
    "https://a.example/ferry-2024-03-05.html,2024-03-05",
    "https://a.example/05-03-2024-ferry,2024-03-05",
    "https://a.example/2028064/ferry,",
    "https://a.example/ferry?from=2024-03-05,"
  })
  void theAddressMayTellTheDay(String url, String day) throws RefusedInput {
    Article article = article("<link rel=canonical href='" + url + "'><h1>Ferry</h1>" + PROSE);

    assertThat(article.published() == null ? null : article.published().iso()).isEqualTo(day);
  }

  private static String published(String html) throws RefusedInput {
    ClippingDate date = article(html).published();
    return date == null ? "none" : date.iso();
  }

  private static Article article(String html) throws RefusedInput {
    return new HtmlReader()
        .read(new Input("a.html", html.getBytes(StandardCharsets.UTF_8), path -> Optional.empty()))
        .clippings()
        .getFirst()
        .article();
  }
}
