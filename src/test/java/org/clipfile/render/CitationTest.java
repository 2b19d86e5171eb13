package org.clipfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.OriginalInfo;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void namesWhoWhatWhereAndWhen() {
    Article article =
        Article.builder("Who owns the tide?")
            .authors(List.of("Mara Lind", "Jon Ek"))
            .publication("Harbour Courier")
            .published(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT))
            .url("https://courier.example/tide")
            .build();

    assertThat(Citation.of(clipping(article)))
        .isEqualTo(
            "Mara Lind, Jon Ek. Who owns the tide? Harbour Courier, 5 January 2026."
                + " https://courier.example/tide");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(Citation.of(clipping(Article.builder("Ferry sails").build())))
        .isEqualTo("Ferry sails.");
    assertThat(Citation.of(clipping(Article.builder("Ferry sails").source("Coast Wire").build())))
        .isEqualTo("Ferry sails. Coast Wire.");
  }

  private static Clipping clipping(Article article) {
    return new Clipping(1, article, Instant.EPOCH, new OriginalInfo("0".repeat(64), "a", "x", 1));
  }
}
