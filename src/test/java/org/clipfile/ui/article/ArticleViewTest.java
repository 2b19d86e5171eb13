package org.clipfile.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.ui.window.OpenWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ArticleViewTest {
  private static final String URDU =
      "پاکستان نے اوول کے میدان میں روایتی حریف بھارت کو ۱۸۰ رنز سے شکست دے کر پہلی مرتبہ"
          + " آئی سی سی (ICC) چیمپئنز ٹرافی جیت لی، فخر زمان کی شاندار سنچری";
  private static final String HINDI =
      "चंद्रयान चंद्रमा के दक्षिणी ध्रुव के निकट उतरा। ".repeat(6).strip();

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private ArticleView view;

  @BeforeAll
  static void toolkit() {
    OpenWindow.startToolkit();
  }

  @BeforeEach
  void open() {
    view = OpenWindow.fx(ArticleView::new);
    stage =
        OpenWindow.fx(() -> {
          var made = new Stage();
          made.setScene(new Scene(view, 500, 600));
          made.show();
          return made;
        });
  }

  @AfterEach
  void close() {
    OpenWindow.run(stage::close);
  }

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
                .map(ArticleViewTest::sceneBounds))
        .filteredOn(label -> label.getMinY() < text.getMaxY() && label.getMaxY() > text.getMinY())
        .allMatch(label -> label.getMinX() >= text.getMaxX() - 1)
        .isNotEmpty();
  }

  /** What stands on a paragraph's one line, from left to right on the screen. */
  private String visually(String paragraph) {
    return letters(paragraph(paragraph)).stream()
        .sorted(Comparator.comparingDouble(it -> sceneBounds(it).getMinX()))
        .map(it -> it.getText().strip())
        .collect(Collectors.joining(" "));
  }

  private static Bounds sceneBounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
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
    assertThat(letters(paragraph(remark)).stream().map(ArticleViewTest::sceneBounds))
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

  @Test
  void letsGoOfTheArticlesItShowed() {
    var seen = new ArrayList<WeakReference<Node>>();
    for (int i = 0; i < 300; i++) {
      show("<p>Article " + i + " with <a href=\"https://example.org/\">a link</a>.</p>");
      seen.add(new WeakReference<>(paragraph("Article " + i + " with a link.")));
    }
    System.gc();
    System.gc();

    long alive = seen.stream().filter(it -> it.get() != null).count();
    assertThat(alive).isLessThan(20);
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

  private void show(String body) {
    show(body, TextMarker.NONE);
  }

  private void show(String body, TextMarker marker) {
    show(body, marker, null);
  }

  private void show(String body, TextMarker marker, @Nullable String language) {
    Article article = Article.builder("Headline").body(body, "").language(language).build();
    var original = new OriginalInfo("0".repeat(64), "a", "html", 1);
    var clipping = new Clipping(1, article, Instant.EPOCH, original);
    var content = ArticleContent.of(clipping, marker, PictureSource.NONE);
    OpenWindow.run(() -> {
      view.show(content);
      view.applyCss();
      view.layout();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TextMarker marking(String pattern) {
    return text ->
        Pattern.compile(pattern).matcher(text).results().map(ArticleViewTest::span).toList();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  private ParagraphView paragraph(String text) {
    return (ParagraphView)
        view.lookupAll(".paragraph").stream()
            .filter(node -> node instanceof ParagraphView it && it.text().equals(text))
            .findFirst()
            .orElseThrow();
  }

  private static List<Text> letters(ParagraphView paragraph) {
    return paragraph.lookupAll(".letters").stream().map(Text.class::cast).toList();
  }

  private static Bounds boundsOf(List<Text> letters, String text) {
    return letters.stream()
        .filter(it -> it.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .getBoundsInParent();
  }

  private boolean isSeen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getMinY() >= 0 && bounds.getMaxY() <= view.getHeight();
  }
}
