package org.clipfile.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final List<String> FIELDS =
      List.of(
          "Published on May 4, 2023",
          "Document Date: Fri, May 05 2023 06:16:10pm",
          "Category: ,English,Culture - ,Snippets",
          "Show on website : [Click Here](https://hill.example/1)",
          "Source: Hill Agency",
          "hilltimes.example");
  private static final String BODY = "The tower was painted blue on Thursday. Nobody knows why.";

  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.markdown", "README", "a.text", "A.TXT"})
  void recognisesText(String name) {
    assertThat(reader.recognises(input(name, "Headline\n\nBody."))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"a.json,{}", "a.txt,%PDF-1.7", "a.txt,{\\rtf1", "a.txt,<?xml version='1.0'?>"})
  void leavesOtherFormatsToOthers(String name, String text) {
    assertThat(reader.recognises(input(name, text))).isFalse();
  }

  @Test
  void fieldsAreReadInAnyOrder() throws RefusedInput {
    var fields = new ArrayList<>(FIELDS);
    Article expected = article("Blue Tower\n\n" + String.join("\n\n", fields) + "\n\n" + BODY);
    assertThat(expected.published()).isNotNull();
    assertThat(expected.publication()).isEqualTo("hilltimes.example");
    assertThat(expected.categories()).containsExactly("Culture", "Snippets");
    assertThat(expected.bodyText()).isEqualTo(BODY);
    var random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(fields, random);
      String gap = i % 2 == 0 ? "\n" : "\n\n";
      assertThat(article("Blue Tower\n\n" + String.join(gap, fields) + "\n\n" + BODY))
          .isEqualTo(expected);
    }
  }

  @Test
  void anyFieldMayBeAbsent() throws RefusedInput {
    for (int i = 0; i < FIELDS.size(); i++) {
      var fields = new ArrayList<>(FIELDS);
      fields.remove(i);
      Article article = article("Blue Tower\n\n" + String.join("\n", fields) + "\n\n" + BODY);
      assertThat(article.headline()).isEqualTo("Blue Tower");
      assertThat(article.bodyText()).isEqualTo(BODY);
    }
  }

  @Test
  void aTextOfTitleAndBodyIsAClipping() throws RefusedInput {
    Article article = article("# Blue *Tower*\n\n" + BODY + "\n\n" + BODY);

    assertThat(article.headline()).isEqualTo("Blue *Tower*");
    assertThat(article.bodyText()).isEqualTo(BODY + "\n\n" + BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          来源：新华社            | 新华社
          출처: 연합뉴스          | 연합뉴스
          出典：共同通信          | 共同通信
          ذریعہ: اے پی پی        | اے پی پی
          المصدر: رويترز         | رويترز
          מקור: רויטרס           | רויטרס
          स्रोत: भाषा              | भाषा
          Источник: ТАСС         | ТАСС
          Fuente: EFE            | EFE
          Quelle: dpa            | dpa
          SOURCE: AFP            | AFP
          **Source:** AP         | AP
          - Source: AP           | AP
          """)
  void labelsAreReadInManyLanguages(String line, String source) throws RefusedInput {
    assertThat(article("Blue Tower\n\n" + line + "\n\n" + BODY).source()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published on May 4, 2023",
        "Veröffentlicht am 4. Mai 2023",
        "Publié le 4 mai 2023",
        "Publicado el 4 de mayo de 2023",
        "Опубликовано 4 мая 2023 г.",
        "2023年5月4日发布",
        "公開日：2023年5月4日",
        "입력 2023.05.04. 09:00",
        "نشر في 4 مايو 2023",
        "פורסם ב-4 במאי 2023",
        "4 मई 2023 को प्रकाशित",
        "تاریخ اشاعت: ۴ مئی ۲۰۲۳ء",
        "May 4, 2023"
      })
  void theDayOfPublicationIsReadInManyLanguages(String line) throws RefusedInput {
    Article article = article("Blue Tower\n\n" + line + "\n\n" + BODY);

    assertThat(article.published())
        .extracting(ClippingDate::iso)
        .isIn("2023-05-04", "2023-05-04T09:00");
    assertThat(article.bodyText()).isEqualTo(BODY);
  }

  @Test
  void anAmbiguousDateIsMarkedAndItsRivalKept() throws RefusedInput {
    Article article = article("Blue Tower\n\nDate: 03/04/2021\n\n" + BODY);

    assertThat(article.published()).extracting(ClippingDate::uncertain).isEqualTo(true);
    assertThat(article.dateRivals()).hasSize(1);
  }

  @Test
  void aLabelWhoseDateCannotBeReadStaysInTheText() throws RefusedInput {
    Article article = article("Blue Tower\n\nSource: AP\nDate: some day in spring\n\n" + BODY);

    assertThat(article.bodyText()).contains("Date: some day in spring");
  }

  @Test
  void bylineAndDeckAreRead() throws RefusedInput {
    Article article =
        article(
            "Blue Tower\n\nThe paint came in the night, and the painters left no bill.\n\n"
                + "By Ada Moss and Ben Hill\n\nPublished on May 4, 2023\n\n"
                + BODY);

    assertThat(article.deck())
        .isEqualTo("The paint came in the night, and the painters left no bill.");
    assertThat(article.byline()).isEqualTo("By Ada Moss and Ben Hill");
    assertThat(article.authors()).containsExactly("Ada Moss", "Ben Hill");
  }

  @Test
  void markupInTheTextIsTextInTheBody() throws RefusedInput {
    Article article = article("Blue Tower\n\nHe wrote <script>alert(1)</script> & left the room.");

    assertThat(article.bodyHtml())
        .isEqualTo("<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; &amp; left the room.</p>");
  }

  @Test
  void nothingDependsOnTheDefaultLocale() throws RefusedInput {
    String text = "Blue Tower\n\nPUBLISHED ON MAY 4, 2023\nCATEGORY: ENGLISH, CITY\n\n" + BODY;
    Article english = article(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(article(text)).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(english.language()).isEqualTo("en");
  }

  @Test
  void aLongTextWithoutAHeadlineIsGivenOne() throws RefusedInput {
    Article article = article(BODY.repeat(10));

    assertThat(article.headline()).startsWith("The tower was painted blue").endsWith("…");
    assertThat(article.bodyText()).isEqualTo(BODY.repeat(10));
  }

  @Test
  void malformedInputIsRefusedOrReadButNeverBreaksTheReader() {
    var random = new Random(3);
    String pieces = "Source:：Category ,-–—()[]#*\n\r\f\u0000\u2028 年月日5/新 AlВа\"'<>&.";
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(120); j >= 0; j--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      try {
        assertThat(article(text.toString()).bodyText()).isNotBlank();
      } catch (RefusedInput refused) {
        assertThat(refused).hasMessageEndingWith(".");
      }
    }
  }

  @Test
  void aTextWithoutABodyIsRefused() {
    assertThatThrownBy(() -> article("Only a headline")).isInstanceOf(RefusedInput.class);
  }

  private Article article(String text) throws RefusedInput {
    return reader.read(input("a.txt", text)).clippings().getFirst().article();
  }

  private static Input input(String name, String text) {
    return new Input(name, text.getBytes(StandardCharsets.UTF_8), Companions.NONE);
  }
}
