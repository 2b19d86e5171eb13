package org.clipfile.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A picture over the whole pane: fitted at first, then as large as one likes; plus, minus and 0
 * zoom, Escape puts it away.
 */
final class Lightbox extends StackPane {
  private static final Messages TEXTS = Messages.of(Lightbox.class);
  private static final double STEP = 1.25;
  private static final double LARGEST = 16;

  private final ImageView picture = new ImageView();
  private final StackPane table = new StackPane(picture);
  private final ScrollPane scroll = new ScrollPane(table);
  private double zoom = 1;
  private @Nullable Node before;

  Lightbox() {
    setId("lightbox");
    getStyleClass().add("lightbox");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    scroll.setPannable(true);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("edge-to-edge");
    var tools =
        new HBox(
            4,
            button("−", TEXTS.text("picture.smaller"), () -> zoomTo(zoom / STEP)),
            button(TEXTS.text("picture.fit"), TEXTS.text("picture.fit"), () -> zoomTo(1)),
            button("+", TEXTS.text("picture.larger"), () -> zoomTo(zoom * STEP)),
            button("×", TEXTS.text("picture.close"), this::close));
    tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    tools.getStyleClass().add("lightbox-tools");
    setAlignment(tools, Pos.TOP_RIGHT);
    getChildren().addAll(scroll, tools);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    table.setOnMouseClicked(event -> {
      if (event.isStillSincePress()) {
        close();
      }
    });
    scroll.viewportBoundsProperty().subscribe(bounds -> fit());
  }

  private static Button button(String sign, String name, Runnable action) {
    var button = new Button(sign);
    button.getStyleClass().add("small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> action.run());
    return button;
  }

  void show(Image image, String description) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    picture.setImage(image);
    scroll.setAccessibleText(description);
    setVisible(true);
    zoomTo(1);
    scroll.requestFocus();
  }

  void close() {
    setVisible(false);
    picture.setImage(null); // it may be large
    Node back = before;
    before = null;
    if (back != null) {
      back.requestFocus();
    }
  }

  private void zoomTo(double newZoom) {
    zoom = Math.clamp(newZoom, 0.25, LARGEST);
    fit();
  }

  private void fit() {
    Image image = picture.getImage();
    if (image != null) {
      double width = scroll.getViewportBounds().getWidth();
      double height = scroll.getViewportBounds().getHeight();
      double fitting = Math.min(width / image.getWidth(), height / image.getHeight());
      double scale = Math.min(fitting, 3) * 0.96 * zoom; // small pictures are not blown up
      picture.setFitWidth(Math.max(1, image.getWidth() * scale));
      picture.setFitHeight(Math.max(1, image.getHeight() * scale));
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoomTo(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close();
      case PLUS, EQUALS, ADD -> zoomTo(zoom * STEP);
      case MINUS, SUBTRACT -> zoomTo(zoom / STEP);
      case DIGIT0, NUMPAD0 -> zoomTo(1);
      case TAB, ENTER, SPACE -> {
        return; // to its buttons, and to press them
      }
      default -> {} // nothing gets through to what lies below
    }
    event.consume();
  }
}
