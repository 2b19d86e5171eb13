package org.clipfile.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "b, 0",
    "by, 16",
    "story posted-by, 16",
    "by_line, 16",
    "BY the-desk, 16",
    "baby standby bypass, 0",
    "entryAuthorBox, 16",
    "update, 2",
    "Date, 3",
    "post-date_line, 3",
    "sub-headline, 8",
    "sub headlines, 0",
    "newsletter-teaser-lead, 12",
    "comments, 36",
    "commentary, 32",
    "article-content main, 0"
  })
  void wordsTellWhatAnElementHolds(String name, int meaning) {
    assertThat(NameWords.of(name)).isEqualTo(meaning);
  }
}
