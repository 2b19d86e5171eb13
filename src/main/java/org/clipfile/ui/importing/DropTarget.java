package org.clipfile.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Takes files dropped anywhere on the window, also over the reading pane, which would open them
 * itself if it came to see the drop.
 */
public final class DropTarget {
  private final Consumer<List<Path>> drop;
  private final StackPane veil = new StackPane();

  /**
   * @param drop is given what was dropped
   */
  public DropTarget(Consumer<List<Path>> drop) {
    this.drop = drop;
    var label = new Label("Drop to import");
    label.getStyleClass().add("drop-label");
    veil.getChildren().add(label);
    veil.getStyleClass().add("drop-veil");
    veil.setVisible(false);
    veil.setMouseTransparent(true);
  }

  /** Lies over the window and shows while files are held over it. */
  public Node veil() {
    return veil;
  }

  /** Watches a scene, before any of its nodes. */
  public void watch(Scene scene) {
    scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
    scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> hideOutside(scene, event));
  }

  private void over(DragEvent event) {
    boolean files = hasFiles(event.getDragboard());
    if (files) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    veil.setVisible(files);
    event.consume();
  }

  private void dropped(DragEvent event) {
    veil.setVisible(false);
    Dragboard board = event.getDragboard();
    boolean files = hasFiles(board);
    if (files) {
      drop.accept(board.getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(files);
    event.consume();
  }

  private void hideOutside(Scene scene, DragEvent event) {
    boolean inside =
        event.getSceneX() > 0
            && event.getSceneY() > 0
            && event.getSceneX() < scene.getWidth() - 1
            && event.getSceneY() < scene.getHeight() - 1;
    veil.setVisible(veil.isVisible() && inside);
  }

  private static boolean hasFiles(@Nullable Dragboard board) {
    return board != null && board.hasFiles();
  }
}
