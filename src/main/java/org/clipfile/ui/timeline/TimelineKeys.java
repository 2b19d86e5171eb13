package org.clipfile.ui.timeline;

import javafx.scene.input.KeyEvent;

/** What keys do with the timeline. */
final class TimelineKeys {
  private TimelineKeys() {}

  /**
   * Does what a key asks for; false where it asks for nothing.
   *
   * @param mirrored whether time runs from right to left, so that the left arrow leads to later
   *     times
   */
  static boolean press(KeyEvent event, TimelineModel model, TimeBars bars, boolean mirrored) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    boolean extend = event.isShiftDown();
    switch (event.getCode()) {
      case RIGHT, KP_RIGHT -> model.move(bars.step(), mirrored ? -1 : 1, extend);
      case LEFT, KP_LEFT -> model.move(bars.step(), mirrored ? 1 : -1, extend);
      case HOME -> model.moveToEnd(bars.step(), false, extend);
      case END -> model.moveToEnd(bars.step(), true, extend);
      case PLUS, ADD, EQUALS -> model.zoom(bars.span(), 0.5, middle(model, bars));
      case MINUS, SUBTRACT -> model.zoom(bars.span(), 2, middle(model, bars));
      case DIGIT0, NUMPAD0 -> model.showAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What keys zoom around: the middle of the range, as far as it is seen. */
  private static double middle(TimelineModel model, TimeBars bars) {
    TimeSpan range = model.rangeProperty().get();
    return range == null
        ? 0.5
        : Math.clamp((bars.place(range.from()) + bars.place(range.to().plusDays(1))) / 2, 0, 1);
  }
}
