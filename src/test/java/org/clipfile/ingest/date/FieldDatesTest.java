package org.clipfile.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.clipfile.model.ClippingDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20260118T143000-0300            | 2026-01-18T14:30-03:00
          20210330T191502Z                | 2021-03-30T19:15Z
          20060303T000000                 | 2006-03-03
          20060303T000000Z                | 2006-03-03T00:00Z
          20060303                        | 2006-03-03
          2018-10-19T11:17:00.150Z        | 2018-10-19T11:17Z
          Mon, 02 Mar 2026 18:05:00 EST   | 2026-03-02T18:05-05:00
          Fri, 12 Nov 99 16:40:00 GMT     | 1999-11-12T16:40Z
          12 Nov 03 06:40:00 PDT          | 2003-11-12T06:40-07:00
          Tue, 3 Mar 2026 07:30 +0100     | 2026-03-03T07:30+01:00
          """)
  void datesOfProgramsAreReadAsWritten(String field, String iso) {
    assertThat(FieldDates.of(field)).extracting(ClippingDate::iso).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "20261399T999999Z", "99 Foo 99 99:99:99 XXX"})
  void whatIsNoDateIsNone(String field) {
    assertThat(FieldDates.of(field)).isNull();
  }
}
