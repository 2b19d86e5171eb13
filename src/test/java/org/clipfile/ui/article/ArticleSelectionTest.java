package org.clipfile.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is selected by mouse and by keys. */
class ArticleSelectionTest extends ArticleTest {
  @Test
  void selectsOverParagraphsWithTheMouseAndCopiesWhatWasWritten() {
    show("<p>One two three.</p><p>" + URDU + "</p><p>Last one.</p>");
    Node first = paragraph("One two three.");
    ParagraphView last = paragraph("Last one.");
    Bounds from = OpenWindow.fx(() -> first.localToScreen(first.getLayoutBounds()));
    Bounds to = OpenWindow.fx(() -> last.localToScreen(last.getLayoutBounds()));
    double two =
        OpenWindow.fx(() ->
            TextMeasure.width(letters(paragraph("One two three.")).getFirst().getFont(), "One "));

    robot
        .drag(new Point2D(from.getMinX() + two, from.getMinY() + 12))
        .dropTo(new Point2D(to.getMaxX() - 3, to.getMinY() + 12));

    assertThat(OpenWindow.fx(view::selectedText))
        .isEqualTo("two three.\n\n" + URDU + "\n\nLast one.");
    assertThat(last.lookupAll(".selected-text")).isNotEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("two three.\n\n" + URDU + "\n\nLast one.");
  }

  @Test
  void selectsAWordAndAParagraphByClicks() {
    show("<p>One two three.</p><p>Another.</p>");
    Bounds bounds =
        OpenWindow.fx(() ->
            paragraph("One two three.")
                .localToScreen(paragraph("One two three.").getLayoutBounds()));

    robot.doubleClickOn(bounds.getMinX() + 8, bounds.getMinY() + 12);
    assertThat(OpenWindow.fx(view::selectedText)).isEqualTo("One");

    robot.push(KeyCode.CONTROL, KeyCode.A);
    assertThat(OpenWindow.fx(view::selectedText)).contains("One two three.\n\nAnother.");
  }

  @Test
  void selectsByKeyboardAndMakesAHighlightOfIt() {
    show("<p>One two three.</p><p>Four.</p>");
    OpenWindow.run(view::requestFocus);

    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(OpenWindow.fx(view::selectedText).strip()).isEqualTo("One two");
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);

    Highlight made =
        OpenWindow.fx(() ->
            view.highlightOfSelection(HighlightColour.BLUE, "mine", Instant.EPOCH).orElseThrow());
    assertThat(made.quote()).isEqualTo("One two three.\nFour.");
    assertThat(made.in("Zero. One two three.\n\nFour.")).contains(new Span(6, 27));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Plain words of one line", "پاکستان نے اوول", "abc پاکستان نے def", "東京都の計画"})
  void findsTheLetterUnderAPoint(String text) {
    show("<p>" + text + "</p>");
    ParagraphView paragraph = paragraph(text);

    for (int at = 0; at < text.length(); at++) {
      int offset = at;
      Rectangle box =
          OpenWindow.fx(() -> {
            paragraph.select(offset, offset + 1);
            return (Rectangle) paragraph.lookup(".selected-text");
          });
      if (box != null && box.getWidth() > 2) {
        double middle = box.getX() + box.getWidth() / 2;
        assertThat(OpenWindow.fx(() -> paragraph.offsetAt(middle - 0.4, 10)))
            .isBetween(offset, offset + 1);
      }
    }
  }
}
