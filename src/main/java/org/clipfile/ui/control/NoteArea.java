package org.clipfile.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.text.Text;

/**
 * A text to be written over several lines, which wraps where JavaFX can: it fails at wrapping text
 * from right to left, so wrapping ends before such text comes in, and begins again after it is
 * gone.
 */
public final class NoteArea extends TextArea {
  /** An empty one. */
  public NoteArea() {
    setWrapText(true);
    setTextFormatter(
        new TextFormatter<>(change -> {
          if (Direction.needsBidi(change.getControlNewText())) {
            unwrap();
          }
          return change;
        }));
    textProperty().subscribe(words -> setWrapText(words == null || !Direction.needsBidi(words)));
  }

  /** What is shown would go on wrapping until the next layout. */
  private void unwrap() {
    setWrapText(false);
    for (Node node : lookupAll(".text")) {
      if (node instanceof Text text && !text.wrappingWidthProperty().isBound()) {
        text.setWrappingWidth(0);
      }
    }
  }
}
