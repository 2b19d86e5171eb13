package org.clipfile.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, example.org, false",
    "HTTP://Example.org:8080/, example.org, false",
    "https://bücher.example/, xn--bcher-kva.example, true",
    "https://xn--bcher-kva.example/, xn--bcher-kva.example, true",
    "https://bank.example@evil.example/, evil.example, true",
  })
  void tellsTheHostAsTheNetworkWritesIt(String href, String host, boolean odd) {
    assertThat(LinkAddress.of(href)).contains(new LinkAddress(href, host, odd));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:a@b.example",
        "ftp://example.org/",
        "/relative",
        "https://",
        "https:///path",
        "https://a b/",
        "data:text/html,x",
        ""
      })
  void leadsNowhereButToTheWeb(String href) {
    assertThat(LinkAddress.of(href)).isEmpty();
  }

  @Test
  void givesABrowserAsciiAlone() {
    assertThat(LinkAddress.of("https://bücher.example:81/straße?q=ö").orElseThrow().forBrowser())
        .isEqualTo("https://xn--bcher-kva.example:81/stra%C3%9Fe?q=%C3%B6");
    assertThat(LinkAddress.of("https://example.org/a|b").orElseThrow().forBrowser())
        .isEqualTo("https://example.org/a%7Cb");
  }
}
