package org.clipfile.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.ui.window.OpenWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hits, places found and highlights are marked in the article and walked through. */
class ArticleMarksTest extends ArticleTest {
  @Test
  void marksHitsAcrossStylesAndLines() {
    show("<p>The <b>port</b> strike closed the port.</p>", marking("port strike|port"));

    ParagraphView paragraph = paragraph("The port strike closed the port.");
    assertThat(paragraph.lookupAll(".hit-background")).hasSize(2);
    double firstWord = boundsOf(letters(paragraph), "The ").getMaxX();
    Bounds first =
        paragraph.lookupAll(".hit-background").stream()
            .map(Node::getBoundsInParent)
            .min(Comparator.comparingDouble(Bounds::getMinX))
            .orElseThrow();
    assertThat(first.getMinX()).isCloseTo(firstWord, within(2.0));
  }

  @Test
  void marksHitsInTheLanguageOfTheArticle() {
    var formsInEnglish =
        new TextMarker() {
          @Override
          public List<Span> marks(String text) {
            return List.of();
          }

          @Override
          public TextMarker in(@Nullable String language) {
            return "en".equals(language) ? marking("strikes") : this;
          }
        };

    show("<p>Two strikes.</p>", formsInEnglish, "en");
    assertThat(paragraph("Two strikes.").lookupAll(".hit-background")).hasSize(1);
    show("<p>Two strikes.</p>", formsInEnglish, null);
    assertThat(paragraph("Two strikes.").lookupAll(".hit-background")).isEmpty();
  }

  @Test
  void beginsWhereTheFirstHitIs() {
    show("<p>nothing here</p>".repeat(80) + "<p>the needle</p>", marking("needle"));
    ParagraphView needle = paragraph("the needle");
    OpenWindow.until(() -> isSeen(needle));

    show("<p>nothing here</p>".repeat(80), marking("needle"));
    OpenWindow.until(() -> view.getVvalue() == 0);
  }

  @Test
  void findsWordsInAnyCapitalsAndWithoutAccents() {
    show("<p>Über den CAFÉS der Stadt.</p>" + "<p>nothing</p>".repeat(90) + "<p>Ein cafe.</p>");

    assertThat(OpenWindow.<Integer>fx(() -> view.find("cafe"))).isEqualTo(2);
    assertThat(OpenWindow.<Integer>fx(() -> view.matchProperty().get())).isEqualTo(1);
    OpenWindow.run(() -> view.goToMatch(1));
    OpenWindow.until(() -> isSeen(paragraph("Ein cafe.")));
    OpenWindow.run(() -> view.goToMatch(1));
    OpenWindow.until(() -> isSeen(paragraph("Über den CAFÉS der Stadt.")));
    assertThat(OpenWindow.<Integer>fx(() -> view.find("nowhere"))).isZero();
    assertThat(OpenWindow.<Integer>fx(() -> view.find(" "))).isZero();
  }

  @Test
  void walksTheHitsAndTellsWhereTheyEnd() {
    show("<p>port</p>" + "<p>nothing</p>".repeat(90) + "<p>the port</p>", marking("port"));

    assertThat(OpenWindow.<Integer>fx(view::hitCount)).isEqualTo(2);
    assertThat(OpenWindow.<Boolean>fx(() -> view.goToHit(1))).isTrue();
    assertThat(OpenWindow.<Boolean>fx(() -> view.goToHit(1))).isTrue();
    OpenWindow.until(() -> isSeen(paragraph("the port")));
    assertThat(OpenWindow.<Integer>fx(() -> view.hitProperty().get())).isEqualTo(2);
    assertThat(OpenWindow.<Boolean>fx(() -> view.goToHit(1))).isFalse();
    assertThat(OpenWindow.<Boolean>fx(() -> view.goToHit(-1))).isTrue();
    assertThat(OpenWindow.<Boolean>fx(() -> view.goToHit(-1))).isFalse();
  }

  @Test
  void marksPassagesOverParagraphsAndTellsThoseThatAreGone() {
    show("<p>One two three.</p><ul><li>four</li><li>five</li></ul>");
    var over = highlight(1, "two three.\n\nfour", HighlightColour.GREEN);
    var gone = highlight(2, "not in here", HighlightColour.PINK);

    OpenWindow.run(() -> {
      view.showHighlights(List.of(over, gone));
      view.layout();
    });

    assertThat(paragraph("One two three.").lookupAll(".highlight-green")).hasSize(1);
    assertThat(paragraph("four").lookupAll(".highlight-green")).hasSize(1);
    assertThat(paragraph("five").lookupAll(".highlight-green")).isEmpty();
    assertThat(OpenWindow.fx(view::lostHighlights)).containsExactly(gone);
    OpenWindow.run(() -> view.showHighlights(List.of()));
    assertThat(paragraph("four").lookupAll(".highlight-green")).isEmpty();
  }

  private static Highlight highlight(long id, String quote, HighlightColour colour) {
    return new Highlight(id, quote, "", "", colour, null, Instant.EPOCH);
  }

  private static Bounds boundsOf(List<Text> letters, String text) {
    return letters.stream()
        .filter(it -> it.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .getBoundsInParent();
  }
}
