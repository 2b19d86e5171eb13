package org.clipfile.ui.dossier;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.clipfile.model.ClippingRow;

/**
 * The clippings of a dossier, whose order a person makes: by dragging, or with Alt and the arrow
 * keys. Delete takes out what is selected.
 */
final class ClippingList extends ListView<ClippingRow> {
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

  private final DossierModel model;

  ClippingList(DossierModel model, String empty) {
    super(model.clippings());
    this.model = model;
    setId("dossier-clippings");
    setFixedCellSize(58);
    setPlaceholder(new Label(empty));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(view -> draggable(new ClippingCell()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before the list moves its focus
  }

  /** Moves what is selected up. */
  void up() {
    keepingSelection(model::up);
  }

  /** Moves what is selected down. */
  void down() {
    keepingSelection(model::down);
  }

  /** Takes out what is selected. */
  void remove() {
    int[] places = selected();
    getSelectionModel().clearSelection();
    model.remove(places);
    if (places.length > 0 && !getItems().isEmpty()) {
      getSelectionModel().select(Math.min(places[0], getItems().size() - 1));
    }
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      up();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      down();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      remove();
      event.consume();
    }
  }

  private int[] selected() {
    return getSelectionModel().getSelectedIndices().stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private void keepingSelection(Function<int[], int[]> change) {
    int[] places = change.apply(selected());
    getSelectionModel().clearSelection();
    if (places.length > 0) {
      getSelectionModel().selectIndices(places[0], places);
      getFocusModel().focus(places[0]);
      scrollIntoView(places[0], places[places.length - 1]);
    }
  }

  /** Scrolls only where one of them would be out of sight. */
  private void scrollIntoView(int first, int last) {
    int rows = (int) (getHeight() / getFixedCellSize());
    boolean near = last - first < rows;
    if (near && (first == 0 || getItems().size() <= rows)) {
      scrollTo(0);
    } else if (near && lookupAll(".dossier-cell").stream().noneMatch(cell -> shows(cell, first))) {
      scrollTo(first);
    }
  }

  private static boolean shows(Node node, int index) {
    return node instanceof ClippingCell cell && cell.getIndex() == index && cell.isVisible();
  }

  private ClippingCell draggable(ClippingCell cell) {
    cell.setOnDragDetected(event -> {
      if (!cell.isEmpty()) {
        var content = new ClipboardContent();
        content.putString(cell.getItem().headline());
        cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
      }
    });
    cell.setOnDragOver(event -> {
      if (isOurs(event)) {
        event.acceptTransferModes(TransferMode.MOVE);
        mark(cell, event);
        event.consume();
      }
    });
    cell.setOnDragExited(event -> unmark(cell));
    cell.setOnDragDropped(event -> {
      int before =
          cell.isEmpty() ? getItems().size() : cell.getIndex() + (below(cell, event) ? 1 : 0);
      keepingSelection(places -> model.move(places, before));
      event.setDropCompleted(true);
      event.consume();
    });
    return cell;
  }

  private boolean isOurs(DragEvent event) {
    return event.getGestureSource() instanceof ClippingCell cell && cell.getListView() == this;
  }

  private static boolean below(ClippingCell cell, DragEvent event) {
    return event.getY() > cell.getHeight() / 2;
  }

  private static void mark(ClippingCell cell, DragEvent event) {
    boolean below = below(cell, event);
    cell.pseudoClassStateChanged(DROP_ABOVE, !below && !cell.isEmpty());
    cell.pseudoClassStateChanged(DROP_BELOW, below && !cell.isEmpty());
  }

  private static void unmark(ClippingCell cell) {
    cell.pseudoClassStateChanged(DROP_ABOVE, false);
    cell.pseudoClassStateChanged(DROP_BELOW, false);
  }
}
