package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ParsedClipping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String PROSE =
      "<p>The lamp on the pier was lit again on Friday, after two years, three letters to the ministry and a collection in the pubs.</p>"
          + "<p>It is seen for nine miles, the harbour master said, or for eight when the wind brings the smoke of the cannery.</p>"
          + "<p>The keeper, who had stayed on without pay, was given a chair, a clock, and a seat on the committee.</p>";

  private final HtmlReader reader = new HtmlReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.html | anything at all
          A.HTM  | anything at all
          page   | <!DOCTYPE html><title>x</title>
          page   | <!-- saved from url=(0014)about:internet --><html>
          a.txt  | <html lang="en"><body>x
          """)
  void recognisesPages(String name, String text) {
    assertThat(reader.recognises(input(name, text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline\n\nHe wrote <html> on the wall.",
        "# Title\n\n<p>inline</p>",
        "{\"html\": 1}"
      })
  void leavesTextToOthers(String text) {
    assertThat(reader.recognises(input("a.txt", text))).isFalse();
  }

  @Test
  void theDayIsKeptAsThePageWritesIt() throws RefusedInput {
    Article article =
        article(
            "<meta property='article:published_time' content='2024-03-01T23:30:00-08:00'>" + PROSE);

    assertThat(article.published())
        .extracting(ClippingDate::iso, ClippingDate::origin)
        .containsExactly("2024-03-01T23:30-08:00", DateOrigin.META);
  }

  @Test
  void rivalDatesAreKeptWithTheirOrigins() throws RefusedInput {
    Article article =
        article(
            "<link rel=canonical href='https://lamp.example/2024/03/02/lamp'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit\",\"datePublished\":\"2024-03-01\"}</script>"
                + "<meta name=date content='2024-03-05'>"
                + PROSE);

    assertThat(article.published()).extracting(ClippingDate::origin).isEqualTo(DateOrigin.JSON_LD);
    assertThat(article.dateRivals())
        .extracting(d -> d.iso() + " " + d.origin())
        .containsExactly("2024-03-02 URL", "2024-03-05 META");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lamp lit again - The Pier Post",
        "Lamp lit again | Pier Post",
        "The Pier Post: Lamp lit again"
      })
  void theSiteIsTakenOffTheTitle(String title) throws RefusedInput {
    Article article =
        article(
            "<title>"
                + title
                + "</title><meta property=og:site_name content='The Pier Post'>"
                + PROSE);

    assertThat(article.headline()).isEqualTo("Lamp lit again");
  }

  @Test
  void aPictureBesideThePageIsKept() throws RefusedInput {
    byte[] gif = "GIF89a\u0010\u0000\u0010\u0000".getBytes(StandardCharsets.ISO_8859_1);
    Companions companions =
        path -> path.equals("Lamp files/a b.gif") ? Optional.of(gif) : Optional.empty();
    String html =
        page("<figure><img src='./Lamp%20files/a%20b.gif?x=1' alt=Lamp></figure>" + PROSE);

    ParsedClipping clipping =
        reader
            .read(new Input("Lamp.html", html.getBytes(StandardCharsets.UTF_8), companions))
            .clippings()
            .getFirst();

    assertThat(clipping.pictures()).hasSize(1);
    assertThat(clipping.pictures().getFirst().mediaType()).isEqualTo("image/gif");
    assertThat(clipping.article().bodyHtml()).contains(clipping.pictures().getFirst().url());
  }

  @Test
  void aMissingPictureKeepsItsWords() throws RefusedInput {
    Article article = article("<figure><img src='gone.jpg' alt='The lamp'></figure>" + PROSE);

    assertThat(article.bodyHtml()).contains("<img alt=\"The lamp\">").doesNotContain("gone.jpg");
  }

  @Test
  void anUnknownCharsetIsNoError() throws RefusedInput {
    String html =
        page(
            "<meta charset='x-klingon'>"
                + PROSE
                + "<p>Über die Brücke fährt der Zug, und er fährt langsam.</p>");

    Article article =
        reader
            .read(
                new Input(
                    "a.html", html.getBytes(Charset.forName("windows-1252")), Companions.NONE))
            .clippings()
            .getFirst()
            .article();

    assertThat(article.bodyText()).contains("Über die Brücke");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThatThrownBy(() -> article("<script>go()</script>")).isInstanceOf(RefusedInput.class);
  }

  @Test
  void aPageCutOffAnywhereIsReadOrRefused() {
    String html =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp\"}</script>"
                + PROSE);
    for (int end = 0; end < html.length(); end += 7) {
      readOrRefused(html.substring(0, end));
    }
  }

  @Test
  void noSoupBreaksTheReader() {
    var random = new Random(5);
    for (int i = 0; i < 500; i++) {
      var soup = new StringBuilder("<html>");
      for (int j = random.nextInt(40); j >= 0; j--) {
        soup.append(Hostile.PIECES.get(random.nextInt(Hostile.PIECES.size())));
        soup.append(random.nextInt(4) == 0 ? PROSE : "");
      }
      readOrRefused(soup.toString());
    }
  }

  private void readOrRefused(String html) {
    try {
      assertThat(reader.read(input("a.html", html)).clippings().getFirst().article().bodyText())
          .isNotBlank();
    } catch (RefusedInput refused) {
      assertThat(refused).hasMessageEndingWith(".");
    }
  }

  @Test
  void jsonLdTellsWhereTheArticleEnds() throws RefusedInput {
    String prose =
        PROSE
            + "<p>On Sunday, when no ship is due, children may climb up, see the lamp and ring its bell.</p>";
    String body = prose.replaceAll("</?p>", " ");
    String more =
        "<p>The Pier Gazette is free for a month, the treasurer of the gazette says, and dear when"
            + " that is over.</p>";
    String page = "<body><article>" + prose + more + "</article></body>";
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamp lit\","
            + "\"articleBody\":\""
            + body
            + "\"}</script>";

    assertThat(article(page).bodyText()).contains("smoke", "children", "Gazette");
    assertThat(article(data + page).bodyText())
        .contains("smoke", "children")
        .doesNotContain("Gazette");
  }

  private Article article(String content) throws RefusedInput {
    return reader.read(input("a.html", page(content))).clippings().getFirst().article();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body><nav>%s</nav></body>",
        "<body><form><p>%s</p></form></body>",
        "<body><div class=\"comments share sidebar\">%s</div></body>",
        "<body><footer><p>%s</p></footer></body>"
      })
  void proseIsFoundWhereverItStands(String markup) throws Exception {
    assertThat(article(markup.formatted(PROSE)).bodyText())
        .contains("The lamp on the pier", "the harbour master said", "a seat on the committee.");
  }

  @Test
  void aPageWithoutProseIsTakenWithoutWhatStandsAround() throws RefusedInput {
    String headline = "Results of the Skerry Island rowing races of Saturday and Sunday";
    Article article =
        article(
            "<title>"
                + headline
                + "</title><body><nav><a href='/'>Home page</a></nav><section><div><p>"
                + headline
                + "</p></div></section><div>Eights: Varnholm</div><div>Fours: Lindmoor</div></body>");

    assertThat(article.bodyText())
        .contains("Eights: Varnholm", "Fours: Lindmoor")
        .doesNotContain("Home page");
  }

  @Test
  void aPageOfNothingButWhatStandsAroundIsTakenWhole() throws RefusedInput {
    assertThat(
            article("<body><nav>Tides</nav><footer>High water at noon</footer></body>").bodyText())
        .contains("Tides", "High water at noon");
  }

  @Test
  void theDatelineIsFoundBelowAPictureAndAShortLine() throws RefusedInput {
    Article article =
        article(
            "<body><article><figure><img src='x.png'><figcaption>SKERRY – the new lamp. Picture: Ann"
                + " Roe</figcaption></figure><p>From our own reporter</p><p>VARNHOLM, July 12"
                + " (MNA) – "
                + PROSE.substring(3)
                + "</article></body>");

    assertThat(article.dateline()).hasToString("Dateline[place=VARNHOLM, day=--07-12]");
    assertThat(article.source()).isEqualTo("MNA");
  }

  @Test
  void microdataNamesSourceAndAddress() throws RefusedInput {
    Article article =
        article(
            "<body><article itemscope><link itemprop='mainEntityOfPage' href='https://a.example/1'>"
                + "<span itemprop='provider' itemscope>Source: <span itemprop='name'>MNA</span></span>"
                + PROSE
                + "</article></body>");

    assertThat(article.source()).isEqualTo("MNA");
    assertThat(article.url()).isEqualTo("https://a.example/1");
  }

  @Test
  void theDayOfTheArticleComesBeforeThoseOfOthers() throws RefusedInput {
    Article article =
        article(
            "<body><div class='latest-news'><time>3 May 2021</time> Other news</div><article>"
                + "<time>1 May 2021</time>"
                + PROSE
                + "</article></body>");

    assertThat(article.published()).extracting(ClippingDate::firstDay).hasToString("2021-05-01");
  }

  @Test
  void everySectionIsKept() throws RefusedInput {
    Article article =
        article(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Lamp\","
                + " \"articleSection\": [\"City\", \"Harbour\"]}</script><body>"
                + PROSE
                + "</body>");

    assertThat(article.section()).isEqualTo("City, Harbour");
  }

  @Test
  void languageAndDirectionOfTheArticleStayWithItsParagraphs() throws RefusedInput {
    Article article = article("<body><article lang='de' dir='ltr'>" + PROSE + "</article></body>");

    assertThat(article.bodyHtml()).contains("<p dir=\"ltr\" lang=\"de\">The lamp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div><b>", "<blockquote>", "<ul><li>", "<table><tr><td>"})
  void elementsInThousandsOfOthersAreRead(String opening) throws RefusedInput {
    Article article = article("<body>" + opening.repeat(2500) + "At the bottom of all</body>");

    assertThat(article.bodyText()).contains("At the bottom of all");
  }

  private static String page(String content) {
    return "<!doctype html><html>" + content + "</html>";
  }

  private static Input input(String name, String text) {
    return new Input(name, text.getBytes(StandardCharsets.UTF_8), Companions.NONE);
  }
}
