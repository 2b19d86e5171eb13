package org.clipfile.ui.frame;

/**
 * How wide a person wants the panes, in logical pixels. The reading pane has what they leave.
 * Immutable; where there is no room for all of it, it stays what is wanted.
 */
public record PaneWidths(double sidebar, double list, double facets) {
  /** Until somebody chooses. */
  public static final PaneWidths USUAL =
      new PaneWidths(Column.SIDEBAR.usual(), Column.LIST.usual(), Column.FACETS.usual());

  /** Widths below the least that is shown, as none was ever chosen, become the least. */
  public PaneWidths {
    sidebar = Math.max(sidebar, Column.SIDEBAR.least());
    list = Math.max(list, Column.LIST.least());
    facets = Math.max(facets, Column.FACETS.least());
  }

  /**
   * As windows were remembered before widths were: by shares of the window's width, 0 to 1.
   *
   * @param sidebar where the sidebar ends
   * @param list where the list ends
   */
  public static PaneWidths ofShares(double width, double sidebar, double list) {
    return new PaneWidths(
        Math.round(width * sidebar), Math.round(width * (list - sidebar)), USUAL.facets);
  }

  /** The width of a column; of the reading pane its usual, since it has what is left. */
  double of(Column column) {
    return switch (column) {
      case SIDEBAR -> sidebar;
      case LIST -> list;
      case READER -> column.usual();
      case FACETS -> facets;
    };
  }

  /** These, with another width for one column. */
  PaneWidths with(Column column, double width) {
    return switch (column) {
      case SIDEBAR -> new PaneWidths(width, list, facets);
      case LIST -> new PaneWidths(sidebar, width, facets);
      case READER -> this;
      case FACETS -> new PaneWidths(sidebar, list, width);
    };
  }
}
