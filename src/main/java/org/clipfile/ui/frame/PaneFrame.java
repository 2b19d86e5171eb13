package org.clipfile.ui.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.jspecify.annotations.Nullable;

/** The panes side by side, as many as there is room for. Window thread only. */
public final class PaneFrame extends BorderPane {
  private static final Messages TEXTS = Messages.of(PaneFrame.class);

  private final FrameModel model;
  private final Map<Column, Region> panes = new EnumMap<>(Column.class);
  private final PaneRow row;
  private final Button back = new Button();
  private final HBox way = new HBox(back);

  /**
   * @param facets the panel that stands beside the panes while the model wants it
   * @param chosen the widths that were chosen before
   */
  public PaneFrame(
      FrameModel model,
      PaneWidths chosen,
      Region sidebar,
      Region list,
      Region reader,
      Region facets) {
    this.model = model;
    panes.put(Column.SIDEBAR, sidebar);
    panes.put(Column.LIST, list);
    panes.put(Column.READER, reader);
    panes.put(Column.FACETS, facets);
    row = new PaneRow(panes, chosen);
    back.setId("back");
    back.getStyleClass().addAll("flat", "small");
    back.setOnAction(event -> step());
    way.getStyleClass().add("narrow-way");
    way.setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setCenter(row);
    model.columnsProperty().subscribe(this::show);
    model.narrowProperty().subscribe(narrow -> showWay());
    widthProperty()
        .subscribe(width -> {
          if (width.doubleValue() > 0) {
            model.width(width.doubleValue());
          }
        });
  }

  /** Has the list and what else stands beside it make room for the reading pane. */
  public void makeRoom(ObservableValue<? extends Number> wanted) {
    wanted.subscribe(width -> row.wish(width.doubleValue()));
  }

  /** The widths that were chosen, whether or not there is room for them now. */
  public PaneWidths widths() {
    return row.chosen();
  }

  /** Takes all panes back to their usual widths. */
  public void takeUsualWidths() {
    row.chooseUsual();
  }

  /**
   * Makes the pane that the person is in a little wider, or narrower; where that is the one that
   * has what the others leave, by the pane beside it.
   */
  public void widen(boolean wider) {
    Column wanted = Objects.requireNonNullElse(columnOfFocus(), Column.LIST);
    double step = wider ? PaneDivider.STEP : -PaneDivider.STEP;
    int at = row.shown().indexOf(wanted);
    if (at >= 0 && wanted != row.arrangement().rest()) {
      row.choose(wanted, row.width(wanted) + step);
    } else if (at >= 0 && row.shown().size() > 1) {
      Column beside = row.shown().get(at > 0 ? at - 1 : at + 1);
      row.choose(beside, row.width(beside) - step);
    }
  }

  private void step() {
    if (model.back()) {
      focus(Pane.LIST);
    } else {
      model.go(Pane.SIDEBAR);
      focus(Pane.SIDEBAR);
    }
  }

  /** Moves into a pane. */
  public void focus(Pane pane) {
    focus(FrameModel.columnOf(pane));
  }

  private void focus(Column column) {
    Node inside = firstFocusable(panes.get(column));
    if (inside != null) {
      inside.requestFocus();
    }
  }

  /** Moves into the next column that is seen, or the one before. */
  public void focusNext(int step) {
    Column within = columnOfFocus();
    int at = within == null ? -1 : row.shown().indexOf(within);
    int next = at < 0 ? (step > 0 ? 0 : row.shown().size() - 1) : at + step;
    focus(row.shown().get(Math.floorMod(next, row.shown().size())));
  }

  private @Nullable Column columnOfFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      for (Column column : row.shown()) {
        if (at.equals(panes.get(column))) {
          return column;
        }
      }
    }
    return null;
  }

  private static @Nullable Node firstFocusable(@Nullable Node node) {
    if (node == null || !node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()
        && (node instanceof ListView<?>
            || node instanceof TreeView<?>
            || node instanceof TableView<?>
            || node instanceof ScrollPane)) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstFocusable(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void show(List<Column> now) {
    if (!now.equals(row.shown())) {
      row.show(now);
    }
    showWay();
  }

  private void showWay() {
    boolean inList = row.shown().contains(Column.LIST);
    boolean alone = row.shown().equals(List.of(Column.FACETS)); // it is put away by its own button
    back.setText(TEXTS.text(inList ? "way.library" : "way.back"));
    back.setGraphic((inList ? Icons.FOLDER : Icons.BACK).node());
    setTop(model.isNarrow() && !alone ? way : null);
  }
}
