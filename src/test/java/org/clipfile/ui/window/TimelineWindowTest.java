package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.timeline.TimelineView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Timeline, facet panel and sidebar in the real window, driven by mouse and keys. */
class TimelineWindowTest {
  private static final String FACET = ".facet-name";
  private static final String NAME = ".sidebar-label";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Quays built", "2001-02-03", "RKI.news", "The quays were built.");
    Clips.write(clips, "Port strike", "2012-03-12", "Harbour Courier", "A strike began.");
    Clips.write(clips, "Port opens", "2012-03-20", "Harbour Courier", "The port opened.");
    Clips.write(clips, "Talks in Seoul", "2021-01-05", "روزنامہ نئی سحر", "Talks went on.");
    Files.writeString(clips.resolve("undated.txt"), "A logbook found\n\nIt lay in a chest.\n");
    window = OpenWindow.on(folder.resolve("archive"), clips);
    OpenWindow.until(() -> told().startsWith("3 Feb 2001 – 5 Jan 2021 · 4 clippings"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void dragsARangeMovesItByKeysAndClearsIt() {
    robot.moveTo(at(0.4)).press(MouseButton.PRIMARY);
    robot.moveTo(at(0.5)).moveTo(at(0.64));
    assertThat(told()).isEqualTo("2009 – 2014 · 2 clippings");
    robot.release(MouseButton.PRIMARY);
    OpenWindow.until(() -> window.model().search().text().equals("date:2009..2014"));
    OpenWindow.until(() -> window.model().list().ids().length == 2);
    assertThat(told()).isEqualTo("2009 – 2014 · 2 clippings");

    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    OpenWindow.until(() -> window.model().search().text().equals("date:2008..2014"));
    robot.push(KeyCode.RIGHT);
    OpenWindow.until(() -> window.model().search().text().equals("date:2009..2015"));
    robot.push(KeyCode.END);
    OpenWindow.until(() -> window.model().search().text().equals("date:2021"));
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> window.model().search().text().isEmpty());
    assertThat(OpenWindow.fx(() -> view().isFocused())).isTrue();
  }

  @Test
  void theWheelZoomsToDaysAndEscapeShowsAllAgain() {
    for (int i = 0; i < 40; i++) {
      OpenWindow.run(() -> wheel(0.57, 40));
    }
    OpenWindow.until(() -> {
      var zoom = window.model().timeline().zoomProperty().get();
      return zoom != null && zoom.to().toEpochDay() - zoom.from().toEpochDay() == 13;
    });
    robot.clickOn(at(0.9));
    OpenWindow.until(() -> window.model().search().text().matches("date:20\\d\\d-\\d\\d-\\d\\d"));
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> window.model().search().text().isEmpty());
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> window.model().timeline().zoomProperty().get() == null);
  }

  @Test
  void whatHasNoDateIsABarOfItsOwn() {
    Node bar = Objects.requireNonNull(window.find(".timeline-undated"));
    robot.moveTo(centre(bar));
    OpenWindow.until(() -> told().equals("1 clipping without a date"));
    robot.clickOn(centre(bar));
    OpenWindow.until(() -> window.model().search().text().equals("no:date"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    robot.clickOn("#timeline-clear");
    OpenWindow.until(() -> window.model().list().ids().length == 5);
  }

  @Test
  void timeRunsFromRightToLeftWhereTheInterfaceDoes() {
    OpenWindow.run(() -> window.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
    robot.clickOn(at(0.01)); // the start, which is at the right now
    OpenWindow.until(() -> window.model().search().text().equals("date:2001"));
    double right = OpenWindow.fx(() -> view().localToScreen(view().getLayoutBounds()).getMaxX());
    assertThat(at(0.01).getX()).isGreaterThan(right - 40);
    robot.push(KeyCode.LEFT);
    OpenWindow.until(() -> window.model().search().text().equals("date:2002"));
  }

  @Test
  void theFacetPanelIncludesAndLeavesOut() {
    assertThat(window.find("#facets")).isNull();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    OpenWindow.until(() -> window.saying(FACET, "Harbour Courier") != null);
    Node name = Objects.requireNonNull(window.saying(FACET, "Harbour Courier"));
    robot.moveTo(name).clickOn(Objects.requireNonNull(minus(name)));
    OpenWindow.until(() -> window.model().search().text().equals("-pub:\"Harbour Courier\""));
    OpenWindow.until(() -> window.model().list().ids().length == 3);
    robot.clickOn(window.placeOf(FACET, "Harbour Courier"));
    OpenWindow.until(() -> window.model().search().text().isEmpty());
    OpenWindow.until(() -> window.model().list().ids().length == 5);
    robot.clickOn(window.placeOf(FACET, "Harbour Courier"));
    OpenWindow.until(() -> window.model().search().text().equals("pub:\"Harbour Courier\""));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    OpenWindow.until(() -> window.find("#facets") == null);
  }

  @Test
  void aClickOnAFacetMeansWhatWasPressedThoughOthersComeAboveIt() throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    Point2D place = window.placeOf(FACET, "Harbour Courier");
    robot.moveTo(place).press(MouseButton.PRIMARY);
    othersComeAbove(place);
    robot.release(MouseButton.PRIMARY);
    OpenWindow.until(() -> window.model().search().text().equals("pub:\"Harbour Courier\""));
  }

  @Test
  void leavingAFacetOutMeansWhatWasPressedToo() throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    Point2D place = window.placeOf(FACET, "Harbour Courier");
    Node name = Objects.requireNonNull(window.saying(FACET, "Harbour Courier"));
    Node minus = Objects.requireNonNull(minus(name));
    robot.moveTo(place).moveTo(minus).press(MouseButton.PRIMARY);
    othersComeAbove(place);
    robot.release(MouseButton.PRIMARY);
    OpenWindow.until(() -> window.model().search().text().equals("-pub:\"Harbour Courier\""));
  }

  /** Imports what moves the most frequent publication down from its place. */
  private void othersComeAbove(Point2D place) throws IOException {
    Path more = Files.createDirectory(folder.resolve("more"));
    for (int i = 1; i <= 3; i++) {
      Clips.write(more, "Quay " + i, "2002-02-0" + i, "RKI.news", "Quay " + i + " was built.");
    }
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(more)));
    OpenWindow.until(() -> {
      Node now = window.saying(FACET, "Harbour Courier");
      return now != null && OpenWindow.middle(now).getY() > place.getY();
    });
  }

  @Test
  void lettersTypedOnTheSidebarNarrowItAndEscapeShowsAllAgain() {
    robot.clickOn(window.placeOf(NAME, "All clippings"));
    robot.write("harb");
    OpenWindow.until(() ->
        window.saying(NAME, "All clippings") == null
            && window.saying(NAME, "Harbour Courier") != null);
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> window.model().search().text().equals("pub:\"Harbour Courier\""));
    robot.push(KeyCode.ESCAPE); // on the tree
    OpenWindow.until(() -> window.saying(NAME, "All clippings") != null);
    assertThat(OpenWindow.fx(() -> window.model().search().text()))
        .isEqualTo("pub:\"Harbour Courier\"");
    robot.clickOn("#sidebar-filter").write("seo").push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    OpenWindow.until(() -> window.model().search().text().isEmpty());
  }

  @Test
  void aPressThatIsDraggedOffAnEntryChoosesNone() {
    robot.moveTo(window.placeOf(NAME, "Harbour Courier")).press(MouseButton.PRIMARY);
    robot.moveTo(window.placeOf(NAME, "Unread")).release(MouseButton.PRIMARY);
    robot.clickOn(window.placeOf(NAME, "Starred"));
    OpenWindow.until(() -> !window.model().search().text().isEmpty());
    assertThat(OpenWindow.fx(() -> window.model().search().text())).isEqualTo("is:starred");
  }

  @Test
  void theSidebarOpensTheImports() {
    robot.clickOn(window.placeOf(NAME, "Imports"));
    OpenWindow.until(() -> window.window().ledger().window().find(".entry-cell") != null);
    OpenWindow.run(() -> window.window().ledger().window().stage().close());
  }

  private TimelineView view() {
    return (TimelineView) Objects.requireNonNull(window.find("#timeline"));
  }

  /** A place on the screen amid the bars, 0 to 1 of their whole length. */
  private Point2D at(double place) {
    return OpenWindow.fx(() -> {
      Node base = Objects.requireNonNull(window.find(".timeline-base"));
      Bounds bounds = base.getBoundsInParent();
      double x = bounds.getMinX() + place * bounds.getWidth();
      return view().localToScreen(x, bounds.getMinY() - 5);
    });
  }

  private static Point2D centre(Node node) {
    return OpenWindow.fx(() -> {
      Bounds bounds = node.localToScreen(node.getLayoutBounds());
      return new Point2D(bounds.getCenterX(), bounds.getMaxY() - 1.5);
    });
  }

  /** Turns the wheel (the headless platform's robot has none). */
  private void wheel(double place, double delta) {
    Node base = Objects.requireNonNull(window.find(".timeline-base"));
    Bounds bounds = base.getBoundsInParent();
    double x = bounds.getMinX() + place * bounds.getWidth();
    Point2D scene = view().localToScene(x, bounds.getMinY() - 5);
    var event =
        new ScrollEvent(
            ScrollEvent.SCROLL,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            false,
            false,
            false,
            false,
            true,
            false,
            0,
            delta,
            0,
            delta,
            0,
            0,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(view(), scene.getX(), scene.getY()));
    view().fireEvent(event.copyFor(view(), view()));
    view().layout();
  }

  private static @Nullable Node minus(Node name) {
    return OpenWindow.fx(() ->
        name.getParent().getChildrenUnmodifiable().stream()
            .filter(node -> node.getStyleClass().contains("facet-minus"))
            .findFirst()
            .orElse(null));
  }

  private String told() {
    return OpenWindow.fx(
        () -> window.find("#timeline-told") instanceof WordFlow flow ? flow.text() : "");
  }
}
