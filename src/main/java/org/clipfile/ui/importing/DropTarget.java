package org.clipfile.ui.importing;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.clipfile.ui.control.Messages;

/**
 * Takes what is dropped anywhere on the window, files, text, pages and addresses, also over the
 * reading pane, which would open files itself if it came to see the drop. What is dragged from
 * within the window is left alone.
 */
public final class DropTarget {
  private static final Messages TEXTS = Messages.of(DropTarget.class);

  private final Consumer<Transfer> drop;
  private final StackPane veil = new StackPane();

  /**
   * @param drop is given what was dropped
   */
  public DropTarget(Consumer<Transfer> drop) {
    this.drop = drop;
    var label = new Label(TEXTS.text("drop"));
    label.getStyleClass().add("drop-label");
    veil.getChildren().add(label);
    veil.getStyleClass().add("drop-veil");
    veil.setVisible(false);
    veil.setMouseTransparent(true);
  }

  /** Lies over the window and shows while something is held over it. */
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
    if (event.getGestureSource() != null) {
      return; // from this window, such as columns that are moved
    }
    boolean fits = Transfer.hasSomething(event.getDragboard());
    if (fits) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    veil.setVisible(fits);
    event.consume();
  }

  private void dropped(DragEvent event) {
    veil.setVisible(false);
    if (event.getGestureSource() != null) {
      return;
    }
    Dragboard board = event.getDragboard();
    Transfer transfer = Transfer.of(board, ZonedDateTime.now(ZoneId.systemDefault()));
    if (!transfer.isEmpty()) {
      drop.accept(transfer);
    }
    event.setDropCompleted(!transfer.isEmpty());
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
}
