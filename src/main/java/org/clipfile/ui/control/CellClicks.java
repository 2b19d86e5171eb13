package org.clipfile.ui.control;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Clicks on the cells of a list or a tree. Cells may be filled anew or change places between press
 * and release, when clippings come in; a click means what was pressed on. Window thread only.
 *
 * @param <C> the cells
 * @param <T> what they show
 */
public final class CellClicks<C extends IndexedCell<?>, T> {
  private final Class<C> cells;
  private final Function<C, @Nullable T> shown;
  private final BiPredicate<T, T> same;
  private final BiConsumer<T, MouseEvent> action;
  private @Nullable T pressed;

  private CellClicks(
      Class<C> cells,
      Function<C, @Nullable T> shown,
      BiPredicate<T, T> same,
      BiConsumer<T, MouseEvent> action) {
    this.cells = cells;
    this.shown = shown;
    this.same = same;
    this.action = action;
  }

  /**
   * Tells of the clicks with the first button.
   *
   * @param shown what a cell shows; null where a click on it means nothing
   * @param same whether two are of the same thing, one of them from before a change
   * @param action gets what was pressed on
   */
  public static <C extends IndexedCell<?>, T> void follow(
      Control list,
      Class<C> cells,
      Function<C, @Nullable T> shown,
      BiPredicate<T, T> same,
      BiConsumer<T, MouseEvent> action) {
    var clicks = new CellClicks<>(cells, shown, same, action);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicks.pressed = clicks.under(event));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, clicks::clicked);
  }

  private void clicked(MouseEvent event) {
    T meant = pressed;
    pressed = null;
    if (meant == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    T now = under(event);
    if (event.isStillSincePress() || (now != null && same.test(meant, now))) {
      action.accept(meant, event);
    }
  }

  private @Nullable T under(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !cells.isInstance(node)) {
      node = node.getParent();
    }
    return node == null ? null : shown.apply(cells.cast(node));
  }
}
