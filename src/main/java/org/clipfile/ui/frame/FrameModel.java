package org.clipfile.ui.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which panes are to be seen: as many of those the person wants as there is room for. In a narrow
 * window one at a time, with a way back to the list; in one of middling width two. The facet panel
 * stands beside them, or where the window is too narrow for that, in their place until it is put
 * away. Window thread only.
 */
public final class FrameModel {
  /** Below this width, in logical pixels, one pane is shown at a time. */
  static final double ONE = 700;

  /** Below this width two panes are shown: the article could not be read beside both others. */
  static final double TWO = 1000;

  /** From this width on the facet panel has room beside a pane. */
  static final double FACETS_BESIDE = 640;

  /**
   * The room that the facet panel takes from the panes. It does not depend on how wide somebody
   * makes the panel, so that no pane comes or goes while one drags.
   */
  private static final double FACETS_ROOM = Column.FACETS.usual();

  /** The panes, from the leading edge of the window. */
  public enum Pane {
    SIDEBAR,
    LIST,
    READER
  }

  private final Set<Pane> hidden = EnumSet.noneOf(Pane.class);
  private final ReadOnlyObjectWrapper<List<Pane>> visible =
      new ReadOnlyObjectWrapper<>(List.of(Pane.values()));
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private Pane current = Pane.LIST;
  private boolean facets;
  private double width = Double.MAX_VALUE;

  /**
   * @param hidden the panes the person does not want
   */
  public FrameModel(Set<Pane> hidden) {
    this.hidden.addAll(hidden);
    update();
  }

  /** What is to be seen, from the leading edge; at least one. */
  public ReadOnlyObjectProperty<List<Pane>> visibleProperty() {
    return visible.getReadOnlyProperty();
  }

  /** What stands side by side: the panes that are to be seen, and the facet panel. */
  ReadOnlyObjectProperty<List<Column>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  public boolean isVisible(Pane pane) {
    return visible.get().contains(pane);
  }

  /** The panes the person does not want. */
  public Set<Pane> hidden() {
    return hidden.isEmpty() ? EnumSet.noneOf(Pane.class) : EnumSet.copyOf(hidden);
  }

  /** Whether there is room for one pane only. */
  public boolean isNarrow() {
    return narrow.get();
  }

  /** Whether there is room for one pane only. */
  public ReadOnlyBooleanProperty narrowProperty() {
    return narrow.getReadOnlyProperty();
  }

  /** The pane the person is in. */
  public Pane current() {
    return current;
  }

  /** The window has this width now, in logical pixels. */
  public void width(double newWidth) {
    width = newWidth;
    update();
  }

  /** The facet panel is wanted, or not. */
  public void facets(boolean wanted) {
    facets = wanted;
    update();
  }

  /**
   * Hides a pane or shows it again. Where there is no room for all, it is shown in the place of
   * others, and a pane that is shown so already gives way to the list.
   */
  public void toggle(Pane pane) {
    if (room() >= TWO) {
      if (!hidden.remove(pane)) {
        hidden.add(pane);
      }
      current = hidden.contains(pane) ? Pane.LIST : pane;
    } else {
      boolean leaves = isVisible(pane) && (isNarrow() || pane == Pane.SIDEBAR);
      hidden.remove(pane);
      current = leaves ? Pane.LIST : pane;
    }
    update();
  }

  /** The person goes to a pane, which is shown if it is not wanted away. */
  public void go(Pane pane) {
    current = pane;
    update();
  }

  /**
   * Goes back to the list.
   *
   * @return false where it is to be seen anyway
   */
  public boolean back() {
    if (isVisible(Pane.LIST) || !isNarrow()) {
      return false;
    }
    go(Pane.LIST);
    return true;
  }

  private void update() {
    narrow.set(room() < ONE);
    List<Pane> now = panes();
    if (!now.equals(visible.get())) {
      visible.set(now);
    }
    columns.set(columns(now));
  }

  private boolean areFacetsBeside() {
    return facets && width >= FACETS_BESIDE;
  }

  /** What the panes have. */
  private double room() {
    return areFacetsBeside() ? width - FACETS_ROOM : width;
  }

  private List<Column> columns(List<Pane> panes) {
    var now = new ArrayList<Column>();
    if (!facets || areFacetsBeside()) {
      panes.forEach(pane -> now.add(columnOf(pane)));
    }
    if (facets) {
      now.add(Column.FACETS);
    }
    return List.copyOf(now);
  }

  static Column columnOf(Pane pane) {
    return switch (pane) {
      case SIDEBAR -> Column.SIDEBAR;
      case LIST -> Column.LIST;
      case READER -> Column.READER;
    };
  }

  private List<Pane> panes() {
    if (isNarrow()) {
      return List.of(current);
    }
    List<Pane> wanted =
        List.of(Pane.values()).stream().filter(pane -> !hidden.contains(pane)).toList();
    if (room() < TWO) {
      boolean side = current == Pane.SIDEBAR || hidden.contains(Pane.READER);
      Pane leaves = side ? Pane.READER : Pane.SIDEBAR;
      wanted = wanted.stream().filter(pane -> pane != leaves).toList();
    }
    return wanted.isEmpty() ? List.of(Pane.LIST) : wanted;
  }
}
