package org.clipfile.ingest.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickParserTest {
  private static final String[] NAMES =
      ("html head body p div span a b i em font h1 h2 ul ol li dl dt dd table caption colgroup col"
              + " tbody thead tr td th form input button select option optgroup textarea title style"
              + " script noscript iframe pre hr br img blockquote section article main address object"
              + " param video source svg path math center summary details label x-y meta link base"
              + " nobr ruby rt template figure header search math mi")
          .split(" ", -1);

  private static final List<String> OTHERS =
      List.of(
          " ",
          "\n",
          "text",
          "a & b &amp; c&nbsp;d &copy;2020 &#8211; &eacute &unknown; &",
          "1 < 2",
          "a &#0;&#1; b",
          "<p a\u001b=1 \u001cb=2>",
          "<p\u001b>",
          "<!-- comment -->",
          "<!--- dash -->",
          "<!doctype html>",
          "<![endif]>",
          "<?xml version='1.0'?>",
          "<a href='/a?b=c&d=e&amp;f' title=\"x &gt; y\" HREF=again>",
          "<P CLASS=One ID='two'>",
          "<img alt=\"a \"quoted\" word\" src=a.png/>",
          "<div hidden data-x=1 =odd>",
          "<br/>",
          "<svg viewBox='0 0 1 1'><linearGradient/><title>t</title></svg>",
          "<script>if (a < b) document.write('<p>');</script>",
          "<style>p > a {}</style>",
          "<title>A &amp; B</title>",
          "<script><!--",
          "<script>",
          "--></script>",
          "<!--",
          "-->",
          "</script -->",
          "<script><!-- <script>a</script> --></script>",
          "<template><p>A</p></template>",
          "<math><mi>a</mi><mo>+</mo></math>",
          "<p “é=1 Ä>",
          "<p class=ä title='ö &amp; 신' alt=ä>Ä 신 😀 &uuml;</p>",
          "<script>/* é */ 'ublish 신'</script>",
          "</br>",
          "</p>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "<!DOCTYPE html><html lang=en><head><title>T</title></head><body><p>A<p>B</body></html>\n",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" 'http://a.example'><p>A",
        "<ul><li>A<li>B<ul><li>C</ul></ul>",
        "<p><b>A<p>B</b>C",
        "<a>A<div>B</a>C</div>",
        "<table><tr><td>A<td>B<tr><th>C</table>D",
        "<head><noscript><img src=a alt='b&c'></noscript><meta name=a>",
        "<select><option>A<option>B<optgroup><option>C</select>",
        "<body>A</body> <!-- B --> </html> <p>C",
        "<p>A<template><p>B<div>C</template>D<table><tr><td><template><script>a</script></template>",
        "<nobr>A<nobr>B<p>C</nobr>D",
        "<script><!--></script><p>A<script><!-- a</script>B",
        "<p title=\"A \"ÄÖ\" b\">B",
        "<math><mi>a</mi><mo> = </mo><mtext>b</mtext></math>A",
        "<svg><svg viewBox='0 0 1 1'><path/></svg></svg>A",
        "<search><p>A</search><li>B",
        "<p><script><!-- <script>a</script>b--></script>A",
        "<script><!--><script></script>A",
        "<script><!---><script></script>A",
        "<script><!-- <script> --> <!-- a</script>A",
      })
  void makesTheTreeThatJsoupMakes(String html) {
    assertThat(TreeLines.of(Objects.requireNonNull(QuickParser.parse(html))))
        .isEqualTo(TreeLines.of(Jsoup.parse(html)));
  }

  @Property(tries = 3000, seed = "1")
  void makesTheTreeThatJsoupMakesOrNone(@ForAll("pages") String html) {
    Document page = QuickParser.parse(html);
    if (page != null) {
      assertThat(TreeLines.of(page)).isEqualTo(TreeLines.of(Jsoup.parse(html)));
    }
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> open = Arbitraries.of(NAMES).map(name -> "<" + name + ">");
    Arbitrary<String> close = Arbitraries.of(NAMES).map(name -> "</" + name + ">");
    return Arbitraries.oneOf(open, open, close, Arbitraries.of(OTHERS))
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\0B",
        "A\ud83d", // half a sign
        "<table><p>A</table>",
        "<frameset><frame></frameset>",
        "<p title='A",
        "<script>A",
        "<script><!-- <script>A</script> --></script>",
        "<script><!-- <script></script -->A",
        "<!-- A",
        "<svg><foreignObject><p>A</p></foreignObject></svg>"
      })
  void leavesToJsoupWhatIsStrange(String html) {
    assertThat(QuickParser.parse(html)).isNull();
  }

  @Test
  void leavesToJsoupWhatIsTooDeepOrTooLong() {
    assertThat(QuickParser.parse("<div>".repeat(5_000))).isNull();
    assertThat(QuickParser.parse("<p>A".repeat(200_000))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"datePublished", "published_at", "publishedAt", "publish_date", "publishDate"})
  void keepsTheCodeThatNamesADate(String name) {
    String code = "{\"publisher\": \"A\", \"" + name + "\": \"2020-01-02\"}";
    Document page = Objects.requireNonNull(QuickParser.parse("<p>A<script>" + code + "</script>"));
    assertThat(page.select("script").stream().map(Element::data)).containsExactly(code);
  }

  @Test
  void leavesOutTheCodeThatNobodyReads() {
    String html =
        "<script>a('publish', {\"publisher\": 1})</script><script>{\"datePublished\": 1}</script>"
            + "<script type=application/LD+json>{}</script><style>p {}</style>";
    Document page = Objects.requireNonNull(QuickParser.parse(html));
    assertThat(page.select("script, style").eachText()).isEmpty();
    assertThat(page.select("script, style").stream().map(Element::data))
        .containsExactly("", "{\"datePublished\": 1}", "{}", "");
  }
}
