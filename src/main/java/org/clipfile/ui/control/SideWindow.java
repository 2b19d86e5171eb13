package org.clipfile.ui.control;

import javafx.event.EventHandler;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A window beside the main one, in the same looks: something over a row of buttons, of which the
 * last closes it, as Escape does. Window thread only.
 */
public final class SideWindow {
  private static final Messages TEXTS = Messages.of(SideWindow.class);

  private static final double BUTTON_WIDTH = 84;

  /** What a window's frame may take, in logical pixels. */
  private static final double MARGIN = 80;

  private final Stage stage = new Stage();
  private final Scene scene;
  private final ZoomPane root;
  private final Window owner;
  private final Dimension2D usual;
  private double zoom;
  private Subscription following = Subscription.EMPTY;
  private final EventHandler<WindowEvent> closeToo = event -> stage().close();
  private Runnable onClosed = () -> {};

  /**
   * @param buttons those before the one that closes it
   */
  public SideWindow(
      Window owner, String title, Parent content, double width, double height, Button... buttons) {
    var close = new Button(TEXTS.text("close"));
    close.setDefaultButton(buttons.length == 0); // else one of the others is the way on
    close.setOnAction(event -> stage.close());
    close.setMinWidth(BUTTON_WIDTH);
    var others = new FlowPane(8, 8, buttons); // in two rows rather than with their words cut off
    others.setMinWidth(0);
    HBox.setHgrow(others, Priority.ALWAYS);
    var bar = new HBox(8, others, close);
    bar.getStyleClass().add("list-window-buttons");
    bar.layoutBoundsProperty()
        .subscribe(bounds -> {
          double room = bounds.getWidth() - bar.getInsets().getLeft() - bar.getInsets().getRight();
          others.setPrefWrapLength(Math.max(1, room - bar.getSpacing() - close.getWidth()));
        });
    var pane = new BorderPane(content, null, null, bar, null);
    pane.getStyleClass().addAll("list-window", "side-window");
    root = new ZoomPane(pane);
    usual = new Dimension2D(width, height);
    zoom = zoomOf(owner);
    scene = new Scene(root, fitting().getWidth(), fitting().getHeight());
    this.owner = owner;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before a list swallows Escape
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.W, KeyCodeCombination.SHORTCUT_DOWN), stage::close);
    stage.initOwner(owner);
    stage.setTitle(title);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(width, 480));
    stage.setMinHeight(Math.min(height, 320));
    stage.setOnHidden(event -> closed());
  }

  /** As large as its content needs at this size of text, within the screen. */
  private Dimension2D fitting() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new Dimension2D(
        Math.min(usual.getWidth() * zoom, screen.getWidth() - MARGIN),
        Math.min(usual.getHeight() * zoom, screen.getHeight() - MARGIN));
  }

  /** The text may have another size since it was made, or was shown last. */
  private void fit() {
    double now = zoomOf(owner);
    if (now != zoom && !stage.isShowing()) {
      zoom = now;
      stage.setWidth(fitting().getWidth());
      stage.setHeight(fitting().getHeight());
    }
  }

  private static double zoomOf(Window owner) {
    return owner.getScene() != null && owner.getScene().getRoot() instanceof ZoomPane zoomed
        ? zoomed.factorProperty().get()
        : 1;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stage.close();
      event.consume();
    }
  }

  private void closed() {
    following.unsubscribe();
    owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, closeToo); // else it would hold this
    onClosed.run();
  }

  /** Shows it, or brings it to the front; it looks as its owner does, as long as it is shown. */
  public void show() {
    fit();
    Scene model = owner.getScene();
    if (model != null) {
      following.unsubscribe();
      following =
          Subscription.combine(
              model.getStylesheets().subscribe(() -> dressAs(model)),
              model.getRoot().getStyleClass().subscribe(() -> dressAs(model)));
      dressAs(model);
    }
    owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, closeToo); // once, however often added
    stage.show();
    stage.toFront();
  }

  private void dressAs(Scene model) {
    scene.setNodeOrientation(model.getNodeOrientation());
    scene.getStylesheets().setAll(model.getStylesheets());
    for (String way : new String[] {"dark", "sepia", "calm"}) {
      root.getStyleClass().remove(way);
      if (model.getRoot().getStyleClass().contains(way)) {
        root.getStyleClass().add(way);
      }
    }
    root.zoom(zoomOf(owner));
  }

  /** What to do once it is closed. */
  public void onClosed(Runnable action) {
    onClosed = action;
  }

  /** The node with this style selector, or null. */
  public @Nullable Node find(String selector) {
    return scene.lookup(selector);
  }

  public Stage stage() {
    return stage;
  }
}
