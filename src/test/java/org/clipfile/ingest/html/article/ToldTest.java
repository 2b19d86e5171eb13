package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clipfile.ingest.html.article.Told.Repeated;
import org.junit.jupiter.api.Test;

class ToldTest {
  @Test
  void aLineOfDashesRepeatsNothing() {
    var told = new Told("The ferry sails again", null, null, List.of("Ada"), _ -> false, null);

    assertThat(told.repeats("———")).isEqualTo(Repeated.NOTHING);
    assertThat(told.repeats("— Ada —")).isEqualTo(Repeated.CREDIT);
    assertThat(told.repeats("The ferry sails again!")).isEqualTo(Repeated.HEADLINE);
  }
}
