package org.clipfile.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DateTextTest {
  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void isNeverMorePreciseThanIsKnown() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    assertThat(DateText.of(date(Precision.MINUTE, false))).isEqualTo("5 January 2026, 18:16");
    assertThat(DateText.dayOf(date(Precision.MINUTE, false))).isEqualTo("5 January 2026");
    assertThat(DateText.dayOf(date(Precision.MONTH, false))).isEqualTo("January 2026");
    assertThat(DateText.brief(date(Precision.MINUTE, false))).isEqualTo("5 Jan 2026");
    assertThat(DateText.brief(date(Precision.MONTH, false))).isEqualTo("Jan 2026");
    assertThat(DateText.brief(date(Precision.YEAR, false))).isEqualTo("2026");
  }

  @Test
  void rowsSayWhereADateIsInDoubt() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    assertThat(DateText.brief(date(Precision.DAY, true))).isEqualTo("5 Jan 2026 ?");
    assertThat(DateText.dayOf(date(Precision.DAY, true))).isEqualTo("5 January 2026 ?");
  }

  @Test
  void speaksTheLanguageOfTheInterface() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.CHINESE);
    assertThat(DateText.brief(date(Precision.DAY, false))).isEqualTo("2026年1月5日");
    assertThat(DateText.dayOf(date(Precision.DAY, false))).isEqualTo("2026年1月5日");
  }

  private static ClippingDate date(Precision precision, boolean uncertain) {
    return new ClippingDate(
        LocalDateTime.of(2026, 1, 5, 18, 16), precision, null, DateOrigin.TEXT, uncertain);
  }
}
