package org.clipfile.ui.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Columns side by side, with dividers between them. How wide they are follows from what was chosen
 * and from the width there is, and from nothing else. Window thread only.
 */
final class PaneRow extends Region {
  private final Map<Column, Region> panes;
  private final Map<Column, PaneDivider> dividers = new EnumMap<>(Column.class);
  private List<Column> shown = List.of();
  private PaneWidths chosen;
  private double wish;
  private @Nullable Column held;

  /**
   * @param chosen the widths that were chosen before
   */
  PaneRow(Map<Column, Region> panes, PaneWidths chosen) {
    this.panes = new EnumMap<>(panes);
    this.chosen = chosen;
    getStyleClass().add("pane-row");
    setMinSize(0, 0); // however small the window is, it is the panes that are cut
    for (Column column : panes.keySet()) {
      if (column != Column.READER) {
        dividers.put(column, new PaneDivider(column, this));
      }
    }
  }

  /** Shows these columns, from the leading edge, and no others. */
  void show(List<Column> columns) {
    shown = List.copyOf(columns);
    held = null;
    Column rest = arrangement().rest();
    var nodes = new ArrayList<Node>();
    for (Column column : shown) {
      if (arrangement().isAfterRest(column)) {
        nodes.add(dividers.get(column));
      }
      nodes.add(panes.get(column));
      if (column != rest && !arrangement().isAfterRest(column)) {
        nodes.add(dividers.get(column));
      }
    }
    getChildren().setAll(nodes);
  }

  List<Column> shown() {
    return shown;
  }

  /** How wide the reading pane should be; 0 for no matter. */
  void wish(double newWish) {
    wish = newWish;
    held = null;
    requestLayout();
    layout(); // at once, so that what comes beside the text is put where it stays
  }

  /** What was chosen, whether or not there is room for it. */
  PaneWidths chosen() {
    return chosen;
  }

  /** Takes all columns back to their usual widths. */
  void chooseUsual() {
    chosen = PaneWidths.USUAL;
    held = null;
    requestLayout();
  }

  /** Makes a column as wide as a person wants it, as far as there is room. */
  void choose(Column column, double width) {
    double wanted = Math.round(Math.clamp(width, column.least(), most(column)));
    double rest = width(arrangement().rest()) - (wanted - width(column));
    chosen = chosen.with(column, wanted);
    held = column;
    wish = Math.min(wish, rest); // who drags decides
    requestLayout();
  }

  /** How wide a column is shown; 0 where it is not. */
  double width(Column column) {
    return arrangement().widths(getWidth()).getOrDefault(column, 0.0);
  }

  /** The widest a column can be made now. */
  double most(Column column) {
    return arrangement().most(column, getWidth());
  }

  /** The columns as they are to stand now. */
  ColumnLayout arrangement() {
    return new ColumnLayout(shown, chosen, wish, held);
  }

  @Override
  protected void layoutChildren() {
    ColumnLayout arrangement = arrangement();
    Map<Column, Double> widths = arrangement.widths(getWidth());
    double x = 0;
    for (Column column : shown) {
      double width = widths.getOrDefault(column, 0.0);
      Region pane = panes.get(column);
      if (pane != null) {
        pane.resizeRelocate(x, 0, width, getHeight());
      }
      PaneDivider divider = dividers.get(column);
      if (divider != null && column != arrangement.rest()) {
        divider.place(arrangement.isAfterRest(column) ? x : x + width, getHeight());
      }
      x += width;
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return shown.stream().mapToDouble(chosen::of).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    return panes.values().stream().mapToDouble(pane -> pane.prefHeight(-1)).max().orElse(0);
  }
}
