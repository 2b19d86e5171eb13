package org.clipfile.ui.control;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;

/** The direction of a text, by its first letter that has one. */
public final class Direction {
  private Direction() {}

  /** Whether a text is read from right to left, such as Arabic, Hebrew, Urdu. */
  public static boolean isRightToLeft(String text) {
    return needsBidi(text)
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** Whether any of a text is read from right to left. */
  public static boolean needsBidi(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** The orientation of a control that shows this text on one line. */
  public static NodeOrientation of(String text) {
    return isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
  }
}
