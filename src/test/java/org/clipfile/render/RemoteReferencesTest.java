package org.clipfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemoteReferencesTest {
  @Test
  void countsEachAddressThatABrowserWouldFetchOnce() {
    String page =
        """
        <link rel="stylesheet" href="https://a.example/s.css"><link rel="canonical" href="https://a.example/">
        <script src="//b.example/t.js"></script><img src="https://a.example/1.png">
        <img src="https://a.example/1.png"><img src="pictures/2.png"><img src="data:image/png;base64,AA==">
        <iframe src="HTTP://c.example/"></iframe><p style="background:url('https://d.example/x.gif')">
        <style>@import "https://e.example/y.css"; b { background: url(https://e.example/z.png) }</style>
        <a href="https://f.example/">a link asks for nothing</a>
        """;

    assertThat(RemoteReferences.count(page)).isEqualTo(7);
  }

  @Test
  void asksNothingWhereNothingIsRemote() {
    assertThat(RemoteReferences.count("<p>Plain <img src=a.png></p>")).isZero();
    assertThat(RemoteReferences.count("")).isZero();
    assertThat(RemoteReferences.count("<div>".repeat(20_000))).isZero();
  }
}
