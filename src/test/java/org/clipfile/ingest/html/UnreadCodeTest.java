package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadCodeTest {
  @Test
  void scriptsAndStylesAreEmptied() {
    assertThat(
            UnreadCode.dropped(
                "<head><STYLE media='all'>p > a { }</STYLE><script src=a.js></script></head>"
                    + "<p>A<script async>if (a < b) { write('<p>B</p>') }</script >C"))
        .isEqualTo(
            "<head><STYLE media='all'></STYLE><script src=a.js></script></head>"
                + "<p>A<script async></script >C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A</p>",
        "<script type='application/LD+json'>{}</script>",
        "<script>var page = {\"datePublished\": \"2024-05-03\"}</script>",
        "<script>never closed <p>A</p>",
        "<script>A</scripts>",
        "<scripts>A</scripts>",
        "<script",
        "<script data-a=\"b > c\">A</script>",
        "<script data-a='b > \"c\"'>A</script>",
        "<svg><script href=a.js /></svg><p>A</p><!-- </script>",
        "<!-- <script> --><p>A</p></script>",
      })
  void whatIsReadOrMayBeTextStays(String html) {
    assertThat(UnreadCode.dropped(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p title='A <style> tells'>A</p><style>p { }</style>",
        "<p title='A <script> tells'>A</p><script>a</script>",
        "<script><!-- <script>a</script> --></script><p>A</p>",
        "<title>The <style> tag</title><style>a { }</style><p>A</p><style>b { }</style>",
        "<textarea><script>a</script></textarea><p>A</p>",
        "<noscript><style>a { }</style><p>A</p></noscript>",
        "<iframe srcdoc=\"<script>a</script><p>A</p>\"></iframe><p>B</p>",
        "<!--[if IE]><script>a</script><![endif]--><p>A</p>",
        "<script>a = '</script>';</script><p>A</p>",
        "<table><style>a { }</style><tr><td>A<script>b</script></table>",
      })
  void theRestOfThePageIsParsedAsBefore(String html) {
    assertThat(paragraphs(UnreadCode.dropped(html))).isEqualTo(paragraphs(html));
  }

  private static String paragraphs(String html) {
    var page = Jsoup.parse(html);
    page.select("textarea, iframe").remove();
    return page.body().text() + '|' + page.select("*").eachAttr("srcdoc").size();
  }
}
