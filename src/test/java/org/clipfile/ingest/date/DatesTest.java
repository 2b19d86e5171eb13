package org.clipfile.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          January 5, 2026                    | 2026-01-05
          5 January 2026                     | 2026-01-05
          5th of January 2026                | 2026-01-05
          JANUARY 5TH, 2026                  | 2026-01-05
          Jan. 5, 2026                       | 2026-01-05
          Monday, January 5, 2026            | 2026-01-05
          Sept. 9, 2025                      | 2025-09-09
          2026-01-05                         | 2026-01-05
          2026/1/5                           | 2026-01-05
          2026. 1. 5.                        | 2026-01-05
          20260105                           | 2026-01-05
          5.1.2026                           | 2026-01-05
          05. 01. 2026                       | 2026-01-05
          25/12/2025                         | 2025-12-25
          12/25/2025                         | 2025-12-25
          04-04-2021                         | 2021-04-04
          2026年1月5日                        | 2026-01-05
          2026年1月5日 星期一                  | 2026-01-05
          2026年1月5日（月）                   | 2026-01-05
          2026년 1월 5일                      | 2026-01-05
          2026년 1월 5일 월요일                | 2026-01-05
          5. Januar 2026                     | 2026-01-05
          5. März 2026                       | 2026-03-05
          5 janvier 2026                     | 2026-01-05
          1er août 2025                      | 2025-08-01
          5 de enero de 2026                 | 2026-01-05
          5 января 2026 г.                   | 2026-01-05
          5 ינואר 2026                       | 2026-01-05
          5 בינואר 2026                      | 2026-01-05
          5 जनवरी 2026                       | 2026-01-05
          ५ जनवरी २०२६                       | 2026-01-05
          ۵ جنوری ۲۰۲۶ء                      | 2026-01-05
          5 جنوری 2026ء                      | 2026-01-05
          5 يناير 2026                       | 2026-01-05
          ٥ يناير ٢٠٢٦                       | 2026-01-05
          5 كانون الثاني 2026                | 2026-01-05
          5 Ocak 2026                        | 2026-01-05
          令和8年1月5日                       | 2026-01-05
          令和元年5月1日                      | 2019-05-01
          平成30年1月5日                      | 2018-01-05
          R8.1.5                             | 2026-01-05
          民國115年1月5日                     | 2026-01-05
          5 มกราคม 2569                      | 2026-01-05
          5 ม.ค. 2569                        | 2026-01-05
          ๕ มกราคม พ.ศ. ๒๕๖๙                  | 2026-01-05
          ۱۵ دی ۱۴۰۴                         | 2026-01-05
          ۱۴۰۴/۱۰/۱۵                         | 2026-01-05
          1 فروردین 1403                     | 2024-03-20
          29 اسفند 1399                      | 2021-03-19
          30 اسفند 1399                      | 2021-03-20
          1 رمضان 1445 هـ                    | 2024-03-11
          ৫ জানুয়ারি, ২০২৬                     | 2026-01-05
          5. listopadu 2026                  | 2026-11-05
          5 listopada 2026                   | 2026-11-05
          5. listopada 2026.                 | 2026-10-05
          ngày 5 tháng 1 năm 2026            | 2026-01-05
          2026. január 5.                    | 2026-01-05
          2026. gada 5. janvāris             | 2026-01-05
          2026 m. sausio 5 d.                | 2026-01-05
          January 2026                       | 2026-01
          November 2026                      | 2026-11
          2026年1月                           | 2026-01
          2026-01                            | 2026-01
          2026                               | 2026
          Thu, Jan 08 2026 06:16:10pm        | 2026-01-08T18:16
          January 8, 2026 at 12:05 a.m.      | 2026-01-08T00:05
          January 8, 2026, 12:05 PM          | 2026-01-08T12:05
          18:16, 8 January 2026              | 2026-01-08T18:16
          8. Januar 2026, 18:16 Uhr          | 2026-01-08T18:16
          2026年1月8日 下午6:16                | 2026-01-08T18:16
          2026년 1월 8일 오후 6시 16분          | 2026-01-08T18:16
          2026-01-08 18:16:10                | 2026-01-08T18:16
          2026-01-08T18:16:10Z               | 2026-01-08T18:16Z
          2026-01-08T18:16:10.123+09:00      | 2026-01-08T18:16+09:00
          2026-01-08T18:16-0500              | 2026-01-08T18:16-05:00
          2026-01-08 18:16 GMT+8             | 2026-01-08T18:16+08:00
          Thu, 08 Jan 2026 18:16:10 GMT      | 2026-01-08T18:16Z
          """)
  void readsADateAsItIsWritten(String text, String iso) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("tr"))) {
      Locale.setDefault(locale);
      assertThat(Dates.whole(text).map(d -> d.from(DateOrigin.TEXT).iso())).contains(iso);
    }
  }

  @Test
  void anAmbiguousDateIsUncertainAndKeepsItsRival() {
    ReadDate date = Dates.find("03/04/2021").orElseThrow();

    assertThat(date.from(DateOrigin.TEXT))
        .isEqualTo(
            new ClippingDate(
                LocalDateTime.of(2021, 4, 3, 0, 0), Precision.DAY, null, DateOrigin.TEXT, true));
    assertThat(date.rivalsFrom(DateOrigin.TEXT))
        .extracting(ClippingDate::firstDay)
        .containsExactly(LocalDate.of(2021, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no date",
        "99/99/2021",
        "February 30, 2021",
        "12:30",
        "March",
        "1234567",
        "٢"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @Test
  void aSentenceWithADateIsNotADate() {
    assertThat(Dates.whole("The treaty of January 5, 2026 was signed")).isEmpty();
    assertThat(Dates.find("The treaty of January 5, 2026 was signed")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2019 The Example Press, tel. 0123 456789",
        "Campaign of April-June 2018, page 4",
        "12 of 2019",
        "5 May",
        "12.30.45.99"
      })
  void noDayIsReadFromOtherNumbers(String text) {
    assertThat(Dates.all(text, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R1.5.2",
        "2.5.19",
        "20190502",
        "令和元年5月2日",
        "May 2nd, 2019",
        "2019-05-02T10:00",
        "۱۲ اردیبهشت ۱۳۹۸",
        "2 พ.ค. 2562",
        "ngày 2 tháng 5 năm 2019"
      })
  void everyKindOfDayIsAmongAll(String text) {
    assertThat(Dates.all(text, true))
        .extracting(found -> found.date().value().toLocalDate())
        .containsExactly(LocalDate.of(2019, 5, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "Jan. 5,--01-05",
    "5 января,--01-05",
    "1月5日,--01-05",
    "5 ene,--01-05",
    "2. Juni,--06-02"
  })
  void readsADayWithoutAYear(String text, String day) {
    assertThat(Dates.monthDay(text)).contains(MonthDay.parse(day));
  }
}
