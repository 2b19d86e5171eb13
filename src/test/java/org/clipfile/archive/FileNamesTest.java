package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  private final FileNames names = new FileNames(NameTemplate.USUAL);

  @Test
  void aNameIsDateAndHeadline() {
    var article =
        Article.builder("Talks end: “a start”, both say")
            .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT))
            .build();
    assertThat(name(article, "pdf")).isEqualTo("2026-01-05 Talks end “a start”, both say.pdf");
  }

  @Test
  void aDateIsAsPreciseAsKnown() {
    var month =
        new ClippingDate(
            LocalDateTime.of(2024, 3, 9, 0, 0), Precision.MONTH, null, DateOrigin.TEXT, false);
    assertThat(name(Article.builder("Ports").published(month).build(), "md"))
        .isEqualTo("2024-03 Ports.md");
  }

  @Test
  void theSameNameIsGivenOutOnce() {
    var article = Article.builder("Weather").build();
    assertThat(name(article, "txt")).isEqualTo("Weather.txt");
    assertThat(name(Article.builder("WEATHER").build(), "txt")).isEqualTo("WEATHER (2).txt");
    assertThat(name(article, "txt")).isEqualTo("Weather (3).txt");
  }

  @Test
  void whatNoFileSystemTakesIsLeftOut() {
    assertThat(name(Article.builder("../../etc/passwd\u0000?").build(), "pdf"))
        .isEqualTo("etc passwd.pdf");
    assertThat(name(Article.builder("CON").build(), "pdf")).isEqualTo("_CON.pdf");
    assertThat(name(Article.builder("???").build(), "pdf")).isEqualTo("clipping.pdf");
    assertThat(name(Article.builder("The end...").build(), "pdf")).isEqualTo("The end.pdf");
  }

  @Test
  void aLongHeadlineInAnyScriptIsAFileNameStill(@TempDir Path folder) throws Exception {
    for (String letter : new String[] {"a", "ز", "漢", "😀"}) {
      String name = name(Article.builder(letter.repeat(500)).build(), "pdf");
      assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
      assertThat(Files.createFile(folder.resolve(name))).exists();
    }
  }

  @Test
  void aTemplateSaysWhatANameIsMadeOf() {
    var article =
        Article.builder("Talks end").publication("The Daily / Weekend").language("en").build();
    assertThat(named("{id} {publication} - {headline}", article))
        .isEqualTo("7 The Daily Weekend - Talks end.pdf");
    assertThat(named("{author} {headline}", article)).isEqualTo("Talks end.pdf");
    assertThat(named("{source}", article)).isEqualTo("clipping.pdf");
    assertThat(named("$1 \\ {language}", article)).isEqualTo("$1 en.pdf");
  }

  @Test
  void aTemplateOfUnknownFieldsIsRefusedWithAReason() {
    assertThatThrownBy(() -> NameTemplate.of("{titel}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{titel}")
        .hasMessageContaining("{headline}");
    assertThatThrownBy(() -> NameTemplate.of("article"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesAreComposedAndNoDevice() {
    assertThat(name(Article.builder("Zu\u0308rich").build(), "pdf")).isEqualTo("Z\u00fcrich.pdf");
    assertThat(name(Article.builder("Z\u00fcrich").build(), "pdf"))
        .isEqualTo("Z\u00fcrich (2).pdf");
    assertThat(name(Article.builder("com¹").build(), "pdf")).isEqualTo("_com¹.pdf");
    assertThat(name(Article.builder("nul.today").build(), "pdf")).isEqualTo("_nul.today.pdf");
  }

  private String name(Article article, String extension) {
    return names.name(clipping(article), extension);
  }

  private static String named(String template, Article article) {
    return new FileNames(NameTemplate.of(template)).name(clipping(article), "pdf");
  }

  private static Clipping clipping(Article article) {
    var original = new OriginalInfo("0".repeat(64), "a.txt", "text", 1);
    return new Clipping(7, article, Instant.EPOCH, original);
  }
}
