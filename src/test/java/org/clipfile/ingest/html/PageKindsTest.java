package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ArticleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of each sort that are no articles stand among the fixtures; here is where it is close. */
class PageKindsTest {
  private static final String SHORT =
      "<p>The old harbour crane will be moved to the museum quay on Monday, the port authority"
          + " said. The bridge is closed from six in the morning until noon.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 - Not Found",
        "Seite nicht gefunden | Nordufer Zeitung",
        "Página no encontrada",
        "Страница не найдена",
        "页面不存在",
        "お探しのページは見つかりません",
        "페이지를 찾을 수 없습니다",
        "Sayfa bulunamadı",
        "الصفحة غير موجودة"
      })
  void anErrorSaysSoInItsTitle(String title) throws RefusedInput {
    assertThat(kind(page(title, "<p>Try the search, or go back to the start.</p>")))
        .isEqualTo(ArticleKind.PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Search results for “crane” | <p>Nothing was found.</p>",
        "検索結果 | <p>該当する記事はありません。</p>",
        "Résultats de recherche | <p>Aucun article.</p>"
      })
  void aSearchThatFoundNothingIsNoArticle(String title, String body) throws RefusedInput {
    assertThat(kind(page(title, body))).isEqualTo(ArticleKind.PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wir brauchen Ihre Zustimmung | Mit Klick auf „Akzeptieren“ stimmen Sie der Nutzung von Cookies zu.",
        "Vor dem Lesen | Wir nutzen Cookies. Wenn Sie dem zustimmen, stimmen Sie auch den Partnern zu."
      })
  void aShortWallWithButtonsThatAsksForConsentIsNoArticle(String title, String text)
      throws RefusedInput {
    String buttons = "<button>Alle akzeptieren</button><button>Ablehnen</button>";

    assertThat(kind(page(title, "<h1>%s</h1><p>%s</p>".formatted(title, text) + buttons)))
        .isEqualTo(ArticleKind.PAGE);
  }

  @Test
  void aListOfHeadlinesIsNoArticle() throws RefusedInput {
    String links = "<li><a href='/a'>Ten headlines as long as this one here</a></li>".repeat(10);

    assertThat(kind(page("Harbour", "<ul>" + links + "</ul>"))).isEqualTo(ArticleKind.PAGE);
  }

  @Test
  void aListOfHeadlinesWithTheirDaysIsNoArticle() throws RefusedInput {
    String links =
        "<li><a href='/a'>Ten headlines as long as this one here</a> <span>5 January 2026</span></li>";

    assertThat(kind(page("Tag: harbour", "<ul>" + links.repeat(10) + "</ul>")))
        .isEqualTo(ArticleKind.PAGE);
  }

  @Test
  void aPageThatAScriptWouldHaveFilledIsNoArticle() throws RefusedInput {
    assertThat(kind(page("Courier", "<div>Loading…</div><script>start()</script>")))
        .isEqualTo(ArticleKind.PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crane to be moved",
        "Privacy row over harbour cameras",
        "Hundreds search for lost ring"
      })
  void shortNewsIsAnArticle(String title) throws RefusedInput {
    assertThat(kind(page(title, SHORT))).isEqualTo(ArticleKind.ARTICLE);
  }

  @Test
  void shortNewsWithALoginAndTheRulesOfTheSiteIsAnArticle() throws RefusedInput {
    String around =
        "<form><input type='password'></form><time>5 January 2026</time>"
            + SHORT
            + "<footer><a href='/c'>Cookies</a> <a href='/p'>Privacy</a></footer>";

    assertThat(kind(page("Crane to be moved", around))).isEqualTo(ArticleKind.ARTICLE);
  }

  @Test
  void longNewsIsAnArticleWhateverItsHeadlineSays() throws RefusedInput {
    for (String title : new String[] {"Black box not found", "No consent, no cookies", "404"}) {
      assertThat(kind(page(title, SHORT.repeat(6)))).as(title).isEqualTo(ArticleKind.ARTICLE);
    }
  }

  @Test
  void whatIsDescribedAsAnArticleIsOneAmongManyHeadlines() throws RefusedInput {
    String links = "<li><a href='/a'>Ten headlines as long as this one here</a></li>".repeat(10);
    String html =
        page("Crane to be moved", SHORT + "<ul>" + links + "</ul>")
            .replace("<title>", "<meta property='og:type' content='article'><title>");

    assertThat(kind(html)).isEqualTo(ArticleKind.ARTICLE);
  }

  private static String page(String title, String body) {
    return "<!doctype html><meta charset=utf-8><title>%s</title><body>%s</body>"
        .formatted(title, body);
  }

  private static ArticleKind kind(String html) throws RefusedInput {
    var input = new Input("a.html", html.getBytes(StandardCharsets.UTF_8), Companions.NONE);
    return new HtmlReader().read(input).clippings().getFirst().article().kind();
  }
}
