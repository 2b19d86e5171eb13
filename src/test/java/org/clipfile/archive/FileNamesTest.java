package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  private final FileNames names = new FileNames();

  @Test
  void aNameIsDateAndHeadline() {
    var article =
        Article.builder("Talks end: “a start”, both say")
            .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT))
            .build();
    assertThat(names.name(article, "pdf"))
        .isEqualTo("2026-01-05 Talks end “a start”, both say.pdf");
  }

  @Test
  void aDateIsAsPreciseAsKnown() {
    var month =
        new ClippingDate(
            LocalDateTime.of(2024, 3, 9, 0, 0), Precision.MONTH, null, DateOrigin.TEXT, false);
    assertThat(names.name(Article.builder("Ports").published(month).build(), "md"))
        .isEqualTo("2024-03 Ports.md");
  }

  @Test
  void theSameNameIsGivenOutOnce() {
    var article = Article.builder("Weather").build();
    assertThat(names.name(article, "txt")).isEqualTo("Weather.txt");
    assertThat(names.name(Article.builder("WEATHER").build(), "txt")).isEqualTo("WEATHER (2).txt");
    assertThat(names.name(article, "txt")).isEqualTo("Weather (3).txt");
  }

  @Test
  void whatNoFileSystemTakesIsLeftOut() {
    assertThat(names.name(Article.builder("../../etc/passwd\u0000?").build(), "pdf"))
        .isEqualTo("etc passwd.pdf");
    assertThat(names.name(Article.builder("CON").build(), "pdf")).isEqualTo("_CON.pdf");
    assertThat(names.name(Article.builder("???").build(), "pdf")).isEqualTo("clipping.pdf");
    assertThat(names.name(Article.builder("The end...").build(), "pdf")).isEqualTo("The end.pdf");
  }

  @Test
  void aLongHeadlineInAnyScriptIsAFileNameStill(@TempDir Path folder) throws Exception {
    for (String letter : new String[] {"a", "ز", "漢", "😀"}) {
      String name = names.name(Article.builder(letter.repeat(500)).build(), "pdf");
      assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
      assertThat(Files.createFile(folder.resolve(name))).exists();
    }
  }
}
