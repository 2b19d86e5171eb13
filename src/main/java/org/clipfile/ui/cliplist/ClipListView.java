package org.clipfile.ui.cliplist;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import org.clipfile.ui.cliplist.ClipListModel.Selection;

/** The list itself. The model's selection and the view's follow each other. */
public final class ClipListView extends ListView<Long> {
  private final ClipListModel model;
  private boolean following;

  public ClipListView(ClipListModel model) {
    this.model = model;
    setId("clip-list");
    getStyleClass().add("clip-list");
    setFixedCellSize(ClipCell.HEIGHT);
    setCellFactory(view -> new ClipCell(model));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    model.hitsProperty().subscribe(this::showHits);
    model.selectionProperty().subscribe(this::showSelection);
    getSelectionModel().getSelectedIndices().subscribe(this::selected);
  }

  private void showHits(HitList hits) {
    following = true;
    getSelectionModel().clearSelection();
    setItems(hits);
    following = false;
    showSelection(model.selection());
  }

  private void showSelection(Selection selection) {
    if (following) {
      return;
    }
    following = true;
    MultipleSelectionModel<Long> selected = getSelectionModel();
    selected.clearSelection();
    for (long id : selection.ids()) {
      int index = getItems().indexOf(id);
      if (index >= 0) {
        selected.select(index);
      }
    }
    following = false;
  }

  private void selected() {
    if (following) {
      return;
    }
    following = true;
    ObservableList<Integer> indices = getSelectionModel().getSelectedIndices();
    HitList hits = model.hitsProperty().get();
    long[] ids =
        indices.stream().filter(i -> i >= 0 && i < hits.size()).mapToLong(hits::get).toArray();
    model.select(ids);
    following = false;
  }

  /** Moves to the selected clipping, else to the first. */
  public void focusHits() {
    if (model.selection().isEmpty()) {
      model.selectFirst();
    }
    requestFocus();
    int index = getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      getFocusModel().focus(index);
      scrollTo(Math.max(0, index - 1));
    }
  }
}
