package org.clipfile.ui.control;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of a window: its content, enlarged as the person wants it. Text, rows, spaces and
 * pictograms grow together, and the content is laid out in the room that is left, as in a browser;
 * so nothing is cut off that would not be in a smaller window. Window thread only.
 */
public final class ZoomPane extends Region {
  private final Parent content;
  private final Scale scale = new Scale(1, 1);
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);

  public ZoomPane(Parent content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  public Parent content() {
    return content;
  }

  /** How much larger than usual everything is. */
  public ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  /** Enlarges by this factor. */
  public void zoom(double newFactor) {
    factor.set(newFactor);
    scale.setX(newFactor);
    scale.setY(newFactor);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * factor.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * factor.get();
  }
}
