package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.Marks;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.reader.ReaderPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The reading pane of the real window, by keyboard and mouse, without a display. */
class ReadingPaneTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(
        clips,
        "Port strike",
        "2024-03-12",
        "Harbour Courier",
        "A strike closed the port on Monday.\n\nThe strike ended late.");
    Clips.write(
        clips, "Second strike", "2024-03-11", "Harbour Post", "The strike went on for a day.");
    var picture = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", clips.resolve("p.png").toFile());
    Files.writeString(
        clips.resolve("gate.html"),
        "<html lang=en><title>Lock gate</title><article><h1>Lock gate</h1>"
            + "<p>The lock gate was hung on Monday, and the first barge went through it in the"
            + " afternoon of the same day, as the <a href='https://locks.example/log'>log</a>"
            + " of the keeper tells.</p><p>Line.</p>"
            + "<p>It cost less than the town had feared, its council said.</p>".repeat(60)
            + "<figure><img src='p.png' alt='The gate'></figure></article>"
            + "<script src='https://t.example/t.js'></script><aside>Elsewhere</aside>");
    window = OpenWindow.on(folder.resolve("archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Searches, reads the first hit and moves into it. */
  private void read(String search, String headline) {
    OpenWindow.run(() -> window.model().search().search(search));
    OpenWindow.until(() -> window.model().list().ids().length > 0 && isFound(search));
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.articleText().contains(headline));
    OpenWindow.run(window.window().reader()::focusArticle);
  }

  private boolean isFound(String search) {
    return window.model().search().text().equals(search)
        && !window.model().search().searchingProperty().get();
  }

  private String published() {
    return Objects.requireNonNull(shown().saved().article().published()).iso();
  }

  private ReaderPage shown() {
    return Objects.requireNonNull(window.model().reader().page());
  }

  private Marks marks() {
    return window.archive().clipping(shown().clipping()).orElseThrow().marks();
  }

  private String label(String selector) {
    return OpenWindow.fx(() -> window.find(selector) instanceof Label l ? l.getText() : "");
  }

  private <T extends Node> T node(Class<T> type, String selector) {
    return type.cast(Objects.requireNonNull(window.find(selector), selector));
  }

  @Test
  void walksTheHitsAndOnIntoTheNextClipping() {
    read("strike", "Port strike");
    int hits = OpenWindow.fx(() -> node(ArticleView.class, "#article").hitCount());
    assertThat(hits).isGreaterThan(2);

    for (int i = 1; i <= hits; i++) {
      robot.push(KeyCode.N);
      assertThat(label("#hit-count")).isEqualTo(i + " of " + hits);
    }
    robot.push(KeyCode.N);
    OpenWindow.until(() -> window.articleText().contains("Second strike"));
    OpenWindow.until(() -> label("#hit-count").startsWith("1 of"));

    robot.push(KeyCode.SHIFT, KeyCode.N);
    OpenWindow.until(() -> window.articleText().contains("Port strike"));
    OpenWindow.until(() -> label("#hit-count").equals(hits + " of " + hits));
  }

  @Test
  void pagesThroughAndOnIntoTheNextClipping() {
    read("title:strike", "Port strike");
    robot.push(KeyCode.SPACE);
    OpenWindow.until(() -> window.articleText().contains("Second strike"));
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    OpenWindow.until(() -> window.articleText().contains("Port strike"));
    read("lock gate", "Lock gate");
    robot.push(KeyCode.SPACE);
    assertThat(OpenWindow.fx(() -> node(ArticleView.class, "#article").getVvalue())).isPositive();
    assertThat(window.articleText()).contains("Lock gate");
  }

  @Test
  void whatIsInTheTrashIsReadWithoutVersions() {
    long id = window.archive().find("gate", null, 1).hits().ids()[0];
    OpenWindow.run(() -> window.model().trash().put(new long[] {id}));
    OpenWindow.until(() -> window.archive().find("is:trash", null, 1).hits().total() > 0);
    read("is:trash", "Lock gate");
    assertThat(OpenWindow.fx(() -> window.scene().getRoot().lookupAll(".label")))
        .noneMatch(it -> it instanceof Label label && label.getText().startsWith("Version"));
  }

  @Test
  void whatStandsBesideTheTextGoesBelowANarrowPaneAndBack() {
    read("strike port", "Port strike");
    robot.push(KeyCode.I);
    for (int width : new int[] {1240, 800, 1240, 800, 1240}) {
      OpenWindow.run(() -> window.stage().setWidth(width));
      OpenWindow.until(() -> {
        Node details = window.find(".details-panel");
        return details != null
            && details.localToScene(details.getLayoutBounds()).getMinY() > 300 == (width == 800);
      });
    }
  }

  @Test
  void findsInTheArticle() {
    read("lock gate", "Lock gate");
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.write("COUNCIL");
    OpenWindow.until(() -> label("#find-count").equals("1 of 60"));
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> label("#find-count").equals("2 of 60"));
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    OpenWindow.until(() -> label("#find-count").equals("60 of 60"));
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> !node(Node.class, "#find-bar").isVisible());
    assertThat(OpenWindow.fx(() -> node(Node.class, "#article").isFocused())).isTrue();
    assertThat(OpenWindow.fx(() -> window.model().search().text())).isEqualTo("lock gate");
  }

  @Test
  void keepsANoteAndTagsWithoutLosingThePlace() {
    read("lock gate", "Lock gate");
    robot.push(KeyCode.SPACE);
    double place = scrolled();
    robot.push(KeyCode.M);
    robot.write("ask the keeper, nine times");
    OpenWindow.until(() -> "ask the keeper, nine times".equals(marks().note()));
    assertThat(OpenWindow.fx(() -> node(TextInputControl.class, "#note").isUndoable())).isTrue();

    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.T);
    robot.write("Locks");
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> marks().tags().contains("Locks"));
    OpenWindow.until(() -> window.find(".tag-chip") != null);
    assertThat(scrolled()).isCloseTo(place, within(3.0));
  }

  /** How far down the article is, in pixels. */
  private double scrolled() {
    return OpenWindow.fx(() -> {
      ArticleView article = node(ArticleView.class, "#article");
      double height = article.getContent().getLayoutBounds().getHeight();
      return article.getVvalue() * (height - article.getViewportBounds().getHeight());
    });
  }

  @Test
  void highlightsWhatIsSelectedAndShowsItBesideTheText() {
    read("title:\"port strike\"", "Port strike");
    for (int tries = 0; tries < 5 && !selected().equals("closed"); tries++) {
      selectWord("closed"); // the pane may still be laid out
    }
    robot.push(KeyCode.H);
    OpenWindow.until(() -> !marks().highlights().isEmpty());
    assertThat(marks().highlights().getFirst().quote()).isEqualTo("closed");
    OpenWindow.until(() -> window.find(".article .highlight-yellow") != null);

    Bounds box =
        OpenWindow.fx(() -> {
          Node it = node(Node.class, ".article .highlight-yellow");
          return it.localToScreen(it.getBoundsInLocal());
        });
    robot.clickOn(box.getCenterX(), box.getCenterY() - 90); // a third click there is no first one
    robot.clickOn(box.getCenterX(), box.getCenterY());
    OpenWindow.until(() -> window.scene().getFocusOwner() instanceof TextField);
    robot.write("by whom?");
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> "by whom?".equals(marks().highlights().getFirst().comment()));
    assertThat(marks().highlights().getFirst().colour()).isEqualTo(HighlightColour.YELLOW);
  }

  /** Selects a word by a double click. */
  private String selected() {
    return OpenWindow.fx(() -> node(ArticleView.class, "#article").selectedText());
  }

  private void selectWord(String word) {
    double[] place =
        OpenWindow.fx(() -> {
          Text line =
              window.scene().getRoot().lookupAll(".article .letters").stream()
                  .map(Text.class::cast)
                  .filter(it -> it.getText().contains(word))
                  .findFirst()
                  .orElseThrow();
          Bounds bounds = line.localToScreen(line.getLayoutBounds());
          String text = line.getText();
          double share = (text.indexOf(word) + word.length() / 2.0) / text.length();
          return new double[] {bounds.getMinX() + bounds.getWidth() * share, bounds.getCenterY()};
        });
    robot.doubleClickOn(place[0], place[1]);
  }

  @Test
  void putsADateRightInItsPlaceAndHasBackWhatWasRead() {
    read("title:\"port strike\"", "Port strike");
    robot.push(KeyCode.I);
    OpenWindow.until(() -> window.find("#field-published") != null);
    TextField field = node(TextField.class, "#field-published");
    OpenWindow.until(() -> field.getText().equals("2024-03-12"));
    OpenWindow.run(() -> {
      field.requestFocus();
      field.setText("one fine day");
    });
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> label("#error-published").contains("no date"));

    OpenWindow.run(() -> field.setText("5 March 1999"));
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> published().equals("1999-03-05"));
    assertThat(label("#error-published")).isEmpty();
    OpenWindow.until(() -> node(Node.class, "#back-published").getParent().isVisible());
    OpenWindow.run(() -> node(Button.class, "#back-published").fire());
    OpenWindow.until(() -> published().equals("2024-03-12"));
    OpenWindow.until(() -> !node(Node.class, "#back-published").getParent().isVisible());
  }

  @Test
  void turnsToTheFacesByKey() {
    read("lock gate", "Lock gate");
    robot.push(KeyCode.DIGIT2);
    OpenWindow.until(() ->
        window.find("#original") instanceof ArticleView it && it.text().contains("Elsewhere"));
    assertThat(OpenWindow.fx(() -> node(WordFlow.class, "#original-told").text()))
        .isEqualTo("Blocked 1 remote request of this page.");
    robot.push(KeyCode.DIGIT3);
    OpenWindow.until(() -> window.find("#receipt-blocks") != null);
    assertThat(OpenWindow.fx(() -> node(ToggleButton.class, "#face-3").isSelected())).isTrue();
    robot.push(KeyCode.DIGIT1);
    OpenWindow.until(() -> window.find("#article") != null);
  }

  @Test
  void aLetterMeansTheSameInTheListAndInTheArticle() {
    read("title:strike", "Port strike");
    robot.push(KeyCode.S);
    OpenWindow.until(() -> marks().starred());
    robot.push(KeyCode.J);
    OpenWindow.until(() -> window.articleText().contains("Second strike"));
    assertThat(OpenWindow.fx(() -> node(Node.class, "#article").isFocused())).isTrue();
    robot.push(KeyCode.K);
    OpenWindow.until(() -> window.articleText().contains("Port strike"));

    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> node(Node.class, "#clip-list").isFocused());
    robot.push(KeyCode.DIGIT2);
    OpenWindow.until(() -> node(ToggleButton.class, "#face-2").isSelected());
    robot.push(KeyCode.DIGIT1).push(KeyCode.M).write("m");
    OpenWindow.until(() -> "m".equals(marks().note()));
  }

  @Test
  void typesDigitsAndLettersInFieldsWithoutCommandingThePane() {
    read("lock gate", "Lock gate");
    robot.push(KeyCode.M);
    robot.write("h2n3i1");
    assertThat(OpenWindow.fx(() -> node(TextInputControl.class, "#note").getText()))
        .isEqualTo("h2n3i1");
    assertThat(OpenWindow.fx(() -> node(ToggleButton.class, "#face-1").isSelected())).isTrue();
  }

  @Test
  void enlargesAPictureByKeyAndComesBack() {
    read("lock gate", "Lock gate");
    OpenWindow.until(() -> window.find(".picture") != null);
    OpenWindow.run(() -> node(Node.class, ".picture").requestFocus());
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> node(Node.class, "#lightbox").isVisible());
    robot.push(KeyCode.ADD);
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> !node(Node.class, "#lightbox").isVisible());
    assertThat(OpenWindow.fx(() -> node(Node.class, ".picture").isFocused())).isTrue();
    assertThat(OpenWindow.fx(() -> window.model().search().text())).isEqualTo("lock gate");
  }

  @Test
  void saysWhereALinkLeadsBeforeOpeningIt() {
    read("lock gate", "Lock gate");
    window.dialogs().willConsent(false);
    OpenWindow.run(() -> node(Node.class, ".article .link").requestFocus());
    assertThat(label("#link-target")).isEqualTo("https://locks.example/log");
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> !window.dialogs().warned().isEmpty());
    assertThat(window.dialogs().warned().getFirst()).contains("https://locks.example/log");
  }

  @Test
  void zoomsByKeyAndPrintsNothingWithoutAPrinter() {
    read("lock gate", "Lock gate");
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(style().size()).isGreaterThan(ReadingStyle.STANDARD.size());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(style()).isEqualTo(ReadingStyle.STANDARD);
    robot.push(KeyCode.CONTROL, KeyCode.P);
    OpenWindow.until(() -> {
      var notice = window.model().notices().current();
      return notice != null && notice.text().equals("There is no printer.");
    });
  }

  private ReadingStyle style() {
    return OpenWindow.fx(() -> window.model().reader().styleProperty().get());
  }

  @Test
  void holdsNothingOfWhatWasReadBefore() {
    OpenWindow.run(() -> window.model().search().search(""));
    OpenWindow.until(() -> window.model().list().ids().length == 3 && isFound(""));
    var articles = new ArrayList<WeakReference<Node>>();
    int before = 0;
    for (int i = 0; i < 300; i++) {
      long id = window.model().list().ids()[i % 3];
      OpenWindow.run(() -> window.model().list().select(id));
      OpenWindow.until(() -> {
        ReaderPage page = window.model().reader().page();
        return page != null && page.clipping() == id && window.find(".paragraph") != null;
      });
      articles.add(new WeakReference<>(OpenWindow.fx(() -> window.find(".paragraph"))));
      if (i == 20) {
        before = nodes();
      }
    }
    System.gc();
    System.gc();

    assertThat(articles.stream().filter(it -> it.get() != null).count()).isLessThan(30);
    assertThat(nodes()).isLessThan(before + 400);
  }

  private int nodes() {
    return OpenWindow.fx(() -> window.scene().getRoot().lookupAll("*").size());
  }
}
