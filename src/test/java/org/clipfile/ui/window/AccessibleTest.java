package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever takes the focus has a name that a screen reader can say, in every window. */
class AccessibleTest {
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
    var all = new EveryWindow(window);
    all.open();

    List<String> nameless =
        OpenWindow.fx(() ->
            all.scenes().stream().flatMap(scene -> nameless(scene).stream()).distinct().toList());
    assertThat(nameless).isEmpty();
  }

  private static List<String> nameless(Scene scene) {
    List<Node> nodes = EveryWindow.seen(scene.getRoot());
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
}
