package org.clipfile.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Beijing, January 5 – The two met on Monday.           | Beijing          | --01-05 | -
          BEIRUT, June 2 (Reuters) - Rain fell.                 | BEIRUT           | --06-02 | Reuters
          NAIROBI, Aug. 25 (Xinhua) -- The last case.           | NAIROBI          | --08-25 | Xinhua
          SANTIAGO, Chile — The mine is closed.                 | SANTIAGO, Chile  | -       | -
          ISLAMABAD: The cabinet met.                           | ISLAMABAD        | -       | -
          St. John's, 5 May — Fog again.                        | St. John's       | --05-05 | -
          Berlin (dpa) - Der Zug fährt wieder.                  | Berlin           | -       | dpa
          GENÈVE, 10 sept 2008 (AFP) – Un faisceau.             | GENÈVE           | --09-10 | AFP
          Panamá, 26 jun (EFE).- Un buque cruzó.                | Panamá           | --06-26 | EFE
          МОСКВА, 5 января. /ТАСС/. Выставка открылась.         | МОСКВА           | --01-05 | ТАСС
          القاهرة (رويترز) - افتتح المعرض.                      | القاهرة          | -       | رويترز
          بكين 5 يناير (شينخوا) — التقى الرئيسان.               | بكين             | --01-05 | شينخوا
          لندن، ۱۸ جون (اے پی پی): میچ ہوا۔                      | لندن             | --06-18 | اے پی پی
          नई दिल्ली, 5 जनवरी (भाषा) मेला खुला।                        | नई दिल्ली          | --01-05 | भाषा
          ירושלים, 5 בינואר – הספרייה נפתחה.                    | ירושלים          | --01-05 | -
          新华社北京1月5日电 展览开幕。                             | 北京             | --01-05 | 新华社
          【函館共同】新しい駅が開いた。                              | 函館             | -       | 共同
          (베이징=연합뉴스) 전시회가 열렸다.                          | 베이징            | -       | 연합뉴스
          AP - A company was founded.                           | -                | -       | AP
          (Reuters) - A company was founded.                    | -                | -       | Reuters
          (Reuters) - KRANWERK - the maker of cranes - grows.   | -                | -       | Reuters
          (Reuters) - The London (Ontario) – that is - Post.    | -                | -       | Reuters
          (ANSA) - ROMA, 05 GEN - Il museo ha riaperto.         | ROMA             | --01-05 | ANSA
          JAKARTA, PESISIR.com - Museum dibuka lagi.            | JAKARTA          | -       | -
          PESISIR.CO, Bandung - Museum dibuka lagi.             | Bandung          | -       | -
          (dpa) - BERLIN (dpa) - Das Museum ist offen.          | BERLIN           | -       | dpa
          """)
  void findsPlaceDayAndAgency(String paragraph, String place, String day, String agency) {
    assertFound(paragraph, place, day, agency);
  }

  /** What a paragraph opens with; null where it lacks a part. */
  static void assertFound(
      String paragraph, @Nullable String place, @Nullable String day, @Nullable String agency) {
    var opening = DatelineFinder.find(paragraph).orElseThrow();
    Dateline dateline = opening.dateline();

    assertThat(dateline == null ? null : dateline.place()).isEqualTo(place);
    assertThat(dateline == null || dateline.day() == null ? null : dateline.day().toString())
        .isEqualTo(day);
    assertThat(opening.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The library – long closed – opens again.",
        "Peter Hall - the man who built it - is dead.",
        "UPDATE: The road is open.",
        "In May (as reported) - and later - it rained.",
        "Yes – he said so.",
        "It was 5 May – a Sunday.",
        "One (and only one) of them – said so.",
        ""
      })
  void ratherNoneThanAWrongOne(String paragraph) {
    assertThat(DatelineFinder.find(paragraph)).isEmpty();
  }

  @Test
  void theOpeningOfAVeryLongParagraphIsFound() {
    assertThat(DatelineFinder.find("LIMA, May 3 – " + "word ".repeat(10_000))).isPresent();
  }

  @Test
  void aShortWordBeforeTheDayIsOfThePlace() {
    assertThat(DatelineFinder.find("NEW YORK Oct. 18, 2004 – The ferry sails again."))
        .map(DatelineFinder.Opening::dateline)
        .contains(new Dateline("NEW YORK", MonthDay.of(10, 18)));
  }
}
