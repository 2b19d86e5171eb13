package org.clipfile.ui.cliplist;

import javafx.collections.FXCollections;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;

/** The list in rows, compact or comfortable. */
final class RowsView implements HitView {
  private final ListView<Long> list = new ListView<>();
  private final ClipListModel model;
  private final SelectionLink link;

  RowsView(ClipListModel model, boolean compact) {
    this.model = model;
    list.setId("clip-list");
    list.setAccessibleText(RowWords.list());
    list.getStyleClass().add("clip-list");
    list.setFixedCellSize(compact ? LineCell.HEIGHT : ClipCell.HEIGHT);
    list.setCellFactory(view -> compact ? new LineCell(model) : new ClipCell(model));
    link = new SelectionLink(model, list.getSelectionModel());
  }

  @Override
  public Control node() {
    return list;
  }

  @Override
  public void showHits() {
    HitList hits = model.hitsProperty().get();
    var place = ListPlace.of(list, list.getItems());
    link.whileChanging(() -> {
      list.setItems(hits);
      list.refresh(); // the same clipping may be another row now
    });
    int row = model.continues() ? place.rowIn(hits) : 0;
    if (row >= 0 && !hits.isEmpty()) {
      list.scrollTo(row);
    }
  }

  @Override
  public void showSelection() {
    link.show(model.selection());
  }

  @Override
  public void leave() {
    link.leave(() -> list.setItems(FXCollections.emptyObservableList()));
  }

  @Override
  public void reveal(int row) {
    list.getFocusModel().focus(row);
    ListPlace.reveal(list, row, list::scrollTo);
  }
}
