package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://News.Example/a/b/, http://news.example/a/b",
    "https://news.example:443/a, https://news.example/a#comments",
    "https://news.example/a?utm_source=mail&id=7&fbclid=x, https://news.example/a?id=7",
    "https://news.example/a?UTM_Campaign=y, https://news.example/a",
    "https://news.example, https://news.example/",
  })
  void onePageHasOneAddress(String one, String other) {
    assertThat(Address.of(one)).isEqualTo(Address.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a?id=7, https://news.example/a?id=8",
    "https://news.example/A, https://news.example/a",
    "https://news.example/#!/a, https://news.example/#!/b",
    "https://news.example/a?page=2, https://news.example/a",
    "https://a.example/x, https://b.example/x",
  })
  void otherPagesHaveOthers(String one, String other) {
    assertThat(Address.of(one)).isNotEqualTo(Address.of(other));
  }

  @Test
  void whatIsNoPageOfTheWebStaysAsItIs() {
    assertThat(Address.of("mid:1@example.org")).isEqualTo("mid:1@example.org");
    assertThat(Address.of(null)).isNull();
    assertThat(Address.of("http://[broken/%zz")).isEqualTo("[broken/%zz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://news.example/", "http://news.example?utm_source=x"})
  void aSiteIsToldFromItsPages(String url) {
    assertThat(Address.isFrontPage(String.valueOf(Address.of(url)))).isTrue();
    assertThat(Address.isFrontPage(String.valueOf(Address.of(url + "&p=1#!/a")))).isFalse();
  }
}
