package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleFinderTest {
  private static final String PAGE =
      """
      <body>
      <nav><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Council</a></li></ul></nav>
      <main><article class="article">
      <h1>The ferry to Lindmoor sails again</h1>
      <div class="share-bar"><a href="/s">Share on the usual networks</a></div>
      <div class="article-body">
      <p>The ferry to Lindmoor sailed again on Monday, eleven weeks after its engine failed, with forty passengers and a dog on board.</p>
      <h2>What it cost</h2>
      <p>The repair cost twice what the council had set aside, the treasurer said, and half of what the yard had feared in May.</p>
      <table><tr><th>Month</th><th>Crossings</th></tr><tr><td>May</td><td>61</td></tr><tr><td>June</td><td></td></tr></table>
      <blockquote><p>“We rowed the post over ourselves,” said Ida Brandt, who keeps the shop on the island, “and we were never late.”</p></blockquote>
      <p>From Friday there will be five crossings a day, and a sixth on market days, until the herring leaves in October.</p>
      </div></article></main>
      <div class="related"><h3>Related articles</h3><ul><li><a href="/1">Harbour wall to be raised</a></li><li><a href="/2">A third lamp for the pier</a></li></ul></div>
      <footer><p>© Skerry Post. All rights reserved.</p></footer>
      </body>
      """;

  /** As data has it: in one line, without headings and tables. */
  private static final String BODY =
      "The ferry to Lindmoor sailed again on Monday, eleven weeks after its engine failed, with"
          + " forty passengers and a dog on board. The repair cost twice what the council had set"
          + " aside, the treasurer said, and half of what the yard had feared in May. \"We rowed"
          + " the post over ourselves,\" said Ida Brandt, who keeps the shop on the island,"
          + " \"and we were never late.\" From Friday there will be five crossings a day, and"
          + " a sixth on market days, until the herring leaves in October.";

  private static final Told TOLD =
      new Told("The ferry to Lindmoor sails again", null, null, List.of(), line -> false, null);

  @Test
  void keepsTheArticleWithItsStructureAndLeavesOutWhatStandsAround() {
    Element found = find(PAGE);

    assertThat(found.select("h2, p, blockquote, tr").eachText())
        .contains("What it cost", "Month Crossings", "June")
        .anyMatch(text -> text.startsWith("“We rowed"))
        .anyMatch(text -> text.startsWith("From Friday"));
    assertThat(found.text())
        .doesNotContain("Harbour", "sails again", "Share on", "Related", "All rights");
  }

  @Test
  void leavesThePageAsItIs() {
    Document page = Jsoup.parse(PAGE);
    String before = page.html();

    ArticleFinder.find(page.body(), List.of(), TOLD);

    assertThat(page.html()).isEqualTo(before);
  }

  @Test
  void looksAmongWhatIsHiddenWhereNothingElseIs() {
    assertThat(find(PAGE.replace("<main>", "<main style='display: none'>")).text())
        .contains("eleven weeks after its engine failed");
  }

  @Test
  void leavesOutWhatStandsBesideButtonsForSharing() {
    String tools =
        "</h1><div class='tools'><a href='/save'>Save</a> <a href='/share'>Share</a>"
            + " <span>4 min read</span></div>";

    assertThat(find(PAGE.replaceFirst("</h1>", tools)).text())
        .contains("From Friday")
        .doesNotContain("min read");
  }

  @Test
  void keepsAFirstParagraphThatStandsAboveTheOthers() {
    String opening =
        "</h1><div class='opening'><p>Forty islanders cheered on the quay of Lindmoor on Monday,"
            + " when the old ferry came round the point with all its flags set, for the first time"
            + " since its engine had failed in May.</p></div>";

    assertThat(find(PAGE.replaceFirst("</h1>", opening)).text())
        .contains("Forty islanders")
        .contains("From Friday")
        .doesNotContain("sails again", "Share on");
  }

  @Test
  void leavesOutALabelledLinkToAnotherArticle() {
    String link =
        "</blockquote><p>Lee también: <a href='/x'>A third lamp for the pier of Skerry</a></p>";

    assertThat(find(PAGE.replaceFirst("</blockquote>", link)).text())
        .contains("we were never late", "From Friday")
        .doesNotContain("third lamp");
  }

  @Test
  void leavesOutWhatIsToldOfTheAuthor() {
    String author =
        "</blockquote><div class='author-bio'><p>Mette Lund has written of the islands since 2009."
            + " She rows, she keeps two goats, and she answers every letter she gets.</p></div>";

    assertThat(find(PAGE.replaceFirst("</blockquote>", author)).text())
        .contains("we were never late", "From Friday")
        .doesNotContain("two goats");
  }

  @Test
  void leavesOutWhatAnAsideOffersToSubscribers() {
    String aside =
        "</blockquote><aside class='newsletter'><h2>The week at sea</h2><p>Have our letter every"
            + " Friday. It is free, and you can leave at any time.</p></aside>";

    assertThat(find(PAGE.replaceFirst("</blockquote>", aside)).text())
        .contains("we were never late", "From Friday")
        .doesNotContain("every Friday. It is free");
  }

  @Test
  void leavesOutAHeadingThatOpensNothingOfTheArticle() {
    String heading =
        "<h2>What others read</h2><ul><li><a href='/1'>Wall raised</a></li>"
            + "<li><a href='/2'>A third lamp</a></li></ul></div></article>";

    assertThat(find(PAGE.replace("</div></article>", heading)).text())
        .contains("What it cost", "until the herring leaves in October.")
        .doesNotContain("What others read");
  }

  @Test
  void takesOfAShortPostItsLinesAndNoForm() {
    String post =
        """
        <body><div id="content"><div class="post"><h1>The ferry to Lindmoor sails again</h1>
        <div class="entry-content"><p>I would have rowed the post over myself, had anyone asked me. Nobody did, and so I stayed in bed.</p>
        <p>The goats were glad of it.</p></div>
        <div id="respond" class="comment-respond"><h3>Leave a reply</h3><form class="comment-form">
        <p class="comment-notes">Fill in your details below, or log in with one of these. Your address will not be published.</p>
        <p class="comment-form-email">Email (never made public)</p></form></div></div></div></body>
        """;

    assertThat(find(post).text())
        .contains("stayed in bed", "The goats were glad of it.")
        .doesNotContain("Leave a reply", "Fill in", "Email");
  }

  @Test
  void leavesOutAFormAmongTheParagraphs() {
    String form =
        "</blockquote><form action='/join'><p>Never miss a crossing: leave us your address, and the"
            + " timetable comes to you every Friday, free of charge.</p></form>";

    assertThat(find(PAGE.replaceFirst("</blockquote>", form)).text())
        .contains("we were never late", "From Friday")
        .doesNotContain("leave us your address");
    assertThat(
            find(PAGE.replace("<main>", "<main><form>").replace("</main>", "</form></main>"))
                .text())
        .as("a page that is one form")
        .contains("we were never late", "From Friday");
  }

  @Test
  void leavesOutWhatStandsAboveTheHeadline() {
    String welcome =
        "<p>Welcome to the Skerry Post, which the islands have read by lamp and by day since 1911.</p>";

    assertThat(find(PAGE.replace("<h1>", welcome + "<h1>")).text())
        .contains("sailed again on Monday", "From Friday")
        .doesNotContain("Welcome");
  }

  @Test
  void leavesOutNoticesUnderTheArticle() {
    String copyright = "<p>© 1931, Skerry Post. Ask before you print this elsewhere, please.</p>";
    String published =
        "<footer class='entry-meta'>This entry was published on Monday under"
            + " <a href='/ferries'>Ferries</a> by <a href='/ida'>Ida Brandt</a></footer>";
    String follow =
        "<p>More on this on our <a href='/f'>page for friends</a>: subscribe to the newsletter!</p>";

    String found =
        find(PAGE.replace("</div></article>", copyright + follow + published + "</div></article>"))
            .text();

    assertThat(found)
        .endsWith("until the herring leaves in October.")
        .doesNotContain("1931", "This entry", "newsletter");
  }

  @Test
  void keepsCaptionsThatBeginWithTheirOwner() {
    String picture =
        "<figure><img src='f.jpg'><figcaption>© Ida Brandt: the ferry in May</figcaption></figure>";

    assertThat(find(PAGE.replace("<h2>", picture + "<h2>")).text()).contains("the ferry in May");
  }

  @Test
  void keepsWhomAQuotationNamesInItsFooter() {
    String page =
        PAGE.replace("never late.”</p>", "never late.”</p><footer>Ida Brandt, 71</footer>");

    assertThat(find(page).text()).contains("Ida Brandt, 71");
  }

  @Test
  void joinsWordsThatThePageMayPart() {
    assertThat(find(PAGE.replace("crossings a day", "cross&shy;ings a day")).text())
        .contains("five crossings a day");
  }

  @Test
  void takesFromThePageWhatItsDataTellsOfTheArticle() {
    String page =
        PAGE.replace(
                "</div></article>",
                "<p>Lindmoor has its own paper again as well: sign up to it and never miss what the"
                    + " harbour master, the treasurer and the herring are doing this week.</p>"
                    + "</div></article>")
            .replace(
                "<h2>",
                "<p>The Skerry Post comes by e-mail too. Readers who leave their address get all of"
                    + " its news, free of charge, before breakfast.</p><h2>");

    Element found = ArticleFinder.find(Jsoup.parse(page).body(), List.of(), told(BODY)).article();

    assertThat(found.select("h2, p, blockquote, tr").eachText())
        .contains("What it cost", "Month Crossings", "June")
        .anyMatch(text -> text.startsWith("“We rowed"))
        .anyMatch(text -> text.startsWith("From Friday"))
        .noneMatch(text -> text.startsWith("Lindmoor has"));
  }

  @Test
  void takesNoWordOfWhatDataTellsThatIsNotOnThePage() {
    String other = "The harbour wall will be raised by a foot in spring. ".repeat(20);

    assertThat(
            ArticleFinder.find(Jsoup.parse(PAGE).body(), List.of(), told(other)).article().html())
        .isEqualTo(find(PAGE).html());
  }

  @Test
  void readsOnWhereDataIsCutOff() {
    String cut = BODY.substring(0, BODY.indexOf("From Friday") + 20);

    assertThat(ArticleFinder.find(Jsoup.parse(PAGE).body(), List.of(), told(cut)).article().text())
        .contains("until the herring leaves in October");
  }

  private static Told told(String body) {
    return new Told(
        "The ferry to Lindmoor sails again", null, null, List.of(), line -> false, body);
  }

  private static Element find(String page) {
    return ArticleFinder.find(Jsoup.parse(page).body(), List.of(), TOLD).article();
  }
}
