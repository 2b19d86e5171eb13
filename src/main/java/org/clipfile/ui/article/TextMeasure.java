package org.clipfile.ui.article;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide words are. Remembers them, since a text says most of its words often. Window thread. */
final class TextMeasure {
  private static final int REMEMBERED = 20_000;
  private static final Map<Font, Map<String, Double>> WIDTHS = new HashMap<>();
  private static final Text MEASURE = new Text();
  private static int remembered;

  private TextMeasure() {}

  /** The width of a text on one line, in pixels. */
  static double width(Font font, String text) {
    if (remembered > REMEMBERED) {
      WIDTHS.clear();
      remembered = 0;
    }
    Map<String, Double> known = WIDTHS.computeIfAbsent(font, f -> new HashMap<>());
    Double width = known.get(text);
    if (width == null) {
      MEASURE.setFont(font);
      MEASURE.setText(text);
      width = MEASURE.getLayoutBounds().getWidth();
      known.put(text, width);
      remembered++;
    }
    return width;
  }
}
