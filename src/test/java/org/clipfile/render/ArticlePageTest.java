package org.clipfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Picture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  private static final String DATA = "data:image/png;base64,AAAA";
  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=y>]]>--></style></title>\n\u202e&amp;\u0000";

  @Test
  void refusesScriptsAndEveryRequest() {
    Document page = page(Article.builder("Quiet"));

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
  }

  @Test
  void letsNoFieldBreakOutOfItsPlace() {
    Document page =
        page(
            Article.builder(HOSTILE)
                .deck(HOSTILE)
                .byline(HOSTILE)
                .publication(HOSTILE)
                .source(HOSTILE)
                .section(HOSTILE)
                .categories(List.of(HOSTILE))
                .language(HOSTILE)
                .url(HOSTILE)
                .body("<p lang='\"><script>'>" + HOSTILE + "<img alt='\"><script>'>", ""));

    assertThat(page.select("script, img, iframe")).isEmpty();
    assertThat(page.select("[onerror]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("h1").text()).startsWith("\"'><script>alert(1)</script>");
  }

  @Test
  void setsEachStretchInItsStyle() {
    Document page =
        page(
            Article.builder("Rice trade")
                .body("<p>The <b>ri</b>ce of <a href='https://x.example/'>rice</a>.</p>", ""));

    assertThat(page.select(".body p").html())
        .isEqualTo(
            "The <b>ri</b>ce of <a href=\"https://x.example/\" title=\"https://x.example/\""
                + " rel=\"noreferrer\">rice</a>.");
  }

  @Test
  void readingsStandBesideTheirWords() {
    String body = "<p><ruby>漢字<rt>かんじ</rt></ruby>と<ruby>a<rp>[</rp><rt>b</rt><rp>]</rp></ruby></p>";

    assertThat(page(Article.builder("Gates").body(body, "")).select(".body p").html())
        .isEqualTo(
            "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>と"
                + "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>");
  }

  @Test
  void footnotesAreLinkedBothWays() {
    String body =
        "<p>Down<sup id=\"at-1\"><a href=\"#at-2\">1</a></sup> again.</p>"
            + "<ol><li id=\"at-2\">At high water. <a href=\"#at-1\">Back</a></li></ol>";
    Document page = page(Article.builder("Gates").body(body, ""));

    assertThat(page.select(".body p").html())
        .isEqualTo("Down<span id=\"at-1\"><a href=\"#at-2\"><sup>1</sup></a></span> again.");
    assertThat(page.select("#at-2").text()).isEqualTo("At high water.");
    assertThat(page.select("li a").attr("href")).isEqualTo("#at-1");
  }

  @Test
  void setsTheDirectionBlockByBlock() {
    Document page =
        page(
            Article.builder("שלום")
                .source("Haifa")
                .language("he")
                .body("<p>a</p><ul><li>ב</li></ul>", ""));

    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("html").attr("lang")).isEqualTo("he");
    assertThat(page.select("h1, .body p").eachAttr("dir")).containsExactly("auto", "auto");
    assertThat(page.select("ul").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("header .provenance").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void showsPicturesOfTheArchiveAndNamesMissingOnes() {
    String address = Picture.URL_PREFIX + "ab".repeat(32);
    Document page =
        page(
            Article.builder("Seen")
                .body("<img src='" + address + "' alt=cat><img src='https://x/' alt=dog>", ""));

    assertThat(page.select("img").eachAttr("src")).containsExactly(DATA);
    assertThat(page.select(".missing").text()).isEqualTo("Picture missing: dog");
  }

  @Test
  void cellsKeepTheirSpans() {
    String table =
        "<table><tr><th>Year<th colspan=2>Sum<tr><td rowspan=2>2025<td>1<td>2<tr><td>3<td>4</table>";
    Document page = page(Article.builder("Spanned").body(table, ""));

    assertThat(page.select("tr").get(0).select("th").eachAttr("colspan")).containsExactly("2");
    assertThat(page.select("tr").get(1).select("td").eachAttr("rowspan")).containsExactly("2");
    assertThat(page.select("tr").get(2).select("td").eachText()).containsExactly("3", "4");
  }

  @Test
  void leadsOnlyToTheWeb() {
    Document page = page(Article.builder("Led").url("javascript:alert(1)"));

    assertThat(page.select("a")).isEmpty();
    assertThat(page.select(".url").text()).isEqualTo("javascript:alert(1)");
  }

  private static Document page(ArticleBuilder article) {
    Clipping clipping =
        new Clipping(
            7, article.build(), Instant.EPOCH, new OriginalInfo("0".repeat(64), "a", "text", 1));
    Document page =
        Jsoup.parse(ArticlePage.html(clipping, sha256 -> sha256.startsWith("ab") ? DATA : null));
    page.outputSettings().prettyPrint(false);
    return page;
  }
}
