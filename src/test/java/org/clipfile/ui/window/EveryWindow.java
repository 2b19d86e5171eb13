package org.clipfile.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.help.ErrorWindow;

/** Opens all panes and windows there are over one main window. Used from the test's thread. */
final class EveryWindow {
  private static final List<String> PANES =
      List.of("view.facets", "view.notes", "view.table", "view.comfortable", "help.commands");

  private static final List<String> WINDOWS =
      List.of(
          "file.watched-folders",
          "file.imports",
          "file.read-originals-again",
          "file.settings",
          "file.export-pdf",
          "file.dossier",
          "view.left-out",
          "clipping.open-in-window",
          "clipping.compare-versions",
          "help.keys");

  private final OpenWindow window;

  EveryWindow(OpenWindow window) {
    this.window = window;
  }

  /** Opens them one after the other and lays each out; what fails there is thrown here. */
  void open() {
    openPanes();
    int before = OpenWindow.fx(() -> scenes().size());
    WINDOWS.forEach(this::give);
    OpenWindow.run(
        () -> new ErrorWindow().show(window.stage(), new IllegalStateException("not foreseen")));
    OpenWindow.until(() -> scenes().size() > before + WINDOWS.size() - 1);
    layOut();
  }

  /** Opens what there is in the main window. */
  void openPanes() {
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.model().reader().page() != null);
    PANES.forEach(this::give);
  }

  /** Lays out and draws what was opened last: a window, or the main one where it was none. */
  private void give(String id) {
    OpenWindow.run(() -> {
      Command command =
          window.window().commands().find(id).orElseThrow(() -> new AssertionError(id));
      command.run();
    });
    layOut(OpenWindow.fx(this::scenes).getLast());
  }

  /** Lays out and draws all that is open. */
  void layOut() {
    OpenWindow.fx(this::scenes).forEach(EveryWindow::layOut);
  }

  private static void layOut(Scene scene) {
    OpenWindow.run(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      scene.snapshot(null);
    });
  }

  /** The scenes of this window and of those over it; to be asked for on the JavaFX thread. */
  List<Scene> scenes() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .filter(it -> it.equals(window.stage()) || ((Stage) it).getTitle() != null)
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Closes all but the main window. */
  void close() {
    OpenWindow.run(() ->
        scenes().stream()
            .map(Scene::getWindow)
            .filter(it -> !it.equals(window.stage()))
            .map(Stage.class::cast)
            .forEach(Stage::close));
  }

  /** All that can be seen below a node. */
  static List<Node> seen(Node root) {
    var nodes = new ArrayList<Node>();
    gather(root, nodes);
    return nodes;
  }

  private static void gather(Node node, List<Node> nodes) {
    if (node.isVisible()) {
      nodes.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> gather(child, nodes));
      }
    }
  }

  static void speak(String language) {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
  }
}
