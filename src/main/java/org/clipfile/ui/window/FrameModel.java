package org.clipfile.ui.window;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which panes are to be seen: as many of those the person wants as there is room for. In a narrow
 * window one at a time, with a way back to the list; in one of middling width two. Window thread
 * only.
 */
public final class FrameModel {
  /** Below this width, in logical pixels, one pane is shown at a time. */
  static final double ONE = 700;

  /** Below this width two panes are shown. */
  static final double TWO = 950;

  /** The panes, from the leading edge of the window. */
  public enum Pane {
    SIDEBAR,
    LIST,
    READER
  }

  private final Set<Pane> hidden = EnumSet.noneOf(Pane.class);
  private final ReadOnlyObjectWrapper<List<Pane>> visible =
      new ReadOnlyObjectWrapper<>(List.of(Pane.values()));
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private Pane current = Pane.LIST;
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
    narrow.set(width < ONE);
    update();
  }

  /**
   * Hides a pane or shows it again. Where there is no room for all, it is shown in the place of
   * others, and a pane that is shown so already gives way to the list.
   */
  public void toggle(Pane pane) {
    if (width >= TWO) {
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
    List<Pane> now = panes();
    if (!now.equals(visible.get())) {
      visible.set(now);
    }
  }

  private List<Pane> panes() {
    if (isNarrow()) {
      return List.of(current);
    }
    List<Pane> wanted =
        List.of(Pane.values()).stream().filter(pane -> !hidden.contains(pane)).toList();
    if (width < TWO) {
      boolean side = current == Pane.SIDEBAR || hidden.contains(Pane.READER);
      Pane leaves = side ? Pane.READER : Pane.SIDEBAR;
      wanted = wanted.stream().filter(pane -> pane != leaves).toList();
    }
    return wanted.isEmpty() ? List.of(Pane.LIST) : wanted;
  }
}
