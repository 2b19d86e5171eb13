package org.clipfile.ui.frame;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What parts a column from its neighbour: a line that is dragged, or moved by arrow keys; a double
 * click or Enter takes the column back to its usual width. Window thread only.
 */
final class PaneDivider extends Region {
  private static final Messages TEXTS = Messages.of(PaneDivider.class);
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

  /** How far an arrow key moves it, in logical pixels. */
  static final double STEP = 16;

  /** How far it can be grasped before its line, and behind it, where no scroll bar is. */
  private static final double BEFORE = 2;

  private static final double BEHIND = 4;

  private final Column column;
  private final PaneRow row;
  private double grasped;
  private double widthThen;

  PaneDivider(Column column, PaneRow row) {
    this.column = column;
    this.row = row;
    String name = column.name().toLowerCase(Locale.ROOT);
    setId("divider-" + name);
    getStyleClass().add("pane-divider");
    setCursor(Cursor.H_RESIZE);
    setViewOrder(-1); // over the panes, whose edges it covers
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(TEXTS.text("width." + name));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> pseudoClassStateChanged(DRAGGED, false));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Stands with its line before this place. */
  void place(double x, double height) {
    resizeRelocate(x - 1 - BEFORE, 0, BEFORE + 1 + BEHIND, height);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    grasped = place(event);
    widthThen = row.width(column);
    pseudoClassStateChanged(DRAGGED, true);
    if (event.getClickCount() == 2) {
      choose(column.usual());
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() < 2) {
      double way = place(event) - grasped;
      choose(widthThen + (row.arrangement().isAfterRest(column) ? -way : way));
      event.consume();
    }
  }

  /** Along the row, from its leading edge. */
  private double place(MouseEvent event) {
    return row.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double step = event.isShiftDown() ? STEP * 4 : STEP;
    switch (event.getCode()) {
      case LEFT -> choose(row.width(column) + (growsToTheLeft() ? step : -step));
      case RIGHT -> choose(row.width(column) + (growsToTheLeft() ? -step : step));
      case HOME -> choose(column.least());
      case END -> choose(row.most(column));
      case ENTER -> choose(column.usual());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean growsToTheLeft() {
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    return mirrored != row.arrangement().isAfterRest(column);
  }

  private void choose(double width) {
    row.choose(column, width);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> row.width(column);
      case MIN_VALUE -> column.least();
      case MAX_VALUE -> row.most(column);
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> choose(row.width(column) + STEP);
      case DECREMENT -> choose(row.width(column) - STEP);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Number width) {
          choose(width.doubleValue());
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
