package org.clipfile.ui.cliplist;

import java.util.Arrays;
import javafx.collections.ObservableList;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import org.clipfile.ui.cliplist.ClipListModel.Selection;
import org.jspecify.annotations.Nullable;

/** Lets the model's selection and a view's follow each other. Window thread only. */
final class SelectionLink {
  /** So many are looked up one by one; for more, all hits are walked through once. */
  private static final int FEW = 8;

  private final ClipListModel model;
  private final MultipleSelectionModel<Long> view;
  private final int most;
  private final Runnable remark;
  private boolean following;
  private boolean marking;
  private boolean all;
  private IdSet marked = IdSet.of();

  SelectionLink(ClipListModel model, MultipleSelectionModel<Long> view) {
    this(model, view, Integer.MAX_VALUE, () -> {});
  }

  /**
   * Of a view that cannot bear a large selection.
   *
   * @param most it bears; of more it is told nothing, and its rows ask {@link #marks}
   * @param remark has the rows in sight ask anew
   */
  SelectionLink(ClipListModel model, MultipleSelectionModel<Long> view, int most, Runnable remark) {
    this.model = model;
    this.view = view;
    this.most = most;
    this.remark = remark;
    view.setSelectionMode(SelectionMode.MULTIPLE);
    view.getSelectedIndices().subscribe(this::selected);
  }

  /**
   * Does something to the view that is no choice of the person's, then selects as the model says.
   */
  void whileChanging(Runnable change) {
    following = true;
    view.clearSelection();
    change.run();
    following = false;
    show(model.selection());
  }

  /** Whether a clipping is selected without the view's own selection telling it. */
  boolean marks(@Nullable Long id) {
    return id != null && marking && (all || marked.has(id));
  }

  private void mark(Selection selection) {
    marking = true;
    all = selection.ids().length == model.ids().length;
    marked = all ? IdSet.of() : IdSet.of(selection.ids());
    remark.run();
  }

  private void unmark() {
    if (marking) {
      marking = false;
      marked = IdSet.of();
      remark.run();
    }
  }

  /** Does something to a view that is left; until it is changed again, nobody follows it. */
  void leave(Runnable change) {
    following = true;
    view.clearSelection();
    change.run();
  }

  void show(Selection selection) {
    if (following) {
      return;
    }
    following = true;
    view.clearSelection();
    if (selection.ids().length > most) {
      mark(selection);
      following = false;
      return;
    }
    unmark();
    int others = model.ids().length - selection.ids().length;
    if (selection.ids().length > 1 && others == 0) {
      view.selectAll(); // many at once cost it seconds if they are told one by one
    } else if (selection.isNearlyAllOf(model.ids().length)) {
      view.selectAll();
      var selected = IdSet.of(selection.ids());
      HitList hits = model.hitsProperty().get();
      for (int hit = 0; hit < hits.ids().length; hit++) {
        if (!selected.has(hits.ids()[hit])) {
          view.clearSelection(hits.rowOf(hit));
        }
      }
    } else {
      int[] rows = rows(selection.ids());
      if (rows.length > 0) {
        view.selectIndices(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
      }
    }
    following = false;
  }

  private int[] rows(long... ids) {
    HitList hits = model.hitsProperty().get();
    if (ids.length <= FEW) {
      return Arrays.stream(ids).mapToInt(hits::indexOf).filter(row -> row >= 0).toArray();
    }
    var wanted = IdSet.of(ids);
    long[] all = hits.ids();
    var rows = new int[ids.length];
    int count = 0;
    for (int hit = 0; hit < all.length && count < rows.length; hit++) {
      if (wanted.has(all[hit])) {
        rows[count++] = hits.rowOf(hit);
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private void selected() {
    if (following) {
      return;
    }
    following = true;
    ObservableList<Integer> rows = view.getSelectedIndices();
    HitList hits = model.hitsProperty().get();
    var ids = new long[rows.size()];
    int count = 0;
    for (int row : rows) {
      int hit = row >= 0 && row < hits.size() ? hits.hitAt(row) : -1;
      if (hit >= 0) {
        ids[count++] = hits.ids()[hit];
      }
    }
    model.select(Arrays.copyOf(ids, count));
    following = false;
    unmark();
  }
}
