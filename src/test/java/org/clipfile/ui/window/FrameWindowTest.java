package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.model.PdfOptions;
import org.clipfile.settings.Paper;
import org.clipfile.settings.Theme;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.ZoomPane;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The frame as a person uses it: by keys, in wide and narrow windows. */
class FrameWindowTest {
  private final FxRobot robot = new FxRobot();
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike.");
    window = OpenWindow.on(folder.resolve("archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_palette_finds_a_command_and_does_it() {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    OpenWindow.until(() -> isSeen("#palette"));
    robot.write("dark colo").push(KeyCode.ENTER);

    OpenWindow.until(() -> !isSeen("#palette"));
    assertThat(OpenWindow.fx(() -> window.host().preferences().theme().get()))
        .isEqualTo(Theme.DARK);
    assertThat(window.scene().getRoot().getStyleClass()).contains("dark");
    assertThat(window.host().preferences().recentCommands()).containsExactly("view.theme-dark");
  }

  @Test
  void escape_puts_the_palette_away_and_gives_the_focus_back() {
    OpenWindow.until(() -> isFocused("#search"));
    robot.push(KeyCode.CONTROL, KeyCode.K);
    OpenWindow.until(() -> isFocused("#palette-box"));
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> isFocused("#search"));
  }

  @Test
  void a_question_mark_shows_the_keys_but_not_while_one_types() {
    robot.clickOn("#search").write("?");
    OpenWindow.until(() -> text("#search").equals("?"));
    assertThat(OpenWindow.fx(() -> window.window().keys().window().stage().isShowing())).isFalse();

    robot.eraseText(1).push(KeyCode.ENTER);
    OpenWindow.until(() -> isFocused("#clip-list"));
    robot.write("?");
    OpenWindow.until(() -> window.window().keys().window().stage().isShowing());
  }

  @Test
  void panes_are_hidden_and_shown_by_keys_and_remembered() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    OpenWindow.until(() -> window.find("#sidebar") == null);
    assertThat(OpenWindow.fx(() -> window.window().state().hidden())).containsExactly(Pane.SIDEBAR);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    OpenWindow.until(() -> window.find("#sidebar") != null);
  }

  @Test
  void a_narrow_window_goes_from_list_to_article_and_back() {
    OpenWindow.run(() -> window.stage().setWidth(420));
    OpenWindow.until(() -> window.find("#reader") == null && window.find("#sidebar") == null);

    robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ENTER);
    OpenWindow.until(() -> isFocused("#clip-list"));
    robot.push(KeyCode.ENTER);
    OpenWindow.until(() -> window.articleText().contains("Seoul talks went on."));
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> isFocused("#clip-list"));
    robot.clickOn("#back");
    OpenWindow.until(() -> isFocused("#sidebar-tree"));
    robot.clickOn("#back");
    OpenWindow.until(() -> isFocused("#clip-list"));
  }

  @Test
  void how_articles_are_set_and_on_what_is_the_same_everywhere_at_once() {
    OpenWindow.run(() -> {
      var preferences = window.host().preferences();
      preferences.exporting().paper().choose(Paper.LETTER);
      preferences.reading().size().choose(24.0);
    });
    assertThat(OpenWindow.fx(() -> window.model().reader().styleProperty().get().size()))
        .isEqualTo(24);
    assertThat(OpenWindow.fx(() -> window.model().dossier().pageProperty().get().paper()))
        .isEqualTo(PdfOptions.Paper.LETTER);

    OpenWindow.run(() -> window.model().reader().zoomOut());
    assertThat(OpenWindow.fx(() -> window.host().preferences().reading().size().get()))
        .isEqualTo(22);
  }

  @Test
  void what_was_copied_is_pasted_as_a_clipping_unless_one_types() {
    copy("Ferry sails again\n\nThe ferry sailed at noon from the old quay.");
    robot.clickOn("#search").push(KeyCode.CONTROL, KeyCode.V);
    OpenWindow.until(() -> text("#search").startsWith("Ferry"));
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
    OpenWindow.until(() -> isFocused("#clip-list"));
    assertThat(OpenWindow.fx(() -> window.model().list().ids())).hasSize(2);

    robot.push(KeyCode.CONTROL, KeyCode.V);
    OpenWindow.until(() -> text("#notice").equals("1 added, 0 duplicates, 0 rejected."));
    OpenWindow.until(() -> window.model().list().ids().length == 3);
  }

  @Test
  void an_article_opens_in_a_window_of_its_own() {
    robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ENTER);
    OpenWindow.until(() -> window.model().reader().page() != null);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    OpenWindow.until(() -> stage("Talks in Seoul") != null);
    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> stage("Talks in Seoul") == null);
  }

  @Test
  void larger_text_enlarges_all_and_takes_the_room_it_needs() {
    OpenWindow.run(() -> window.host().preferences().textSize().choose(200.0));

    assertThat(((ZoomPane) window.scene().getRoot()).factorProperty().get()).isEqualTo(2);
    OpenWindow.until(() -> window.window().frame().isNarrow()); // 1240 pixels are 620 now
    OpenWindow.run(() -> window.host().preferences().resetAll());
    OpenWindow.until(() -> window.find("#sidebar") != null);
  }

  @Test
  void the_settings_apply_at_once_and_go_back() {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    OpenWindow.until(() -> window.window().settings() != null);
    OpenWindow.run(() -> window.host().preferences().theme().choose(Theme.SEPIA));
    assertThat(window.scene().getRoot().getStyleClass()).contains("sepia");
    OpenWindow.run(() -> window.host().preferences().theme().reset());
    assertThat(window.scene().getRoot().getStyleClass()).doesNotContain("sepia");
  }

  @Test
  void another_archive_is_opened_where_there_is_one_and_made_where_there_is_nothing()
      throws IOException {
    Path gone = folder.resolve("gone");
    window.dialogs().willChoose(gone);
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
    OpenWindow.until(() -> text("#notice").startsWith("There is no archive in the folder "));
    robot.clickOn("#notice-dismiss");

    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(photos.resolve("beach.jpg"), "a picture");
    window.dialogs().willWriteTo(photos);
    execute("file.new-archive");
    OpenWindow.until(() -> text("#notice").startsWith("There are other files in the folder "));
    assertThat(window.host().asked()).isEmpty();

    window.dialogs().willWriteTo(gone);
    execute("file.new-archive");
    OpenWindow.until(() -> window.host().asked().equals(List.of("open " + gone)));
  }

  private void execute(String command) {
    OpenWindow.run(() -> window.window().commands().find(command).ifPresent(Command::run));
  }

  private static void copy(String text) {
    OpenWindow.run(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private static @Nullable Stage stage(String title) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(it -> title.equals(it.getTitle()))
        .findFirst()
        .orElse(null);
  }

  private boolean isSeen(String selector) {
    Node node = window.find(selector);
    return node != null && node.isVisible();
  }

  private boolean isFocused(String selector) {
    Node node = window.find(selector);
    return node != null && node.isFocused();
  }

  private String text(String selector) {
    return switch (window.find(selector)) {
      case TextField field -> field.getText();
      case Label label -> label.getText();
      case null, default -> "";
    };
  }
}
