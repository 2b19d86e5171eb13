package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The search box in the real window. */
class SearchBoxWindowTest {
  @TempDir java.nio.file.Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    java.nio.file.Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike closed the port.");
    window = OpenWindow.on(folder.resolve("archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void tintsFieldsOperatorsQuotesAndWhatItDoesNotUnderstand() {
    OpenWindow.run(() -> box().setText("title:port -\"quiet day\" is:blue"));
    OpenWindow.until(() -> isTinted("field"));
    assertThat(tint("field").getMinX()).isLessThan(tint("operator").getMinX());
    assertThat(tint("operator").getMaxX()).isLessThanOrEqualTo(tint("quote").getMinX() + 2);
    assertThat(tint("odd").getMinX()).isGreaterThan(tint("quote").getMaxX());

    OpenWindow.run(() -> box().setText("port"));
    OpenWindow.until(() -> !isTinted("field") && !isTinted("odd"));
  }

  @Test
  void tintsStayWithTheTextWhereItIsScrolledAndWhereItRunsFromTheRight() {
    String words = "word ".repeat(80);
    OpenWindow.run(() -> {
      box().setText(words + "title:port");
      box().requestFocus();
      box().end();
    });
    OpenWindow.until(() -> isTinted("field"));
    OpenWindow.until(() -> isInBox("field"));

    OpenWindow.run(() -> {
      box().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      box().setText("title:مصر");
    });
    OpenWindow.until(() -> isInBox("field"));
  }

  @Test
  void tintsAreWhereTheTextIsWhenItsFontHasChanged() {
    for (String typed :
        List.of("مصر -\"کرکٹ ٹیم\" lang:ur", "a \"b\" c", "\"کرکٹ\" مصر -lang:ur")) {
      OpenWindow.run(() -> box().setText("x"));
      OpenWindow.run(() -> box().setText(typed));
      WaitForAsyncUtils.waitForFxEvents(20);
      int from = typed.indexOf('"');
      int to = typed.lastIndexOf('"') + 1;
      OpenWindow.until(() -> bounds(shown().rangeShape(from, to)).equals(bounds(path("quote"))));
    }
  }

  private Text shown() {
    return box().lookupAll("*").stream()
        .filter(node -> node instanceof Text text && text.getText().equals(box().getText()))
        .map(Text.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Bounds bounds(PathElement... elements) {
    var path = new Path(elements);
    path.setStroke(null);
    path.setFill(Color.BLACK);
    return path.getLayoutBounds();
  }

  private static Bounds bounds(@Nullable Node path) {
    return Objects.requireNonNull(path).getLayoutBounds();
  }

  @Test
  void aSlashGoesToTheBoxAndStaysAnOrdinarySignInIt() {
    robot.clickOn("#clip-list").write("/");
    OpenWindow.until(() -> box().isFocused());
    robot.write("a/b");
    OpenWindow.until(() -> box().getText().equals("a/b"));
  }

  @Test
  void escapeStepsBackFromTheArticleToTheListAndThenFromTheSearch() {
    robot.clickOn("#search").write("seoul").push(KeyCode.ENTER);
    OpenWindow.until(() -> !window.articleText().isEmpty());
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> Objects.requireNonNull(window.find("#article")).isFocused());

    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> Objects.requireNonNull(window.find("#clip-list")).isFocused());
    assertThat(OpenWindow.fx(() -> box().getText())).isEqualTo("seoul");
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> box().getText().isEmpty() && box().isFocused());
  }

  @Test
  void goesBackToWhereThePersonWas() {
    robot.clickOn("#search").write("seoul").push(KeyCode.ENTER);
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.until(() -> !window.model().list().selection().isEmpty());
    long seoul = window.model().list().ids()[0];
    robot.clickOn("#search").push(KeyCode.CONTROL, KeyCode.A).write("strike");
    OpenWindow.until(() -> window.model().search().text().equals("strike"));
    OpenWindow.until(() -> window.model().list().ids()[0] != seoul);

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    OpenWindow.until(() -> box().getText().equals("seoul"));
    OpenWindow.until(() -> Objects.equals(window.model().list().selection().toRead(), seoul));
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    OpenWindow.until(() -> box().getText().equals("strike"));
  }

  private TextField box() {
    return Objects.requireNonNull((TextField) window.find("#search"));
  }

  private Bounds tint(String role) {
    return OpenWindow.fx(() -> Objects.requireNonNull(path(role)).getLayoutBounds());
  }

  private boolean isTinted(String role) {
    return path(role) instanceof Path shape && !shape.getElements().isEmpty();
  }

  /** Whether what is tinted can be seen, all of it. */
  private boolean isInBox(String role) {
    if (!(path(role) instanceof Shape shape)) {
      return false;
    }
    Bounds tint = shape.localToScene(shape.getLayoutBounds());
    Bounds around = box().localToScene(box().getLayoutBounds());
    return tint.getWidth() > 20
        && tint.getMinX() >= around.getMinX()
        && tint.getMaxX() <= around.getMaxX();
  }

  private @Nullable Node path(String role) {
    return box().lookup(".clause-" + role);
  }
}
