package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The window of the watched folders, by mouse and keys, over the real window. */
class WatchWindowTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Path clips;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    clips = Files.createDirectory(folder.resolve("SingleFile"));
    window = OpenWindow.on(folder.resolve("archive"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    OpenWindow.until(() -> find("#watched-folders") != null);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void saysWhatItIsForWhereNoFolderIsWatched() {
    OpenWindow.until(() -> find(".empty-title") instanceof Label label && isSeen(label));

    assertThat(OpenWindow.fx(() -> ((Label) node(".empty-title")).getText()))
        .isEqualTo("No folder is watched");
    assertThat(OpenWindow.fx(() -> ((Button) node("#watch-remove")).isDisabled())).isTrue();
  }

  @Test
  void whatIsSavedIntoAFolderComesInAndIsTold() throws IOException {
    window.dialogs().willChoose(clips);
    addByKeys();
    OpenWindow.until(() -> isState("Watched"));
    Clips.write(clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on.");

    OpenWindow.until(() -> {
      window.model().watching().look();
      return notice().equals("1 new from SingleFile.");
    });
    OpenWindow.until(() -> isState("Watched · last taken in at "));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
  }

  @Test
  void aFolderIsRemovedByTheDeleteKeyAndTheWindowIsClosedByEscape() {
    window.dialogs().willChoose(clips);
    addByKeys();
    OpenWindow.until(() -> list().getItems().size() == 1);
    robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.HOME).push(KeyCode.DELETE);
    OpenWindow.until(() -> list().getItems().isEmpty());
    assertThat(OpenWindow.fx(() -> window.model().watching().foldersProperty().get())).isEmpty();

    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> find("#watched-folders") == null);
  }

  private void addByKeys() {
    OpenWindow.until(() -> list().isFocused());
    robot.push(KeyCode.TAB).push(KeyCode.SPACE);
  }

  private @Nullable Node find(String selector) {
    return robot.listWindows().stream()
        .filter(shown -> !shown.equals(window.stage()) && shown.getScene() != null)
        .map(shown -> shown.getScene().lookup(selector))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Node node(String selector) {
    return Objects.requireNonNull(find(selector));
  }

  private ListView<?> list() {
    return (ListView<?>) node("#watched-folders");
  }

  /** Whether a folder's state begins so; cells that are in the list no more do not count. */
  private boolean isState(String start) {
    return list().lookupAll(".line-detail").stream()
        .anyMatch(it -> it instanceof Label label && label.getText().startsWith(start));
  }

  private String notice() {
    return window.find("#notice") instanceof Label label ? label.getText() : "";
  }

  private static boolean isSeen(Node node) {
    return node.getScene() != null && node.getScene().getWindow().isShowing();
  }
}
