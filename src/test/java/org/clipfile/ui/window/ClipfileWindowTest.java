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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The real window on a real archive, driven by mouse and keys, without a display. */
class ClipfileWindowTest {
  private static final String HEADLINE = ".row-headline";
  private static final String URDU =
      "پاکستان نے اوول کے میدان میں روایتی حریف بھارت کو ۱۸۰ رنز سے شکست دے کر پہلی مرتبہ"
          + " آئی سی سی چیمپئنز ٹرافی جیت لی، فخر زمان کی شاندار سنچری";

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Path clips;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(
        clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on for hours.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike closed the port.");
    Clips.write(clips, URDU.substring(0, 120), "2017-06-18", "RKI.news", URDU);
    window = OpenWindow.on(folder.resolve("My archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void findsReadsAndExports() {
    robot.clickOn("#search").write("strike");
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    assertThat(text("#found")).isEqualTo("1 of 3 clippings");

    robot.clickOn(window.placeOf(HEADLINE, "Port strike"));
    OpenWindow.until(() -> window.articleText().contains("A strike closed the port."));

    Path pdf = folder.resolve("strike.pdf");
    window.dialogs().willWriteTo(pdf);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    OpenWindow.until(() -> exportMaking() != null);
    OpenWindow.run(() -> Objects.requireNonNull(exportMaking()).fire());
    OpenWindow.until(() -> text("#notice").startsWith("Exported to " + pdf));
    assertThat(pdf).isNotEmptyFile();
  }

  private @Nullable Button exportMaking() {
    return (Button) window.window().exporting().window().find("#export-make");
  }

  @Test
  void goesFromKeyToKey() {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    OpenWindow.until(() -> window.find("#search") instanceof TextField box && box.isFocused());
    robot.write("talks").push(KeyCode.ENTER);
    OpenWindow.until(() -> window.articleText().contains("Seoul talks went on"));
    assertThat(OpenWindow.fx(() -> list().isFocused())).isTrue();

    robot.push(KeyCode.ESCAPE);
    OpenWindow.until(() -> window.model().search().text().isEmpty());
    OpenWindow.until(() -> window.model().list().ids().length == 3);
    robot.push(KeyCode.DOWN);
    OpenWindow.until(() -> list().isFocused());
    robot.push(KeyCode.DOWN);
    OpenWindow.until(() -> window.articleText().contains("A strike closed the port."));
  }

  @Test
  void offersWhatFindsSomethingWhereNothingWasFound() {
    robot.clickOn("#search").write("strkie");
    OpenWindow.until(() -> button("Did you mean “strike”? (1)") != null);
    OpenWindow.until(() -> window.saying(".label", "“strkie” alone is in no clipping.") != null);

    robot.push(KeyCode.ENTER);
    OpenWindow.until(
        () -> button("Did you mean “strike”? (1)") instanceof Button b && b.isFocused());
    robot.push(KeyCode.SPACE);
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    assertThat(
            OpenWindow.fx(
                () -> window.find("#search") instanceof TextField box ? box.getText() : ""))
        .isEqualTo("strike");
  }

  @Test
  void tellsHowASearchWasRead() {
    robot.clickOn("#search").write("strike since:2024").push(KeyCode.ENTER);
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    robot.push(KeyCode.ENTER); // to the list, which puts the suggestions away
    OpenWindow.until(() -> !(window.scene().getFocusOwner() instanceof TextField));
    robot.clickOn("#how-read");
    OpenWindow.until(() -> window.saying(".label", "“strike” alone finds 1 clipping.") != null);
    OpenWindow.until(() -> window.saying(".label", "Published from 1 January 2024 on.") != null);
    robot.clickOn("#how-read");
    OpenWindow.until(() -> window.saying(".label", "“strike” alone finds 1 clipping.") == null);
  }

  private @Nullable Node button(String text) {
    return window.scene().getRoot().lookupAll(".offer").stream()
        .filter(node -> node instanceof Button button && button.getText().equals(text))
        .findFirst()
        .orElse(null);
  }

  @Test
  void importsWhatIsDroppedOrChosenAndTellsTheSums() throws IOException {
    Path more = Files.createDirectory(folder.resolve("more"));
    Clips.write(more, "A new one", "2025-02-03", "RKI.news", "Just in.");
    Files.write(more.resolve("empty.txt"), new byte[0]);
    window.dialogs().willChoose(more);
    robot.push(KeyCode.CONTROL, KeyCode.O);

    OpenWindow.until(() -> text("#notice").equals("1 added, 0 duplicates, 1 rejected."));
    OpenWindow.until(() -> window.model().list().ids().length == 4);
    robot.clickOn("#notice-action");
    OpenWindow.until(() -> window.dialogs().shown().size() == 1);
    robot.clickOn("#notice-dismiss");
    assertThat(text("#notice")).startsWith("Archive in ");
  }

  @Test
  void showsALongUrduHeadlineFromTheRightOnOneLine() {
    OpenWindow.until(() -> isSetFromTheRight(window.saying(HEADLINE, URDU.substring(0, 120))));
    Node headline = Objects.requireNonNull(window.saying(HEADLINE, URDU.substring(0, 120)));

    assertThat(OpenWindow.fx(() -> headline.getLayoutBounds().getHeight())).isLessThan(30);
    robot.clickOn(headline);
    OpenWindow.until(() -> window.articleText().contains("پاکستان نے اوول"));
  }

  /** Whether the first word ends at the right edge, once the cell has been laid out. */
  private static boolean isSetFromTheRight(@Nullable Node headline) {
    Node firstWord = headline == null ? null : headline.lookup(".word");
    if (headline == null || firstWord == null) {
      return false;
    }
    double right = firstWord.getBoundsInParent().getMaxX();
    return Math.abs(right - headline.getLayoutBounds().getWidth()) < 3;
  }

  @Test
  void aClickInTheSidebarNarrowsTheList() {
    robot.clickOn(window.placeOf(".sidebar-label", "Harbour Courier"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);

    assertThat(
            OpenWindow.fx(
                () -> window.find("#search") instanceof TextField box ? box.getText() : ""))
        .isEqualTo("pub:\"Harbour Courier\"");
  }

  @Test
  void turnsDark() {
    OpenWindow.run(() -> window.window().appearance().choose(ThemeChoice.DARK));

    assertThat(window.scene().getRoot().getStyleClass()).contains("dark");
    OpenWindow.run(() -> window.window().appearance().choose(ThemeChoice.LIGHT));
    assertThat(window.scene().getRoot().getStyleClass()).doesNotContain("dark");
  }

  @Test
  void namesTheArchiveInItsTitle() {
    assertThat(window.stage().getTitle()).isEqualTo("My archive – Clipfile");
  }

  @Test
  void saysWhereNothingIsFound() {
    OpenWindow.run(() -> window.model().search().search("nosuchword"));
    OpenWindow.until(() -> window.saying(".label", "Nothing found") != null);

    assertThat(text("#found")).isEqualTo("0 of 3 clippings");
  }

  private ListView<?> list() {
    return (ListView<?>) Objects.requireNonNull(window.find("#clip-list"));
  }

  private String text(String selector) {
    return OpenWindow.fx(() -> window.find(selector) instanceof Label label ? label.getText() : "");
  }
}
