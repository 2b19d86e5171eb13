package org.clipfile.ui.cliplist;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Drags what is selected out of the list. */
final class RowDrag {
  private final Node list;
  private final Passing passing;

  RowDrag(Node list, Passing passing) {
    this.list = list;
    this.passing = passing;
    list.setOnDragDetected(this::start);
  }

  /** The mouse went down, perhaps to drag: what is selected by then is known a moment later. */
  void press(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      Platform.runLater(passing::prepare);
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
