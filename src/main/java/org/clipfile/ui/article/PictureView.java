package org.clipfile.ui.article;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Messages;

/** A picture in its own size, or as wide as there is room. */
final class PictureView extends Region {
  private static final Messages TEXTS = Messages.of(PictureView.class);

  private final ImageView view;

  PictureView(Image image, String alt, ArticleActions actions) {
    view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getStyleClass().add("picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(alt.isEmpty() ? TEXTS.text("picture") : alt);
    setAccessibleHelp(TEXTS.text("picture.enlarge"));
    setFocusTraversable(true);
    setCursor(Cursor.HAND);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        actions.enlarge(image, alt);
      }
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        actions.enlarge(image, alt);
        event.consume();
      }
    });
    getChildren().add(view);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return view.getImage().getWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    Image image = view.getImage();
    return width < 0 ? image.getHeight() : shownWidth(width) * image.getHeight() / image.getWidth();
  }

  private double shownWidth(double room) {
    return Math.min(room, view.getImage().getWidth());
  }

  @Override
  protected void layoutChildren() {
    double width = shownWidth(getWidth());
    view.setFitWidth(width);
    view.relocate(snapPositionX((getWidth() - width) / 2), 0);
  }
}
