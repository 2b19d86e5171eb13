package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class ToldBodyTest {
  private static final String TEXT =
      "The <b>ferry</b> to Lindmoor sailed again on Monday, with forty passengers on board. "
          + "Crossings are free until October, said the council, and dear after that. ".repeat(6);

  @Test
  void coversLinesButForMarkupCaseAndMarks() {
    ToldBody body = body(TEXT);

    assertThat(body.covers("The ferry to Lindmoor sailed again on Monday with forty passengers"))
        .isTrue();
    assertThat(body.covers("“Crossings are free until October”, said the council")).isTrue();
    assertThat(body.covers("The harbour wall will be raised by a foot in spring")).isFalse();
    assertThat(body.covers("Monday")).as("too short to tell by").isFalse();
  }

  @Test
  void knowsWhereTextWasCutOff() {
    assertThat(body(TEXT).whole).isTrue();
    assertThat(body(TEXT + "“And that is all.”").whole).isTrue();
    assertThat(body(TEXT + "後は無料です。").whole).isTrue();
    assertThat(body(TEXT + "Then the counc").whole).isFalse();
    assertThat(body(TEXT + "Then the…").whole).isFalse();
    assertThat(body(TEXT + "Then the...").whole).isFalse();
  }

  @Test
  void isNoneWhereOnlyATeaserIsTold() {
    assertThat(ToldBody.of("The ferry to Lindmoor sails again.")).isNull();
    assertThat(ToldBody.of("<p></p>".repeat(100))).isNull();
    assertThat(ToldBody.of(null)).isNull();
  }

  private static ToldBody body(String text) {
    return Objects.requireNonNull(ToldBody.of(text));
  }
}
