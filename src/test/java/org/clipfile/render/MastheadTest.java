package org.clipfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MastheadTest {
  @Test
  void wordsEverythingThatIsKnown() {
    Masthead masthead =
        masthead(
            Article.builder("Harbour reopens")
                .deck("After nine years")
                .byline("By Ada Quill")
                .publication("The Coast")
                .source("Xinhua")
                .dateline(new Dateline("BEIRUT", MonthDay.of(6, 2)))
                .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT))
                .clipped(
                    ClippingDate.ofMinute(LocalDateTime.of(2026, 1, 8, 18, 16), DateOrigin.TEXT))
                .section("World")
                .categories(List.of("International", "Ports"))
                .keywords(List.of("harbour"))
                .language("en")
                .url("https://coast.example/1"));

    assertThat(masthead)
        .isEqualTo(
            new Masthead(
                "The Coast",
                "5 January 2026",
                "Harbour reopens",
                "After nine years",
                "By Ada Quill",
                List.of(
                    "Source: Xinhua",
                    "Dateline: BEIRUT, 2 June",
                    "Section: World",
                    "Categories: International, Ports",
                    "Keyword: harbour",
                    "Clipped: 8 January 2026, 18:16"),
                "https://coast.example/1",
                "en"));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(masthead(Article.builder("Bare")))
        .isEqualTo(new Masthead(null, null, "Bare", null, null, List.of(), null, null));
  }

  @Test
  void namesTheAuthorsWhereNoBylineWasPrinted() {
    assertThat(masthead(Article.builder("Bare").authors(List.of("Ada Quill", "Bo Ink"))).byline())
        .isEqualTo("By Ada Quill, Bo Ink");
  }

  @Test
  void saysNoMoreOfADateThanIsKnown() {
    LocalDateTime value = LocalDateTime.of(2026, 1, 8, 18, 16);
    assertThat(published(value, Precision.YEAR, null, false)).isEqualTo("2026");
    assertThat(published(value, Precision.MONTH, null, false)).isEqualTo("January 2026");
    assertThat(published(value, Precision.DAY, null, false)).isEqualTo("8 January 2026");
    assertThat(published(value, Precision.MINUTE, null, false)).isEqualTo("8 January 2026, 18:16");
    assertThat(published(value, Precision.MINUTE, ZoneOffset.ofHours(9), false))
        .isEqualTo("8 January 2026, 18:16 UTC+09:00");
    assertThat(published(value, Precision.MINUTE, ZoneOffset.UTC, false))
        .isEqualTo("8 January 2026, 18:16 UTC");
    assertThat(published(value, Precision.DAY, null, true)).isEqualTo("8 January 2026 (uncertain)");
  }

  @Test
  void speaksEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(published(LocalDateTime.of(2026, 5, 8, 0, 0), Precision.DAY, null, false))
          .isEqualTo("8 May 2026");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String published(
      LocalDateTime value, Precision precision, @Nullable ZoneOffset zone, boolean uncertain) {
    Masthead masthead =
        masthead(
            Article.builder("Dated")
                .published(new ClippingDate(value, precision, zone, DateOrigin.TEXT, uncertain)));
    return Objects.requireNonNull(masthead.published());
  }

  private static Masthead masthead(ArticleBuilder article) {
    return Masthead.of(
        new Clipping(
            7,
            article.build(),
            Instant.EPOCH,
            new OriginalInfo("0".repeat(64), "a.txt", "text", 1)));
  }
}
