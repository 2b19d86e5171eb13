package org.clipfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Picture;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.render.ArticlePage.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
  private static final String HOSTILE =
      "\"'><script>alert(1)</script><img src=x onerror=y>]]>--></style></title>\n\u202e&amp;\u0000";

  @Test
  void refusesScriptsAndEveryRequest() {
    Document page = page(Article.builder("Quiet"), TextMarker.NONE);

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; img-src clip: data:; style-src 'unsafe-inline'");
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
                .body("<p lang='\"><script>'>" + HOSTILE + "<img alt='\"><script>'>", ""),
            TextMarker.NONE);

    assertThat(page.select("script, img, iframe")).isEmpty();
    assertThat(page.select("[onerror]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("h1").text()).startsWith("\"'><script>alert(1)</script>");
  }

  @Test
  void countsHitsInDocumentOrderAlsoAcrossInlineElements() {
    Document page =
        page(
            Article.builder("Rice trade")
                .deck("On rice")
                .body("<p>The <b>ri</b>ce of <a href='https://x.example/'>rice</a>.</p>", ""),
            word("rice"));

    assertThat(page.select("mark").eachAttr("id"))
        .containsExactly("hit-1", "hit-2", "hit-3", "hit-4");
    assertThat(page.select("mark").eachText()).containsExactly("Rice", "rice", "rice", "rice");
    assertThat(page.getElementById("hit-3")).hasToString("<mark id=\"hit-3\"><b>ri</b>ce</mark>");
    assertThat(page.select(".body p").text()).isEqualTo("The rice of rice.");
  }

  @Test
  void setsTheDirectionBlockByBlock() {
    Document page =
        page(
            Article.builder("שלום").language("he").body("<p>a</p><ul><li>ב</li></ul>", ""),
            TextMarker.NONE);

    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("html").attr("lang")).isEqualTo("he");
    assertThat(page.select("h1, .body p").eachAttr("dir")).containsExactly("auto", "auto");
    assertThat(page.select("ul").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("footer").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void showsPicturesOfTheArchiveAndNamesMissingOnes() {
    String address = Picture.URL_PREFIX + "ab".repeat(32);
    Document page =
        page(
            Article.builder("Seen")
                .body("<img src='" + address + "' alt=cat><img src='https://x/' alt=dog>", ""),
            TextMarker.NONE);

    assertThat(page.select("img").eachAttr("src")).containsExactly(address);
    assertThat(page.select(".missing").text()).isEqualTo("Picture missing: dog");
  }

  @Test
  void leadsOnlyToTheWeb() {
    Document page = page(Article.builder("Led").url("javascript:alert(1)"), TextMarker.NONE);

    assertThat(page.select("a")).isEmpty();
    assertThat(page.select(".url").text()).isEqualTo("javascript:alert(1)");
  }

  private static Document page(ArticleBuilder article, TextMarker marker) {
    Clipping clipping =
        new Clipping(
            7, article.build(), Instant.EPOCH, new OriginalInfo("0".repeat(64), "a", "text", 1));
    Document page = Jsoup.parse(ArticlePage.html(clipping, Theme.LIGHT, marker));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private static TextMarker word(String word) {
    return text -> {
      List<Span> spans = new ArrayList<>();
      Matcher m = Pattern.compile(word, Pattern.CASE_INSENSITIVE).matcher(text);
      while (m.find()) {
        spans.add(new Span(m.start(), m.end()));
      }
      return spans;
    };
  }
}
