package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.clipfile.ingest.Companions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlCleanerTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption img table caption thead tbody"
                  + " tfoot tr th td a strong em b i u s sub sup mark br hr q cite time abbr ruby rt"
                  + " rp bdo bdi span")
              .split(" ", -1));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "dir",
          "lang",
          "href",
          "src",
          "alt",
          "datetime",
          "title",
          "start",
          "colspan",
          "rowspan",
          "scope",
          "id");

  static Stream<String> hostile() {
    return Hostile.SNIPPETS.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingHostileSurvives(String snippet) {
    for (String html :
        List.of(
            snippet,
            "<p>before " + snippet + " after</p>",
            "<table><tr><td>" + snippet + "</td></tr></table>",
            "<ul><li>" + snippet,
            "<figure>" + snippet + "</figure>")) {
      check(clean(html));
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void cleaningTheCleanedChangesNothing(String snippet) {
    String once = clean("<div>text " + snippet + " text<div>more" + snippet + "</div></div>");

    assertThat(clean(once)).isEqualTo(once);
  }

  @Test
  void bothHoldForAnyTagSoup() {
    var random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      var soup = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        soup.append(Hostile.PIECES.get(random.nextInt(Hostile.PIECES.size())));
      }
      String once = clean(soup.toString());
      check(once);
      assertThat(clean(once)).as(soup.toString()).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1>A</h1>                                      | <h2>A</h2>
          <div>A<br><br>B</div>                           | <p>A</p><p>B</p>
          <div dir=rtl><div>A</div>B</div>                | <p dir="rtl">A</p><p dir="rtl">B</p>
          <p><font color=red>A</font> <b>B</b></p>        | <p>A <b>B</b></p>
          <p><a href="/x">A</a></p>                       | <p>A</p>
          <p><a href="https://a.example/x">A</a></p>      | <p><a href="https://a.example/x">A</a></p>
          <p lang=ja><ruby>漢<rt>かん</rt></ruby></p>       | <p lang="ja"><ruby>漢<rt>かん</rt></ruby></p>
          <p></p><p>&nbsp;</p><ul></ul><p>A</p>           | <p>A</p>
          <section><p>A</p>loose<p>B</p></section>        | <p>A</p><p>loose</p><p>B</p>
          <p>A<a href=#n1>1</a></p><p id=n1>N</p>         | <p>A<a href="#at-1">1</a></p><p id="at-1">N</p>
          <p>A<a href=#n1>1</a></p><p id=n2>N</p>         | <p>A1</p><p>N</p>
          <p>A<a href=#n>1</a></p><p><a name=n></a>N</p>  | <p>A<a href="#at-1">1</a></p><p id="at-1">N</p>
          <p>A<a href=#n>1</a></p><a name=n></a><p>N</p>  | <p>A<a href="#at-1">1</a></p><p id="at-1">N</p>
          <p>A<a href=#n>1</a></p><div id=n><div>N</div></div> | <p>A<a href="#at-1">1</a></p><p id="at-1">N</p>
          <p><a href=#%C3%A9>1</a></p><p id=é>N</p>       | <p><a href="#at-1">1</a></p><p id="at-1">N</p>
          <p>A<sup id=r><a href=#n>1</a></sup></p><p id=n><a href=#r>^</a> N</p> | <p>A<sup id="at-1"><a href="#at-2">1</a></sup></p><p id="at-2"><a href="#at-1">^</a> N</p>
          <p><a href=#at-7>1</a><script id=at-7></script></p><p id=x onclick=y>N</p> | <p>1</p><p>N</p>
          <p><a href=#x>1</a> <a href=#y>2</a></p><p id=y>N</p><p id=y>M</p> | <p>1 <a href="#at-1">2</a></p><p id="at-1">N</p><p>M</p>
          <h2 id=x>A <a href=#x>#</a></h2>                | <h2>A #</h2>
          <p>A<img src="https://a.example/p.jpg" alt=P></p> | <p>A<img alt="P"></p>
          """)
  void contentIsBroughtIntoShape(String html, String expected) {
    assertThat(clean(html)).isEqualTo(expected);
  }

  private static String clean(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    return HtmlCleaner.clean(body, new PictureKeeper(Companions.NONE)).html();
  }

  private static void check(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Node node : body.nodeStream().skip(1).toList()) {
      assertThat(node).as(html).isInstanceOfAny(Element.class, TextNode.class);
      if (node instanceof Element element) {
        assertThat(element.normalName()).as(html).isIn(ELEMENTS);
        for (Attribute attribute : element.attributes()) {
          checkAttribute(html, attribute);
        }
      }
    }
  }

  private static void checkAttribute(String html, Attribute attribute) {
    assertThat(attribute.getKey()).as(html).isIn(ATTRIBUTES);
    if (attribute.getKey().equals("href")) {
      assertThat(attribute.getValue())
          .as(html)
          .matches("(?is)(?:https?:|mailto:).*|#at-[1-9][0-9]*");
    }
    if (attribute.getKey().equals("src")) {
      assertThat(attribute.getValue()).as(html).matches("clip:/picture/[0-9a-f]{64}");
    }
  }
}
