package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanMarkupTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A &amp; B &lt; C &gt; &quot;D&quot; 'E'&nbsp;F",
        "<p dir=rtl lang>A<br>B<img alt='&quot;<A>&amp;'></p><hr><table><tr><td></td></tr></table>",
        "<pre>\n\n A</pre><ul>\n<li><a href='https://a.example/?b&amp;c=d'>A</a></ul>",
        "<p title='😀&amp;'>😀&lt;</p>",
      })
  void isWrittenAsByJsoup(String html) {
    Element body = body(html);
    assertThat(CleanMarkup.of(body)).isEqualTo(body.html());
  }

  @Test
  void everyCharacterIsWrittenAsByJsoup() {
    var all = new StringBuilder();
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      all.append(c);
    }
    Element body = body("<p>");
    body.child(0).text(all.toString()).attr("title", all.toString());
    assertThat(CleanMarkup.of(body)).isEqualTo(body.html());
    body.child(0).text(all.substring(' ')).attr("title", all.substring(' '));
    assertThat(CleanMarkup.of(body)).isEqualTo(body.html());
  }

  @Property(tries = 500, seed = "1")
  void anyTextIsWrittenAsByJsoup(@ForAll String text) {
    Element body = body("<p>");
    body.child(0).text(text).attr("title", text);
    assertThat(CleanMarkup.of(body)).isEqualTo(body.html());
  }

  private static Element body(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    return page.body();
  }
}
