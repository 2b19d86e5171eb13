package org.clipfile.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Sentences over as many lines as they need, in either direction: a label breaks its lines, but
 * JavaFX cannot wrap right-to-left text, which is therefore set word by word. Window thread only.
 */
public final class WrappedText {
  private static final int MOST_LINES = 40;

  private WrappedText() {}

  /** A text, whose line breaks stay, with these style classes. */
  public static Region of(String text, String... styles) {
    Region shown = Direction.needsBidi(text) ? flows(text) : label(text);
    shown.getStyleClass().addAll(styles);
    return shown;
  }

  private static Region label(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    ScriptFonts.dress(label, text);
    return label;
  }

  private static Region flows(String text) {
    var lines = new VBox();
    lines.setAlignment(Pos.CENTER);
    lines.setMinHeight(Region.USE_PREF_SIZE);
    text.lines()
        .forEach(line -> {
          var flow = new WordFlow(MOST_LINES);
          flow.show(line, List.of());
          lines.getChildren().add(flow);
        });
    lines.setAccessibleRole(AccessibleRole.TEXT); // a screen reader hears sentences, and not words
    lines.setAccessibleText(text);
    return lines;
  }
}
