package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.clipfile.testing.PortStory;
import org.clipfile.ui.control.SideWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What the window tells of stories. */
class StoriesWindowTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    Path clips = folder.resolve("clips");
    PortStory.writeAll(clips);
    window = OpenWindow.on(folder.resolve("archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aStoryStandsInOneRowAndLeadsToItsCopies() {
    OpenWindow.run(() -> window.model().search().search("copies:first varnholm timber"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.until(() -> window.find(".row-copies") instanceof Label l && l.isVisible());
    assertThat(text(".row-copies")).isEqualTo("+3");

    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(
        () -> window.find("#reader-story") instanceof Label l && !l.getText().isEmpty());
    assertThat(text("#reader-story")).isEqualTo("In 4 publications, first on 2 March 2024");
    assertThat(text("#show-copies")).isEqualTo("Show 4 copies");
    robot.clickOn("#show-copies");
    OpenWindow.until(() -> window.model().list().ids().length == 4);
    assertThat(OpenWindow.fx(() -> window.model().search().text())).isEqualTo("story:1");
  }

  @Test
  void aCopyIsComparedWithTheOneBefore() {
    OpenWindow.run(() -> window.model().search().search("title:forty"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.articleText().contains("Nothing moves"));
    robot.clickOn("#compare-copies");
    SideWindow versions = OpenWindow.fx(() -> window.window().versions().window());
    OpenWindow.until(() ->
        versions.find("#which-versions") instanceof Label l && l.getText().startsWith("Copy"));
    OpenWindow.until(() -> versions.find(".difference.added") != null);
    assertThat(
            OpenWindow.fx(() ->
                ((Labeled) Objects.requireNonNull(versions.find("#which-versions"))).getText()))
        .isEqualTo(
            "Copy 2 of 4 (Harbour Post, 3 March 2024), compared with that in The Daily Lantern,"
                + " 2 March 2024");
    OpenWindow.run(() -> versions.stage().close());
  }

  @Test
  void whatHasNoCopiesSaysNothingOfThem() {
    OpenWindow.run(() -> window.model().search().search("title:bridge"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.articleText().contains("larch"));
    assertThat(
            OpenWindow.fx(
                () -> Objects.requireNonNull(window.find("#reader-story")).getParent().isVisible()))
        .isFalse();
  }

  private String text(String selector) {
    return OpenWindow.fx(() -> ((Labeled) Objects.requireNonNull(window.find(selector))).getText());
  }
}
