package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
  private static PageMetadata read(String html) {
    return PageMetadata.of(new PageParts(BoundedParser.parse(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <title>Harbour reopens | Varnholm Courier</title><h1>Harbour reopens</h1> ~ Harbour reopens
          <title>Harbour reopens - recipe by Lindmoor.example</title><h1>Harbour reopens</h1> ~ Harbour reopens
          <title>Harbour: what you must know</title><h1>What everybody must know about the harbour</h1> ~ What everybody must know about the harbour
          <title>Harbour reopens | Varnholm Courier</title><h1>Varnholm Courier</h1><h2>Harbour reopens</h2> ~ Harbour reopens
          <title>Harbour reopens</title><h1><span>Shipping</span> Harbour reopens</h1> ~ Harbour reopens
          <title>Harbour reopens</title><h1>Local News | Harbour reopens</h1> ~ Harbour reopens
          <title>Harbour reopens</title><h1>"At last": Harbour reopens</h1> ~ "At last": Harbour reopens
          <title>03.05.2020 - Harbour reopens</title> ~ Harbour reopens
          <title>港は金曜日から再開される-港新聞</title> ~ 港は金曜日から再開される
          <meta property=og:title content="Harbour reopens » The Varnholm Courier"><meta property=og:site_name content="Varnholm Courier"> ~ Harbour reopens
          <meta property=og:title content="Harbour reopens - Courier - ships and more"><meta property=og:site_name content="Courier - ships and more"> ~ Harbour reopens
          <title>Harbour reopens</title><h1>Ten ways to tie a knot</h1> ~ Harbour reopens
          """)
  void theHeadlineIsThePrintedOneWithoutTheSitesName(String html, String headline) {
    assertThat(read(html).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <meta name=author content="Clara Whitcombe"> ~ Clara Whitcombe
          <meta name=author content="Clara"><p class=byline>By Clara Whitcombe</p> ~ Clara Whitcombe
          <meta name=author content=clarawhitcombe><div class=post-author>by <a href=/author/clara>Clara Whitcombe</a></div> ~ Clara Whitcombe
          <meta name=author content="Varnholm Courier"><meta property=og:site_name content="Varnholm Courier"><h1>Ships</h1><p>Von Petra Lindmoor</p> ~ Petra Lindmoor
          <span itemprop=author><meta itemprop=name content="Clara Whitcombe"></span> ~ Clara Whitcombe
          <a rel=author href=/x>Clara Whitcombe</a> <a rel=author href=/y>Idris Okafor</a> ~ Clara Whitcombe, Idris Okafor
          <div id=comments><span class=author>Jonas Varn</span></div><div class=autor>Petra Lindmoor</div> ~ Petra Lindmoor
          <form><p class=comment-form-author>Your Name</p></form><a href=/autoren/lindmoor>Petra Lindmoor</a> ~ Petra Lindmoor
          <h1>Ships</h1><span>von</span> <p>Von <b>Petra Lindmoor</b></p> ~ Petra Lindmoor
          <p class=authority>Authority Control</p><p class=author>By Clara Whitcombe on May 3, 2020</p> ~ Clara Whitcombe
          """)
  void authorsAreTakenFromWhereTheyAreNamedInFull(String html, String authors) {
    assertThat(String.join(", ", read(html).authors())).isEqualTo(authors);
  }

  @Test
  void anAgencyIsTheBylineAndTheSourceAndNoPerson() {
    PageMetadata page = read("<meta name=author content=Reuters>");

    assertThat(page.byline()).isEqualTo("Reuters");
    assertThat(page.authors()).isEmpty();
    assertThat(page.source()).isEqualTo("Reuters");
  }

  @Test
  void aDeskIsTheBylineAndNoPerson() {
    PageMetadata page = read("<span class=byline>von <a class=fn href=/a>Redaktion</a></span>");

    assertThat(page.byline()).isEqualTo("von Redaktion");
    assertThat(page.authors()).isEmpty();
  }

  @Test
  void aWordBeforeANameThatIsMissingIsNobody() {
    assertThat(read("<div class=author-by>Por</div>").byline()).isNull();
  }

  @Test
  void aPagesTitleIsNoNameOfASite() {
    String title = "How the harbour of Varnholm got its third lighthouse";
    String html =
        "<title>%s</title><meta property=og:site_name content='%s'><meta name=publisher content=Courier>";

    assertThat(read(html.formatted(title, title)).publication()).isEqualTo("Courier");
    assertThat(read(html.formatted("The Courier", "The Courier")).publication())
        .isEqualTo("The Courier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Lamp relit | Varnholm Courier</title><a href='/'>Varnholm Courier</a>",
        "<title>Varnholm Courier - Lamp relit</title><a href='https://courier.example/'><img alt='Varnholm Courier'></a>"
      })
  void aSiteIsNamedByTheLinkToItsFrontAndTheTitle(String html) {
    PageMetadata page = read(html + "<h1>The old lighthouse shines again</h1>");

    assertThat(page.publication()).isEqualTo("Varnholm Courier");
    assertThat(page.headline()).doesNotContain("Courier");
  }

  @Test
  void aLinkHomeAloneNamesNoSite() {
    assertThat(read("<title>Lamp relit - at last</title><a href='/'>Home</a>").publication())
        .isNull();
  }

  @Test
  void placeholdersOfAProgramAreNobody() {
    assertThat(read("<meta name=author content=admin>").byline()).isNull();
    assertThat(read("<meta name=author content='No Author'>").byline()).isNull();
  }

  @Test
  void authorsOfJsonLdMayBeToldElsewhereInTheGraph() {
    PageMetadata page =
        read(
            """
            <script type="application/ld+json">{"@graph": [
              {"@type": "NewsArticle", "headline": "Ships", "author": [{"@id": "#clara"}, {"@id": "#idris"}],
               "publisher": {"@id": "#paper"}},
              {"@type": "Organization", "@id": "#paper", "name": "Varnholm Courier"},
              {"@type": "Person", "@id": "#clara", "name": "Clara Whitcombe"},
              {"@type": "Person", "@id": "#idris", "givenName": "Idris", "familyName": "Okafor"}]}
            </script>
            """);

    assertThat(page.authors()).isEqualTo(List.of("Clara Whitcombe", "Idris Okafor"));
    assertThat(page.publication()).isEqualTo("Varnholm Courier");
  }

  @Test
  void organisationsOfJsonLdAreNoPeople() {
    PageMetadata page =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ships",
              "author": {"@type": "Organization", "name": "Harbour Board"}}</script>
            """);

    assertThat(page.byline()).isEqualTo("Harbour Board");
    assertThat(page.authors()).isEmpty();
  }

  @Test
  void ofBrokenJsonLdWhatStandsBeforeTheBreakIsRead() {
    PageMetadata page =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ships",
              "author": {"@type": "Person", "name": "Clara Whitcombe"},
              "description": "They said "no" again"}</script>
            """);

    assertThat(page.headline()).isEqualTo("Ships");
    assertThat(page.authors()).isEqualTo(List.of("Clara Whitcombe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <p class=deck>The cranes of 1911 lift again</p> ~ The cranes of 1911 lift again
          <h2 class=subtitle>The cranes of 1911 lift again</h2> ~ The cranes of 1911 lift again
          <p class=deck>Harbour reopens</p><p class=deck>The cranes of 1911 lift again</p> ~ The cranes of 1911 lift again
          <p class=subtitle>3 May 2020</p><p class=deck>The cranes of 1911 lift again</p> ~ The cranes of 1911 lift again
          <p class=subtitle>百年前的起重机再次运转</p> ~ 百年前的起重机再次运转
          """)
  void theDeckIsTheLineMarkedUnderTheHeadline(String html, String deck) {
    assertThat(read("<h1>Harbour reopens</h1>" + html).deck()).isEqualTo(deck);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Harbour reopens</h1><p class=subtitle>News</p>",
        "<h1>Harbour reopens</h1><p class=subtitle>Sunday, 3 May 2020</p>",
        "<h1>Harbour reopens</h1><p class=deck>by Clara Whitcombe</p><p class=byline>by Clara Whitcombe</p>",
        "<h1>Harbour reopens</h1><p class=subtitle><a href=/x>Ten ways to tie a good knot</a></p>",
        "<h1>Harbour reopens</h1><figure><p class=subtitle>A crane at the quay in winter</p></figure>",
        "<h1>Harbour reopens</h1><h2>Other news</h2><p class=deck>The mill will not reopen</p>",
        "<p class=subtitle>Ships and more since 1911</p><h1>Harbour reopens</h1>"
      })
  void otherLinesAreNone(String html) {
    assertThat(read(html).deck()).isNull();
  }

  @Test
  void whatASiteForgotToFillInIsNoName() {
    String meta = "<meta property=og:site_name content='{$site.name}'>";

    assertThat(read(meta + "<meta name=publisher content=Courier>").publication())
        .isEqualTo("Courier");
    assertThat(read("<meta property=og:site_name content=https://www.courier.example>"))
        .extracting(PageMetadata::publication)
        .isEqualTo("courier.example");
  }

  @Test
  void keywordsAndSectionAreForPeople() {
    PageMetadata page =
        read(
            "<h1>Harbour reopens</h1><meta property=article:section content='#Ships'>"
                + "<meta name=keywords content='Lite:true,AI/ML,editor&amp;#39;s choice,/article'>");

    assertThat(page.keywords()).containsExactly("AI/ML", "editor's choice");
    assertThat(page.section()).isEqualTo("Ships");
    assertThat(
            read("<h1>Harbour reopens</h1><meta name=section content='Harbour reopens'>").section())
        .isNull();
  }
}
