package org.clipfile.ui.cliplist;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;

/** Drags what is selected out of the list. */
final class RowDrag {
  /** A mouse button held down for so long may be about to drag; a click is shorter. */
  private static final Duration HELD = Duration.millis(120);

  private final Node list;
  private final Passing passing;
  private final PauseTransition hold = new PauseTransition(HELD);

  RowDrag(Node list, Passing passing) {
    this.list = list;
    this.passing = passing;
    hold.setOnFinished(event -> passing.prepare());
    list.addEventFilter(MouseEvent.DRAG_DETECTED, this::start); // rows keep it to themselves
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> hold.stop());
  }

  private void press(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      hold.playFromStart();
    }
  }

  private void start(MouseEvent event) {
    if (!(event.getTarget() instanceof Node target) || !isInRow(target)) {
      return; // a scroll bar, a column's heading
    }
    ClipboardContent content = passing.dragged();
    if (content != null) {
      Dragboard board = list.startDragAndDrop(TransferMode.COPY);
      board.setContent(content);
      event.consume();
    }
  }

  private static boolean isInRow(Node target) {
    for (Node node = target; node != null; node = node.getParent()) {
      if (node instanceof IndexedCell<?> cell) {
        return !cell.isEmpty();
      }
    }
    return false;
  }
}
