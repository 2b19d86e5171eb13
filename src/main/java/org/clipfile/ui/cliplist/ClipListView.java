package org.clipfile.ui.cliplist;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.clipfile.model.SortOrder;
import org.clipfile.ui.cliplist.ClipListModel.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The list, in the form that was chosen. A clipping that stays selected for a moment, and is not
 * merely passed on the way to another, counts as read.
 */
public final class ClipListView extends StackPane {
  /** So long a clipping is to be seen before it counts as read. */
  private static final Duration DWELL = Duration.millis(1500);

  private final ClipListModel model;
  private final Consumer<SortOrder> sort;
  private final PauseTransition dwell = new PauseTransition(DWELL);
  private final Map<ListForm, HitView> made = new EnumMap<>(ListForm.class);
  private @Nullable ListForm form;
  private HitView view;

  /**
   * @param commands what keys have done in the list
   * @param sort asks for the hits in another order
   */
  public ClipListView(ClipListModel model, ListCommands commands, Consumer<SortOrder> sort) {
    this.model = model;
    this.sort = sort;
    view = of(model.look().form());
    model.lookProperty().subscribe(look -> show(look.form()));
    model.hitsProperty().subscribe(hits -> view.showHits());
    model.selectionProperty().subscribe(this::showSelection);
    dwell.setOnFinished(event -> model.dwelt());
    new ListKeys(this, model, commands);
    new RowDrag(this, commands.passing());
  }

  /** Nothing is looked at any more: what was just selected does not count as read. */
  public void detach() {
    dwell.stop();
  }

  /** Each form is made once: its cells listen to rows, and would not be let go. */
  private HitView of(ListForm wanted) {
    return made.computeIfAbsent(wanted, this::make);
  }

  private HitView make(ListForm wanted) {
    return switch (wanted) {
      case COMPACT -> new RowsView(model, true);
      case COMFORTABLE -> new RowsView(model, false);
      case TABLE -> new TableForm(model, sort);
    };
  }

  private void show(ListForm wanted) {
    if (wanted == form) {
      return;
    }
    boolean focused = isFocusWithin();
    if (form != null) {
      view.leave();
    }
    form = wanted;
    view = of(wanted);
    getChildren().setAll(view.node());
    view.showHits();
    if (getScene() != null) {
      applyCss();
      layout(); // what is not laid out cannot tell which rows are in sight
    }
    reveal(model.selection());
    if (focused) {
      view.node().requestFocus();
    }
  }

  private void showSelection(Selection selection) {
    view.showSelection();
    if (selection.ids().length == 1) {
      dwell.playFromStart();
    } else {
      dwell.stop();
    }
  }

  /** Moves to the selected clipping, else to the first. */
  public void focusHits() {
    if (model.selection().isEmpty()) {
      model.selectFirst();
    }
    view.node().requestFocus();
    reveal(model.selection());
  }

  /** Brings what is to be read into sight. */
  public void reveal() {
    reveal(model.selection());
  }

  private void reveal(Selection selection) {
    Long id = selection.toRead();
    int row = id == null ? -1 : model.hitsProperty().get().indexOf(id);
    if (row >= 0) {
      view.reveal(row);
    }
  }
}
