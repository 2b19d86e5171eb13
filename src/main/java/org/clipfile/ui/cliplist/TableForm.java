package org.clipfile.ui.cliplist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.clipfile.archive.FindResult;
import org.clipfile.model.SortOrder;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The list in columns, which can be moved, made wider, hidden, and where the archive has such an
 * order, sorted by. The rows stay those of the search: sorting asks for another order of it.
 */
final class TableForm implements HitView {
  private static final Messages TEXTS = Messages.of(TableForm.class);

  /** Of more JavaFX's table keeps an object each, and takes many seconds to let go of them. */
  private static final int MOST_SELECTED = 1000;

  private final ClipListModel model;
  private final Consumer<SortOrder> sort;
  private final TableView<Long> table = new TableView<>();
  private final SelectionLink link;
  private final Map<ListLook.Name, TableColumn<Long, Long>> columns =
      new EnumMap<>(ListLook.Name.class);
  private boolean arranging = true;

  /**
   * @param sort asks for another order
   */
  TableForm(ClipListModel model, Consumer<SortOrder> sort) {
    this.model = model;
    this.sort = sort;
    table.setId("clip-table");
    table.setAccessibleText(RowWords.list());
    table.getStyleClass().addAll("clip-table");
    table.setFixedCellSize(TableCells.HEIGHT);
    table.setTableMenuButtonVisible(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setPlaceholder(new Label());
    table.setSortPolicy(view -> {
      sortAsked();
      return true; // nothing is sorted here
    });
    for (ListLook.Column column : model.look().columns()) {
      TableColumn<Long, Long> made = column(column);
      columns.put(column.name(), made);
      table.getColumns().add(made);
    }
    link = new SelectionLink(model, table.getSelectionModel(), MOST_SELECTED, this::remark);
    table.setRowFactory(view -> new Row());
    table.getColumns().addListener((ListChangeListener<Object>) change -> remember());
    arranging = false;
  }

  /** A row that is selected also where the table was not told. */
  private final class Row extends TableRow<Long> {
    @Override
    public void updateSelected(boolean selected) {
      super.updateSelected(selected || link.marks(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Long id, boolean empty) {
      super.updateItem(id, empty);
      ask();
    }

    void ask() {
      updateSelected(!isEmpty() && table.getSelectionModel().isSelected(getIndex()));
    }
  }

  private void remark() {
    table
        .lookupAll(".table-row-cell")
        .forEach(node -> {
          if (node instanceof Row row) {
            row.ask();
          }
        });
  }

  private TableColumn<Long, Long> column(ListLook.Column look) {
    var column = new TableColumn<Long, Long>(heading(look.name()));
    column.setId("column-" + look.name().name().toLowerCase(Locale.ROOT));
    column.setUserData(look.name());
    column.setPrefWidth(look.width());
    column.setMinWidth(narrowest(look.name()));
    column.setVisible(look.shown());
    column.setSortable(orders(look.name()).isPresent());
    column.setReorderable(true);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(view -> TableCells.of(look.name(), model));
    column.visibleProperty().subscribe((before, now) -> remember());
    column.widthProperty().subscribe((before, now) -> remember());
    return column;
  }

  /** A date is read whole or not at all. */
  private static double narrowest(ListLook.Name name) {
    return switch (name) {
      case STATE -> 36;
      case PUBLISHED, SAVED -> 100;
      case HEADLINE -> 90;
      case PUBLICATION, SOURCE, CATEGORY, LANGUAGE, WORDS -> 60;
    };
  }

  private static String heading(ListLook.Name name) {
    return switch (name) {
      case STATE -> TEXTS.text("column.state");
      case HEADLINE -> TEXTS.text("column.headline");
      case PUBLICATION -> TEXTS.text("column.publication");
      case SOURCE -> TEXTS.text("column.source");
      case PUBLISHED -> TEXTS.text("column.published");
      case SAVED -> TEXTS.text("column.saved");
      case CATEGORY -> TEXTS.text("column.category");
      case LANGUAGE -> TEXTS.text("column.language");
      case WORDS -> TEXTS.text("column.words");
    };
  }

  /** The orders that a column sorts in: the first click's, and the second's. */
  private static Optional<List<SortOrder>> orders(ListLook.Name name) {
    return switch (name) {
      case PUBLISHED -> Optional.of(List.of(SortOrder.NEWEST, SortOrder.OLDEST));
      case PUBLICATION -> Optional.of(List.of(SortOrder.PUBLICATION));
      case SAVED -> Optional.of(List.of(SortOrder.SAVED));
      case WORDS -> Optional.of(List.of(SortOrder.LONGEST, SortOrder.SHORTEST));
      case STATE, HEADLINE, SOURCE, CATEGORY, LANGUAGE -> Optional.empty();
    };
  }

  @Override
  public Control node() {
    return table;
  }

  @Override
  public void showHits() {
    HitList hits = model.hitsProperty().get();
    var place = ListPlace.of(table, table.getItems());
    arranging = true; // a table sorts what it is given, and would ask for another order
    link.whileChanging(() -> {
      table.setItems(hits);
      table.refresh(); // the same clipping may be another row now
    });
    arranging = false;
    int row = model.continues() ? place.rowIn(hits) : 0;
    if (row >= 0 && !hits.isEmpty()) {
      table.scrollTo(row);
    }
    showOrder(model.result());
  }

  @Override
  public void showSelection() {
    link.show(model.selection());
  }

  @Override
  public void leave() {
    arranging = true;
    link.leave(() -> table.setItems(FXCollections.emptyObservableList()));
  }

  @Override
  public void reveal(int row) {
    table.getFocusModel().focus(row);
    ListPlace.reveal(table, row, table::scrollTo);
  }

  /** The arrow stands at the column that the list is sorted by, whoever had it sorted. */
  private void showOrder(@Nullable FindResult result) {
    if (result == null) {
      return;
    }
    arranging = true;
    table.getSortOrder().clear();
    columns.forEach((name, column) ->
        orders(name)
            .filter(orders -> orders.contains(result.order()))
            .ifPresent(orders -> {
              column.setSortType(
                  switch (result.order()) {
                    case NEWEST, SAVED, LONGEST -> SortType.DESCENDING;
                    case RELEVANCE, OLDEST, PUBLICATION, SHORTEST -> SortType.ASCENDING;
                  });
              table.getSortOrder().setAll(List.of(column));
            }));
    arranging = false;
  }

  /**
   * A heading was clicked. The table goes from ascending to descending to none; here the next of
   * the column's orders is asked for, and where that is the one there is, the arrow comes back.
   */
  private void sortAsked() {
    FindResult shown = model.result();
    if (arranging || shown == null) {
      return;
    }
    List<SortOrder> orders =
        table.getSortOrder().isEmpty()
            ? columns.values().stream()
                .map(TableForm::sorts)
                .filter(its -> its.contains(shown.order()))
                .findFirst()
                .orElse(List.of())
            : sorts(table.getSortOrder().getFirst());
    if (orders.isEmpty()) {
      return;
    }
    SortOrder next = orders.get((orders.indexOf(shown.order()) + 1) % orders.size());
    if (next == shown.order()) {
      Platform.runLater(() -> showOrder(model.result()));
    } else {
      sort.accept(next);
    }
  }

  private static List<SortOrder> sorts(TableColumn<Long, ?> column) {
    return column.getUserData() instanceof ListLook.Name name
        ? orders(name).orElse(List.of())
        : List.of();
  }

  private void remember() {
    var now = new ArrayList<ListLook.Column>();
    for (TableColumn<Long, ?> column : table.getColumns()) {
      if (column.getUserData() instanceof ListLook.Name name) {
        now.add(new ListLook.Column(name, column.getWidth(), column.isVisible()));
      }
    }
    if (now.size() == ListLook.Name.values().length && table.getScene() != null) {
      model.columns(now);
    }
  }
}
