package org.clipfile.ui.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives columns their widths: each what was chosen, and one of them the rest. Where that leaves the
 * one too little, the list gives way first, then the sidebar, then the facets, none below its
 * least. It depends on nothing that was shown before, so that what was chosen comes back with the
 * room for it. Immutable; widths in logical pixels.
 *
 * @param shown from the leading edge; at least one
 * @param wish how wide the reading pane should be where the others can make room for it; 0 for no
 *     matter
 * @param held the column that gives way last, since it is being dragged; or null
 */
record ColumnLayout(List<Column> shown, PaneWidths chosen, double wish, @Nullable Column held) {
  private static final List<Column> GIVING_WAY =
      List.of(Column.LIST, Column.SIDEBAR, Column.FACETS);

  ColumnLayout {
    shown = List.copyOf(shown);
  }

  /** The column that has what the others leave. */
  Column rest() {
    if (shown.contains(Column.READER)) {
      return Column.READER;
    }
    return shown.stream()
        .filter(it -> it != Column.FACETS)
        .reduce((a, b) -> b)
        .orElse(Column.FACETS);
  }

  /** Whether a column stands behind the one that has the rest. */
  boolean isAfterRest(Column column) {
    return shown.indexOf(column) > shown.indexOf(rest());
  }

  /** The widths within this width; they add up to it. */
  Map<Column, Double> widths(double total) {
    Column rest = rest();
    var widths = new EnumMap<Column, Double>(Column.class);
    double left = total;
    for (Column column : shown) {
      if (column != rest) {
        widths.put(column, chosen.of(column));
        left -= chosen.of(column);
      }
    }
    double lack = needed(rest, total) - left;
    for (Column column : givingWay()) {
      Double width = widths.get(column);
      if (width != null && lack > 0) {
        double given = Math.min(lack, width - column.least());
        widths.put(column, width - given);
        lack -= given;
        left += given;
      }
    }
    widths.put(rest, Math.max(0, left));
    return widths;
  }

  /** The widest a column can be made within this width. */
  double most(Column column, double total) {
    Column rest = rest();
    Map<Column, Double> widths = widths(total);
    double others =
        shown.stream()
            .filter(it -> it != column && it != rest)
            .mapToDouble(it -> widths.getOrDefault(it, 0.0))
            .sum();
    return Math.max(column.least(), total - others - rest.least());
  }

  private double needed(Column rest, double total) {
    double others = shown.stream().filter(it -> it != rest).mapToDouble(Column::least).sum();
    boolean granted = rest == Column.READER && wish <= total - others;
    return granted ? Math.max(wish, rest.least()) : rest.least();
  }

  private List<Column> givingWay() {
    if (held == null) {
      return GIVING_WAY;
    }
    var order = new ArrayList<>(GIVING_WAY);
    order.remove(held);
    order.add(held);
    return order;
  }
}
