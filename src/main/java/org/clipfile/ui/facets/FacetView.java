package org.clipfile.ui.facets;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clipfile.ui.control.CellClicks;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;

/**
 * The facet panel: values with counts and bars. A click or Enter narrows the search to a value, Alt
 * and a click, the minus beside it or the minus key leave it out.
 */
public final class FacetView extends VBox {
  private static final Messages TEXTS = Messages.of(FacetView.class);

  private final FacetModel model;
  private final ListView<FacetItem> list = new ListView<>();

  public FacetView(FacetModel model) {
    this.model = model;
    setId("facets");
    getStyleClass().add("facets");
    getStylesheets()
        .add(Objects.requireNonNull(FacetView.class.getResource("facets.css")).toExternalForm());
    list.setId("facet-list");
    list.setFixedCellSize(27);
    list.setCellFactory(view -> new FacetCell(model));
    list.setAccessibleText(TEXTS.text("title"));
    var nothing = new Label(TEXTS.text("nothing"));
    nothing.getStyleClass().add("facet-nothing");
    list.setPlaceholder(nothing);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    CellClicks.follow(
        list,
        FacetCell.class,
        FacetCell::getItem,
        FacetView::isSame,
        (item, event) -> choose(item, event.isAltDown()));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(), list);
    model.itemsProperty().subscribe(this::show);
  }

  private HBox head() {
    var title = new Label(TEXTS.text("title"));
    title.getStyleClass().add("facet-title");
    ScriptFonts.dress(title, title.getText());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var close = new Button(null, Icons.CLEAR.node());
    close.setId("facets-close");
    close.getStyleClass().add("clear-button");
    close.setAccessibleText(TEXTS.text("command.hide"));
    close.setTooltip(new Tooltip(TEXTS.text("command.hide")));
    close.setOnAction(event -> model.show(false));
    var head = new HBox(6, title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("facet-head");
    return head;
  }

  /** Shows other lines; what was selected stays so, where it is still there. */
  private void show(List<FacetItem> items) {
    FacetItem selected = list.getSelectionModel().getSelectedItem();
    int place = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(items);
    if (selected != null && !items.isEmpty()) {
      int now = indexOf(items, selected);
      int next = now >= 0 ? now : Math.min(place, items.size() - 1);
      list.getSelectionModel().select(next);
    }
  }

  private static int indexOf(List<FacetItem> items, FacetItem wanted) {
    for (int i = 0; i < items.size(); i++) {
      if (isSame(items.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(FacetItem item, FacetItem wanted) {
    return item.kind() == wanted.kind()
        && ((item instanceof FacetItem.Value value && wanted instanceof FacetItem.Value other)
            ? value.value().equals(other.value())
            : item.getClass() == wanted.getClass());
  }

  private void choose(FacetItem item, boolean leaveOut) {
    if (leaveOut) {
      exclude(item);
    } else {
      model.choose(item);
    }
  }

  private void key(KeyEvent event) {
    FacetItem item = list.getSelectionModel().getSelectedItem();
    if (item == null || event.isShortcutDown()) {
      return;
    }
    boolean handled =
        switch (event.getCode()) {
          case ENTER, SPACE -> {
            choose(item, event.isAltDown());
            yield true;
          }
          case MINUS, SUBTRACT -> exclude(item);
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  private boolean exclude(FacetItem item) {
    if (item instanceof FacetItem.Value value) {
      model.exclude(value);
    }
    return true;
  }
}
