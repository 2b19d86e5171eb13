package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.ui.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever takes the focus has a name that a screen reader can say, in every window. */
class AccessibleTest {
  private static final List<String> OPENING =
      List.of(
          "file.watched-folders",
          "file.imports",
          "file.read-originals-again",
          "file.settings",
          "view.left-out",
          "clipping.open-in-window",
          "clipping.compare-versions",
          "file.dossier",
          "help.keys",
          "help.commands");

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() {
    window = OpenWindow.on(folder.resolve("archive"), Path.of("sample-clips"));
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.model().reader().page() != null);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everything_that_takes_the_focus_has_a_name() {
    for (String id : OPENING) {
      OpenWindow.run(() -> window.window().commands().find(id).ifPresent(Command::run));
    }
    OpenWindow.until(() -> scenes().size() >= OPENING.size());

    List<String> nameless =
        OpenWindow.fx(
            () -> scenes().stream().flatMap(scene -> nameless(scene).stream()).distinct().toList());
    assertThat(nameless).isEmpty();
  }

  private List<Scene> scenes() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .filter(it -> it.equals(window.stage()) || isOver(it))
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isOver(Window shown) {
    return shown instanceof Stage stage
        && (window.stage().equals(stage.getOwner()) || stage.getTitle() != null);
  }

  private static List<String> nameless(Scene scene) {
    var nodes = new ArrayList<Node>();
    gather(scene.getRoot(), nodes);
    Set<Node> labelled =
        nodes.stream()
            .filter(Label.class::isInstance)
            .map(it -> ((Label) it).getLabelFor())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    return nodes.stream()
        .filter(Node::isFocusTraversable)
        .filter(it -> !isNamed(it) && !labelled.contains(it))
        .map(it -> it.getClass().getSimpleName() + " #" + it.getId() + " " + it.getStyleClass())
        .toList();
  }

  private static boolean isNamed(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    if (node instanceof Labeled labeled) {
      return labeled.getText() != null && !labeled.getText().isBlank();
    }
    return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
        && !text.isBlank();
  }

  private static void gather(Node node, List<Node> nodes) {
    if (!node.isVisible()) {
      return;
    }
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, nodes));
    }
  }
}
