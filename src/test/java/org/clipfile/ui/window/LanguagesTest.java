package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.clipfile.testing.Printed;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.frame.PaneWidths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every window opens in every language, with long Urdu headlines in it, and at twice the size. */
class LanguagesTest {
  private static final String LONG =
      "بندرگاہ کے حکام نے پیر کے روز بتایا کہ نئے دروازوں نے آزمائش پوری کر لی ہے اور پانی اب شہر تک"
          + " نہیں آئے گا";

  @TempDir Path folder;
  private final Locale before = Messages.language();
  private final Printed told = new Printed();

  @AfterEach
  void putBack() {
    told.close();
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ko", "ur", "zh"})
  void every_window_opens(String language) throws IOException {
    EveryWindow.speak(language);
    try (OpenWindow window = OpenWindow.on(folder.resolve("archive"), clips())) {
      var all = new EveryWindow(window);
      all.open();
      search(window, "آزمائش nosuchword", all);
      search(window, "since:2020 -بندرگاہ OR (", all);
      all.close();
    }
    assertThat(told.text()).doesNotContain("Exception", "Error");
  }

  private static void search(OpenWindow window, String text, EveryWindow all) {
    OpenWindow.run(() -> {
      window.model().explaining().openProperty().set(true);
      window.model().search().search(text);
    });
    OpenWindow.until(() -> window.model().explaining().explanation() != null);
    all.layOut();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1240", "es, 1240", "ko, 1240", "ur, 1240", "zh, 1240",
    "en, 700", "es, 700", "ko, 700", "ur, 700", "zh, 700"
  })
  void nothing_is_cut_off_at_twice_the_size(String language, int width) throws IOException {
    EveryWindow.speak(language);
    var large = new WindowMemory.State(width, 780, PaneWidths.USUAL, ThemeChoice.LIGHT, Set.of());
    try (OpenWindow window = OpenWindow.on(folder.resolve("archive"), large, clips())) {
      OpenWindow.run(() -> window.host().preferences().textSize().choose(200.0));
      var all = new EveryWindow(window);
      if (width > 1000) {
        all.open();
      } else {
        all.openPanes(); // what stands beside the main window does not become narrow with it
      }
      List<String> cut =
          OpenWindow.fx(() ->
              all.scenes().stream()
                  .flatMap(scene -> EveryWindow.seen(scene.getRoot()).stream())
                  .filter(LanguagesTest::isCut)
                  .map(node -> ((Labeled) node).getText() + " in " + node.getParent())
                  .distinct()
                  .toList());
      List<String> outside =
          OpenWindow.fx(() -> all.scenes().stream().flatMap(LanguagesTest::outside).toList());
      all.close();
      assertThat(cut).isEmpty();
      assertThat(outside).isEmpty();
    }
  }

  /** The controls that stand, wholly or in part, where the window does not reach. */
  private static Stream<String> outside(Scene scene) {
    return EveryWindow.seen(scene.getRoot()).stream()
        .filter(Control.class::isInstance)
        .filter(node -> !isScrolled(node) && node.getLayoutBounds().getWidth() > 0)
        .filter(node -> {
          Bounds at = node.localToScene(node.getLayoutBounds());
          return at.getMinX() < -1
              || at.getMinY() < -1
              || at.getMaxX() > scene.getWidth() + 1
              || at.getMaxY() > scene.getHeight() + 1;
        })
        .map(node -> node + " at " + node.localToScene(node.getLayoutBounds()));
  }

  private static boolean isScrolled(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane || at instanceof VirtualFlow || at instanceof TableView) {
        return true;
      }
    }
    return false;
  }

  /** Whether it shows less than it says; headlines, paths and values in rows may be cut. */
  private static boolean isCut(Node node) {
    if (!(node instanceof Labeled labeled)
        || isWithinCell(node)
        || "notice".equals(node.getId())
        || String.valueOf(labeled.getText()).startsWith("/")) {
      return false;
    }
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .anyMatch(shown ->
            shown.endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString()));
  }

  private static boolean isWithinCell(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof IndexedCell) {
        return true;
      }
    }
    return false;
  }

  private Path clips() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, LONG.substring(0, 60), "2026-01-05", "ساحلی اخبار", LONG.repeat(4));
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike shut the port.");
    Files.writeString(
        clips.resolve("long.txt"), LONG + " " + LONG + "\n\nPublished on 2025-02-03\n\n" + LONG);
    return clips;
  }
}
