package org.clipfile.ui.cliplist;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in a list: at which clipping, and in which row that was.
 *
 * @param id 0 at the top, and where there is no telling
 */
record ListPlace(long id, int row) {
  private static final ListPlace TOP = new ListPlace(0, 0);

  /** The first row of a control that is to be seen whole. */
  static ListPlace of(Control control, @Nullable List<Long> items) {
    IndexedCell<?> first = firstCell(control);
    if (first == null || items == null || first.getIndex() < 0) {
      return TOP;
    }
    int row = first.getIndex() + (first.getLayoutY() < 0 ? 1 : 0);
    if (row <= 0 || row >= items.size()) {
      return TOP;
    }
    return new ListPlace(items.get(row), row);
  }

  /** The row to go to among others, so that one stays where one is; -1 to stay as it is. */
  int rowIn(HitList hits) {
    if (id <= 0) {
      return -1;
    }
    int now = hits.indexOf(id);
    return now == row ? -1 : now;
  }

  /** Brings a row into sight; nothing moves where it is in sight already. */
  static void reveal(Control control, int row, IntConsumer scroll) {
    if (control.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      flow.scrollTo(row);
    } else {
      scroll.accept(row);
    }
  }

  private static @Nullable IndexedCell<?> firstCell(Control control) {
    return control.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? flow.getFirstVisibleCell()
        : null;
  }
}
