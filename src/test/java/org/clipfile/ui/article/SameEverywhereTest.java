package org.clipfile.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clipfile.export.Exporter;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.PictureSource;
import org.clipfile.model.TextMarker;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An article with every element says the same in the same order, wherever it is looked at. */
class SameEverywhereTest {
  /** Every block and every fact of the masthead has a word of its own. */
  private static final Pattern WORDS = Pattern.compile("\\bword\\d\\d\\b|6 January 2026");

  private static final String BODY =
      """
      <p>word11 <b>word12</b> <i>word13</i> <a href="https://tide.example/gates">word14</a>
        <code>word15</code> <mark>word16</mark> <q>word17</q> H <sub>word18</sub>
        E <sup>word19</sup> <u>word20</u> <s>word21</s><br>word22</p>
      <h2>word23</h2><h3>word24</h3>
      <blockquote><p>word25</p><ul><li>word26</li></ul></blockquote>
      <ul><li>word27<ol><li>word28</li></ol></li><li><p>word29</p><p>word30</p></li></ul>
      <dl><dt>word31</dt><dd>word32</dd></dl>
      <pre>word33
        word34</pre>
      <hr>
      <figure><img src="clip:/picture/none" alt="A gate"><figcaption>word35</figcaption></figure>
      <table><caption>word36</caption><tr><th>word37</th><th colspan="2">word38</th></tr>
        <tr><td rowspan="2">word39</td><td>word40</td><td>word41</td></tr>
        <tr><td>word42</td><td>word43</td></tr></table>
      <ruby>漢<rt>word44</rt></ruby>
      <p>word45</p>
      """;

  @Test
  void theReadingPaneThePdfAndThePageSayTheSameInTheSameOrder() throws IOException {
    Clipping clipping = clipping();
    List<String> pane =
        words(
            ArticleContent.of(clipping, TextMarker.NONE, PictureSource.NONE).lines().stream()
                .map(line -> line.text().text())
                .collect(Collectors.joining("\n")));
    assertThat(pane).hasSize(8 + 35).doesNotHaveDuplicates();
    String page = new String(exported(clipping, ExportFormat.HTML), StandardCharsets.UTF_8);
    assertThat(words(Jsoup.parse(page).body().text())).isEqualTo(pane);
    try (PDDocument document = Loader.loadPDF(exported(clipping, ExportFormat.PDF))) {
      // The foot of the page names some of it again.
      assertThat(words(new PDFTextStripper().getText(document)).stream().distinct())
          .containsExactlyElementsOf(pane);
    }
  }

  private static byte[] exported(Clipping clipping, ExportFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    new Exporter().write(clipping, format, PictureSource.NONE, out);
    return out.toByteArray();
  }

  private static List<String> words(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Clipping clipping() {
    Article article =
        Article.builder("word02")
            .publication("word01")
            .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 6), DateOrigin.META))
            .deck("word03")
            .byline("By word04")
            .source("word05")
            .dateline(new Dateline("word06", null))
            .section("word07")
            .language("en")
            .body(BODY, BODY)
            .build();
    var original = new OriginalInfo("0".repeat(64), "gates.html", "html", 1);
    return new Clipping(1, article, Instant.parse("2026-02-01T12:00:00Z"), original);
  }
}
