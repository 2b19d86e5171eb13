package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever takes the focus looks otherwise with it than without, in every theme. */
class FocusTest {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ThemeChoice.class,
      names = {"LIGHT", "DARK", "SEPIA"})
  void the_focus_is_seen(ThemeChoice theme) {
    var state = new WindowMemory.State(1240, 780, 0.18, 0.5, theme);
    try (OpenWindow window =
        OpenWindow.on(folder.resolve("archive"), state, Path.of("sample-clips"))) {
      var all = new EveryWindow(window);
      all.open();
      var unseen = new ArrayList<String>();
      OpenWindow.run(() -> all.scenes().forEach(scene -> unseen(scene, unseen)));
      all.close();
      assertThat(unseen.stream().distinct()).isEmpty();
    }
  }

  private static void unseen(Scene scene, List<String> unseen) {
    for (Node node : EveryWindow.seen(scene.getRoot())) {
      boolean takesFocus = node.isFocusTraversable() && !node.isDisabled() && !isEmptyList(node);
      if (takesFocus && node.getLayoutBounds().getWidth() > 1) {
        goToFirstRow(node);
        focus(node, false);
        Image before = node.snapshot(null, null);
        focus(node, true);
        Image after = node.snapshot(null, null);
        focus(node, node.isFocused());
        if (looksLike(before, after)) {
          unseen.add(node.getClass().getSimpleName() + " #" + node.getId() + node.getStyleClass());
        }
      }
    }
  }

  /** A list shows its focus by the row that has it; one without rows has nothing to go to. */
  private static void goToFirstRow(Node node) {
    switch (node) {
      case ListView<?> list -> list.getSelectionModel().selectFirst();
      case TreeView<?> tree -> tree.getSelectionModel().selectFirst();
      case TableView<?> table -> table.getSelectionModel().selectFirst();
      default -> {}
    }
    node.getScene().getRoot().layout();
  }

  private static boolean isEmptyList(Node node) {
    return node instanceof ListView<?> list && list.getItems().isEmpty();
  }

  private static void focus(Node node, boolean on) {
    node.pseudoClassStateChanged(FOCUSED, on);
    node.pseudoClassStateChanged(VISIBLE, on);
    node.applyCss();
  }

  private static boolean looksLike(Image one, Image other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return false;
    }
    PixelReader left = one.getPixelReader();
    PixelReader right = other.getPixelReader();
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (left.getArgb(x, y) != right.getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
