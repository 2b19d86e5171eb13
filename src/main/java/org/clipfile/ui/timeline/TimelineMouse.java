package org.clipfile.ui.timeline;

import java.util.Objects;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.clipfile.ui.timeline.TimeBars.Bar;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does with the timeline: it points at a bar, drags a range, and its wheel zooms
 * around it. Window thread only.
 */
final class TimelineMouse {
  private final TimelineView view;
  private final TimelineModel model;
  private @Nullable Bar hover;
  private boolean overUndated;
  private @Nullable TimeSpan pressed;
  private @Nullable TimeSpan dragged;

  TimelineMouse(TimelineView view, TimelineModel model) {
    this.view = view;
    this.model = model;
  }

  void watch() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(null, false));
    view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /** The bar under the mouse, or null. */
  @Nullable Bar hover() {
    return hover;
  }

  /** Whether the mouse is over the bar of those without a date. */
  boolean isOverUndated() {
    return overUndated;
  }

  /** The range that is being dragged, or null. */
  @Nullable TimeSpan dragged() {
    return dragged;
  }

  /** The bar at a place, or null. */
  private @Nullable Bar barAt(double x) {
    TimeBars bars = view.bars();
    if (bars == null) {
      return null;
    }
    var day = bars.dayAt(view.place(x));
    return bars.bars().stream()
        .filter(bar -> !day.isBefore(bar.span().from()) && !day.isAfter(bar.span().to()))
        .findFirst()
        .orElse(null);
  }

  private void point(MouseEvent event) {
    boolean undated = view.isAtUndated(event.getX());
    pointAt(undated || view.isAboveBars(event.getY()) ? null : barAt(event.getX()), undated);
  }

  private void pointAt(@Nullable Bar bar, boolean undated) {
    if (!Objects.equals(bar, hover) || undated != overUndated) {
      hover = bar;
      overUndated = undated;
      view.requestLayout();
    }
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (view.isAtUndated(event.getX())) {
      model.toggleUndated();
    } else {
      Bar bar = view.isAboveBars(event.getY()) ? null : barAt(event.getX());
      pressed = bar == null ? null : bar.span();
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    TimeSpan start = pressed;
    Bar bar = barAt(event.getX());
    if (start != null && bar != null) {
      boolean back = bar.span().from().isBefore(start.from());
      TimeSpan first = back ? bar.span() : start;
      TimeSpan last = back ? start : bar.span();
      dragged = new TimeSpan(first.from(), last.to());
      hover = null;
      view.requestLayout();
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    TimeSpan start = pressed;
    TimeSpan wanted = dragged != null ? dragged : start;
    boolean again = start != null && start.equals(wanted);
    pressed = null;
    dragged = null;
    if (wanted == null) {
      return;
    }
    if (again && wanted.equals(model.rangeProperty().get())) {
      model.clear();
    } else {
      model.select(wanted);
    }
    event.consume();
  }

  private void scroll(ScrollEvent event) {
    TimeBars bars = view.bars();
    if (bars == null) {
      return;
    }
    boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    if (sideways) {
      model.pan(bars.span(), -event.getDeltaX() / view.chartWidth());
    } else if (event.getDeltaY() != 0) {
      double place = view.place(event.getX());
      model.zoom(bars.span(), Math.pow(1.25, -event.getDeltaY() / 40), place);
    }
    event.consume();
  }
}
