package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Clara Whitcombe, Reuters | Reuters
          det/dpa                  | dpa
          dpa/AFP                  | dpa/AFP
          By Associated Press      | Associated Press
          """)
  void areFoundInACredit(String credit, String agency) {
    assertThat(Agencies.in(credit)).contains(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Hafen bleibt geschlossen. (dpa)                     | dpa
          The harbour stays closed. (Reuters)                     | Reuters
          Mit Material von dpa und AFP                            | dpa/AFP
          Quelle: dpa                                             | dpa
          来源：新华社                                              | 新华社
          (With inputs from PTI)                                  | PTI
          """)
  void areFoundWhereATextEnds(String end, String agency) {
    assertThat(Agencies.atEnd("The harbour was closed on Friday.\n\n" + end)).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "He read it at the agency, Reuters, where he had worked for many years before the war.",
        "Weitere Informationen in der App",
        "The harbour stays closed (see page 3)."
      })
  void areNotSeenInWhatIsNoCredit(String end) {
    assertThat(Agencies.atEnd(end)).isEmpty();
  }
}
