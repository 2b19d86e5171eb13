package org.clipfile.ui.cliplist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationTest {
  private final ClippingRow talks =
      row("Talks <end> in [Seoul]?", "RKI.news", "https://rki.example/a?b=1&c=2", true);
  private final ClippingRow bare = row("港口罢工结束", null, null, false);

  @Test
  void namesHeadlinePublicationDateAndAddressAsFarAsKnown() {
    assertThat(Citation.plain(List.of(talks, bare)))
        .isEqualTo(
            "Talks <end> in [Seoul]? RKI.news, 5 January 2026. https://rki.example/a?b=1&c=2\n"
                + "港口罢工结束.");
  }

  @Test
  void nothingOfAHeadlineBecomesMarkup() {
    assertThat(Citation.html(List.of(talks)))
        .isEqualTo(
            "<p dir=\"auto\"><a href=\"https://rki.example/a?b=1&amp;c=2\">Talks &lt;end&gt; in"
                + " [Seoul]?</a> <i>RKI.news</i>, 5 January 2026.</p>");
    assertThat(Citation.markdown(List.of(talks)))
        .isEqualTo(
            "[Talks \\<end\\> in \\[Seoul\\]?](<https://rki.example/a?b=1&c=2>) *RKI.news*, 5"
                + " January 2026.");
    assertThat(Citation.markdown(List.of(bare, bare))).isEqualTo("- 港口罢工结束.\n- 港口罢工结束.");
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() {
    assertThat(Citation.html(List.of(row("A", "B", "javascript:alert(1)", false))))
        .isEqualTo("<p dir=\"auto\">A. <i>B</i>.</p>");
  }

  private static ClippingRow row(
      String headline, @Nullable String publication, @Nullable String url, boolean dated) {
    return new ClippingRow(
        1,
        headline,
        publication,
        null,
        dated ? ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT) : null,
        null,
        null,
        List.of(),
        url,
        false,
        false,
        false);
  }
}
