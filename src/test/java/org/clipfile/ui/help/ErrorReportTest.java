package org.clipfile.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ErrorReportTest {
  @Test
  void tells_what_failed_where_but_quotes_nothing() {
    var cause = new IOException("/home/ada/Diary of the strike.txt");
    var error = new IllegalStateException("could not read “Diary of the strike”", cause);
    error.addSuppressed(new IllegalArgumentException("https://harbour.example/ferry"));

    assertThat(ErrorReport.of(error))
        .contains("java.lang.IllegalStateException", "caused by java.io.IOException")
        .contains("suppressed java.lang.IllegalArgumentException")
        .contains("at org.clipfile.ui.help.ErrorReportTest.tells_what_failed_where")
        .contains("Java: ", "System: ")
        .doesNotContain("Diary", "ada", "harbour.example");
  }

  @Test
  void errors_that_cause_each_other_are_told_once() {
    var one = new IllegalStateException("one");
    var other = new IllegalStateException("other", one);
    one.initCause(other);

    assertThat(ErrorReport.of(one).split("caused by", -1)).hasSize(2);
  }
}
