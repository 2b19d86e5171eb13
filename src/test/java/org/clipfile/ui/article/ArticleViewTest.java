package org.clipfile.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** An article is shown whole, and can be walked through. */
class ArticleViewTest extends ArticleTest {
  @Test
  void saysAllThatTheArticleSays() {
    show(
        """
        <p>First <b>bold</b> and <a href="https://example.org/">linked</a>.</p>
        <h2>A heading</h2><blockquote><p>Quoted</p></blockquote>
        <ol start="3"><li>Three</li><li><p>Four</p><ul><li>Inner</li></ul></li></ol>
        <pre>kept  as
          it is</pre>
        <figure><img src="clip:/picture/none" alt="A harbour"><figcaption>Below it</figcaption></figure>
        <table><caption>Sums</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>2024</td><td>17</td></tr></table>
        """);

    assertThat(view.text().lines())
        .containsSubsequence(
            "Headline",
            "First bold and linked.",
            "A heading",
            "Quoted",
            "3.",
            "Three",
            "4.",
            "Four",
            "•",
            "Inner",
            "kept  as",
            "Picture missing: A harbour",
            "Below it",
            "Sums",
            "Year",
            "Ships",
            "2024",
            "17");
  }

  @Test
  void saysWhereAPictureCannotBeDrawn() {
    show("<p>a</p><img src=\"clip:/picture/" + "0".repeat(64) + "\" alt=\"A ship\">");

    assertThat(view.text()).contains("Picture missing: A ship");
    assertThat(view.lookupAll(".image-view")).noneMatch(ImageView.class::isInstance);
  }

  @Test
  void showsALongArticleWholeBitByBit() {
    show("<p>a paragraph</p>".repeat(700) + "<p>the end</p>", marking("the end"));

    OpenWindow.until(() -> view.text().endsWith("the end"));
    OpenWindow.until(() -> isSeen(paragraph("the end")));
  }

  @Test
  void scrollsByKeys() {
    show("<p>text</p>".repeat(200));
    OpenWindow.run(view::requestFocus);

    robot.push(KeyCode.SPACE);
    double page = OpenWindow.fx(view::getVvalue);
    assertThat(page).isPositive();
    robot.push(KeyCode.DOWN);
    assertThat(OpenWindow.fx(view::getVvalue)).isGreaterThan(page);
    robot.push(KeyCode.END);
    assertThat(OpenWindow.fx(view::getVvalue)).isEqualTo(1);
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    assertThat(OpenWindow.fx(view::getVvalue)).isLessThan(1);
    robot.push(KeyCode.HOME);
    assertThat(OpenWindow.fx(view::getVvalue)).isZero();
  }

  @Test
  void aFootnotesMarkLeadsToTheNoteAndBackspaceBack() {
    show(
        "<p>Down<sup><a href=\"#at-1\">1</a></sup>.</p>"
            + "<p>The sea stood at the quay.</p>".repeat(80)
            + "<p id=\"at-1\">At high water.</p>");
    Text mark =
        OpenWindow.fx(
            () -> view.lookupAll(".link").stream().map(Text.class::cast).findFirst().orElseThrow());
    assertThat(OpenWindow.fx(mark::getAccessibleHelp)).isEqualTo("At high water.");

    OpenWindow.run(mark::requestFocus);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(OpenWindow.fx(view::getVvalue)).isGreaterThan(0.9);

    robot.push(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(OpenWindow.fx(view::getVvalue)).isLessThan(0.05);
  }

  @Test
  void letsGoOfTheArticlesItShowed() {
    var seen = new ArrayList<WeakReference<Node>>();
    for (int i = 0; i < 60; i++) {
      show("<p>Article " + i + " with <a href=\"https://example.org/\">a link</a>.</p>");
      seen.add(new WeakReference<>(paragraph("Article " + i + " with a link.")));
    }
    System.gc();
    System.gc();

    long alive = seen.stream().filter(it -> it.get() != null).count();
    assertThat(alive).isLessThan(4);
  }
}
