package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Saved searches in the real window. */
class SavedSearchWindowTest {
  private static final String NAME = ".sidebar-label";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(
        clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on for hours.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike closed the port.");
    window = OpenWindow.on(folder.resolve("archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void savesASearchWatchesWithItAndRemovesIt() throws IOException {
    var saved = window.model().sidebar().saved();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    OpenWindow.until(() -> notice().startsWith("Type a search first"));
    robot.clickOn("#search").write("strike");
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    window.dialogs().willName("Port");
    robot.clickOn("#save-search");
    OpenWindow.until(() -> notice().equals("Saved as “Port”."));
    OpenWindow.until(() -> window.saying(NAME, "Port") != null);

    robot.clickOn("#search").push(KeyCode.ESCAPE);
    OpenWindow.until(() -> window.model().list().ids().length == 2);
    robot.rightClickOn(window.placeOf(NAME, "Port")).clickOn("Watch for New Clippings");
    OpenWindow.until(() -> saved.searches().getFirst().standing());
    Path more = Files.createDirectory(folder.resolve("more"));
    Clips.write(more, "Another strike", "2025-02-03", "RKI.news", "It goes on.");
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(more)));
    OpenWindow.until(() -> window.saying(".sidebar-count", "1 new") != null);

    robot.clickOn(window.placeOf(NAME, "Port"));
    OpenWindow.until(() -> window.model().list().ids().length == 2);
    assertThat(OpenWindow.fx(() -> window.model().search().text())).isEqualTo("search:\"Port\"");
    OpenWindow.until(() -> window.saying(".sidebar-count", "1 new") == null);

    robot.rightClickOn(window.placeOf(NAME, "Port")).clickOn("Remove…");
    OpenWindow.until(() -> window.saying(NAME, "Port") == null);
    assertThat(window.dialogs().asked()).containsExactly("Remove the saved search “Port”?");
  }

  /** What comes in during a click changes the entry, or moves others in between. */
  @Test
  void takesAClickDuringWhichTheEntriesChange() throws IOException {
    OpenWindow.run(() -> window.archive().searches().save("Port", "strike", true));
    OpenWindow.until(() -> window.saying(NAME, "Port") != null);
    Path more = Files.createDirectory(folder.resolve("more"));
    Clips.write(more, "Another strike", "2025-02-03", "RKI.news", "It goes on.");
    robot.moveTo(window.placeOf(NAME, "Port")).press(MouseButton.PRIMARY);
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(more)));
    OpenWindow.until(() -> window.saying(".sidebar-count", "1 new") != null);
    OpenWindow.until(() -> !window.model().importing().progress().runningProperty().get());
    robot.release(MouseButton.PRIMARY);
    OpenWindow.until(() -> window.model().search().text().equals("search:\"Port\""));
    OpenWindow.until(() -> window.model().list().ids().length == 2);
  }

  @Test
  void suggestsValuesAndWhatWasSearchedForBefore() {
    robot.clickOn("#search").write("strike").push(KeyCode.ENTER);
    OpenWindow.until(() -> window.model().suggesting().recent().equals(List.of("strike")));
    robot.clickOn("#search").push(KeyCode.ESCAPE).write("pub:cou");
    OpenWindow.until(() -> window.model().suggesting().suggestionsProperty().get().size() == 1);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    OpenWindow.until(() -> box().getText().equals("pub:\"Harbour Courier\" "));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    assertThat(OpenWindow.fx(() -> box().isFocused())).isTrue();

    robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SPACE);
    OpenWindow.until(() -> !window.model().suggesting().suggestionsProperty().get().isEmpty());
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    OpenWindow.until(() -> box().getText().equals("strike"));
    OpenWindow.run(() -> window.model().suggesting().forget());
    assertThat(OpenWindow.fx(() -> window.model().suggesting().recent())).isEmpty();
  }

  private TextField box() {
    return (TextField) Objects.requireNonNull(window.find("#search"));
  }

  private String notice() {
    return OpenWindow.fx(
        () -> window.find("#notice") instanceof Label label ? label.getText() : "");
  }
}
