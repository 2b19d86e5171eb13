package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clipfile.hostile.Fixtures.Fixture;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup that means harm, wherever it may stand and whatever brings it in. */
class HostileMarkupTest {
  private static final String PROSE =
      "<p>The ferry was late again, and nobody on the quay was surprised by it, said the harbour"
          + " master, who has watched the boats come and go for thirty years. The next one leaves"
          + " at noon, and the one after that in the evening, if the weather holds until then.</p>";

  private static final List<UnaryOperator<String>> PLACES =
      List.of(
          snippet -> snippet,
          snippet -> "<p>before " + snippet + " after</p>",
          snippet -> "<table><tr><td>" + snippet + "</td></tr></table>",
          snippet -> "<table>" + snippet + "</table>",
          snippet -> "<ul><li>" + snippet,
          snippet -> "<figure><figcaption>" + snippet + "</figcaption></figure>",
          snippet -> "<pre>" + snippet + "</pre>",
          snippet -> "<a href=\"https://a.example/\">" + snippet + "</a>",
          snippet -> "<svg>" + snippet + "</svg>",
          snippet -> "<math><mtext>" + snippet + "</mtext></math>",
          snippet -> "<noscript>" + snippet + "</noscript>",
          snippet -> "<div title=\"" + snippet + "\">x</div>",
          snippet -> "<!-- " + snippet + " -->");

  private final Ingest ingest = Ingest.standard();

  static List<String> snippets() {
    return HostileMarkup.SNIPPETS;
  }

  @Test
  void thereAreMoreThanFiveHundred() {
    assertThat(HostileMarkup.SNIPPETS).doesNotHaveDuplicates().hasSizeGreaterThan(500);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void nothingOfItIsLeftInABody(String snippet) {
    for (UnaryOperator<String> place : PLACES) {
      String html = place.apply(snippet);
      String once = ArticleBody.of(html, Companions.NONE).html();

      assertThat(SafeBody.faults(once)).as(html).isEmpty();
      assertThat(ArticleBody.of(once, Companions.NONE).html()).as(html).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void nothingOfItIsLeftOfAPageAMailOrASavedPage(String snippet) {
    for (UnaryOperator<String> place : PLACES.subList(0, 3)) {
      String page = page(place.apply(snippet));
      check("page.html", page);
      check("mail.eml", mail(page));
      check("page.mhtml", mhtml(page));
    }
  }

  static List<Fixture> fixtures() {
    return Fixtures.all();
  }

  /** Wherever a fixture has a paragraph, in letters of HTML or escaped in XML or JSON. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void nothingOfItIsLeftOfAnyOtherFormat(Fixture fixture) {
    String source = new String(fixture.bytes(), StandardCharsets.ISO_8859_1);
    for (List<String> some : parts(HostileMarkup.SNIPPETS, 40)) {
      String html = new String(bytes(String.join("\n", some)), StandardCharsets.ISO_8859_1);
      String escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      String json = html.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
      for (String infected :
          List.of(
              source.replace("<p>", "<p>" + html),
              source.replace("&lt;p&gt;", "&lt;p&gt;" + escaped),
              source.replace("<p>", "<p>" + json))) {
        if (!infected.equals(source)) {
          Oracle.read(
              ingest,
              Fixtures.source(fixture.name(), infected.getBytes(StandardCharsets.ISO_8859_1)));
        }
      }
    }
  }

  private void check(String name, String text) {
    for (Incoming incoming : Oracle.read(ingest, Fixtures.source(name, bytes(text)))) {
      if (incoming instanceof Incoming.Read read) {
        for (ParsedClipping clipping : read.clippings()) {
          assertThat(RenderedPage.faults(clipping.article())).as(text).isEmpty();
        }
      }
    }
  }

  private static String page(String html) {
    String title = html.replace("</title", "");
    return "<html><head><title>"
        + title
        + "</title><meta name=\"author\" content=\""
        + html
        + "\"></head><body><article><h1>A page</h1>"
        + PROSE
        + html
        + PROSE
        + "</article></body></html>";
  }

  private static String mail(String page) {
    return "From: A <a@example.org>\nTo: b@example.org\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n"
        + "Subject: A page\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
        + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + page;
  }

  private static String mhtml(String page) {
    return "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/page\n"
        + "Subject: A page\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--edge\"\n\n----edge\n"
        + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        + "Content-Location: https://a.example/page\n\n"
        + page
        + "\n----edge--\n";
  }

  private static List<List<String>> parts(List<String> all, int size) {
    var parts = new ArrayList<List<String>>();
    for (int i = 0; i < all.size(); i += size) {
      parts.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
