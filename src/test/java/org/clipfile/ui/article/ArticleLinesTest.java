package org.clipfile.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Lines are broken and set by their script, the width and the reading style. */
class ArticleLinesTest extends ArticleTest {
  private static final String HINDI =
      "चंद्रयान चंद्रमा के दक्षिणी ध्रुव के निकट उतरा। ".repeat(6).strip();

  @ParameterizedTest
  @ValueSource(
      strings = {
        URDU,
        "הגילוי נעשה ב־8 באפריל 1982, בעת שבתון במכון התקנים האמריקני (NIST) שליד וושינגטון"
      })
  void setsARightToLeftParagraphFromTheRightLineByLine(String text) {
    show("<p>" + text + "</p>");

    ParagraphView paragraph = paragraph(text);
    List<Text> letters = letters(paragraph);
    List<Double> lines = letters.stream().map(Text::getY).distinct().toList();
    assertThat(lines).hasSizeGreaterThan(1);
    for (double line : lines.subList(0, lines.size() - 1)) {
      double right =
          letters.stream()
              .filter(it -> it.getY() == line)
              .mapToDouble(it -> it.getBoundsInParent().getMaxX())
              .max()
              .orElseThrow();
      assertThat(right).isCloseTo(paragraph.getWidth(), within(3.0));
    }
    assertThat(letters).allMatch(it -> it.getBoundsInParent().getMinX() > -2);
    Text first =
        letters.stream()
            .filter(it -> it.getY() == lines.getFirst())
            .max(Comparator.comparingDouble(it -> it.getBoundsInParent().getMaxX()))
            .orElseThrow();
    assertThat(first.getText()).isEqualTo(text.substring(0, text.indexOf(' ')));
  }

  @Test
  void setsAListInARightToLeftArticleFromTheRight() {
    show("<ul><li>abc def</li><li>پاکستان نے</li></ul><ul><li>پاکستان 12 abc def</li></ul>");

    assertThat(visually("abc def")).isEqualTo("abc def");
    assertThat(visually("پاکستان نے")).isEqualTo("نے پاکستان");
    assertThat(visually("پاکستان 12 abc def")).isEqualTo("abc def 12 پاکستان");
    Bounds text = sceneBounds(paragraph("پاکستان 12 abc def"));
    assertThat(
            view.lookupAll(".paragraph").stream()
                .filter(node -> node instanceof ParagraphView it && it.text().equals("•"))
                .map(ArticleTest::sceneBounds))
        .filteredOn(label -> label.getMinY() < text.getMaxY() && label.getMaxY() > text.getMinY())
        .allMatch(label -> label.getMinX() >= text.getMaxX() - 1)
        .isNotEmpty();
  }

  @Test
  void givesARowOfATableTheHeightItsLongestCellNeeds() {
    String remark = "A remark that has to wrap in its column. ".repeat(5).strip();
    show(
        "<table><tr><td>Year</td><td>Ships</td></tr><tr><td>2024</td><td>"
            + remark
            + "</td></tr><tr><td>2025</td><td>23</td></tr></table><p>After it.</p>");

    Bounds cell = sceneBounds(paragraph(remark));
    Bounds next = sceneBounds(paragraph("2025"));
    assertThat(cell.getHeight()).isGreaterThan(60);
    assertThat(next.getMinY()).isGreaterThanOrEqualTo(cell.getMaxY());
    assertThat(sceneBounds(paragraph("After it.")).getMinY()).isGreaterThan(next.getMaxY());
    assertThat(letters(paragraph(remark)).stream().map(ArticleTest::sceneBounds))
        .allMatch(it -> it.getMaxY() <= cell.getMaxY() + 1 && it.getMaxX() <= 500);
  }

  @Test
  void setsAnIndicScriptInOnePieceALine() {
    show("<p>" + HINDI + "</p>");

    List<Text> letters = letters(paragraph(HINDI));
    assertThat(letters).hasSizeBetween(2, 9);
    assertThat(letters.stream().map(Text::getText).collect(Collectors.joining())).isEqualTo(HINDI);
  }

  @Test
  void breaksAnAddressThatIsWiderThanThePane() {
    String address = "https://example.org/" + "a-very-long-path/".repeat(12);
    show("<p>See " + "x".repeat(300) + " at " + address + "</p>");

    ParagraphView paragraph =
        view.lookupAll(".body").stream().map(ParagraphView.class::cast).findFirst().orElseThrow();
    assertThat(letters(paragraph))
        .allMatch(it -> it.getBoundsInParent().getMaxX() <= paragraph.getWidth() + 3);
    assertThat(letters(paragraph).stream().map(Text::getText).collect(Collectors.joining()))
        .isEqualToIgnoringWhitespace(paragraph.text());
  }

  @Test
  void followsTheWidthOfThePane() {
    String text = "word ".repeat(240).strip();
    show("<p>" + text + "</p>");
    double narrow = OpenWindow.fx(() -> paragraph(text).getHeight());

    OpenWindow.run(() -> stage.setWidth(900));
    OpenWindow.until(() -> paragraph(text).getHeight() < narrow);
  }

  @Test
  void holdsTheMeasureInAWidePaneAndTakesAnotherStyleAtOnce() {
    String text =
        "The ferry to the islands left at seven with most of the mail. ".repeat(9).strip();
    show("<p>" + text + "</p>");
    OpenWindow.run(() -> stage.setWidth(1400));
    OpenWindow.until(() -> view.getWidth() > 1300);
    OpenWindow.until(() -> lettersALine(text) > 55 && lettersALine(text) < 76);
    double height = OpenWindow.fx(() -> paragraph(text).getHeight());

    OpenWindow.run(() -> view.setStyle(ReadingStyle.STANDARD.withSize(28)));
    OpenWindow.until(() -> paragraph(text).getHeight() > height * 1.4);
    OpenWindow.until(() -> lettersALine(text) > 55 && lettersALine(text) < 76);

    OpenWindow.run(() -> view.setStyle(ReadingStyle.STANDARD.with(ReadingStyle.Letters.SANS)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(letters(paragraph(text)).getFirst().getFont().getFamily()).contains("Sans");
  }

  /** What stands on a paragraph's one line, from left to right on the screen. */
  private String visually(String paragraph) {
    return letters(paragraph(paragraph)).stream()
        .sorted(Comparator.comparingDouble(it -> sceneBounds(it).getMinX()))
        .map(it -> it.getText().strip())
        .collect(Collectors.joining(" "));
  }

  /** The letters of the longest line. */
  private int lettersALine(String text) {
    return letters(paragraph(text)).stream()
        .collect(
            Collectors.groupingBy(Text::getY, Collectors.summingInt(t -> t.getText().length())))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}
