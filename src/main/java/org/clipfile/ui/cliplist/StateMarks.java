package org.clipfile.ui.cliplist;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.clipfile.model.ClippingRow;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The signs before a row: a dot where it is unread, a star, a bin; told by shape, not by colour.
 */
final class StateMarks extends StackPane {
  private static final Messages TEXTS = Messages.of(StateMarks.class);
  private static final double SIDE = 14;
  private static final String STAR =
      "M7 1.2L8.8 5L13 5.5L9.9 8.4L10.7 12.5L7 10.5L3.3 12.5L4.1 8.4L1 5.5L5.2 5Z";
  private static final String BIN = "M2 3.5H12M5 3.5V2H9V3.5M3.2 3.5L4 12.5H10L10.8 3.5";

  private final boolean below;
  private final StackPane dot = place(new Circle(4), "unread-dot");
  private final StackPane star = place(outline(STAR), "star");
  private final StackPane bin = place(outline(BIN), "bin");

  /**
   * @param below whether the signs stand one below the other
   */
  StateMarks(boolean below) {
    this.below = below;
    Pane box = below ? new VBox(3, dot, star, bin) : new HBox(2, dot, star, bin);
    if (box instanceof HBox row) {
      row.setAlignment(Pos.CENTER_LEFT);
    }
    getChildren().add(box);
    setMinWidth(below ? SIDE : USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add("state-marks");
    setMouseTransparent(true);
    show(null);
  }

  private static SVGPath outline(String content) {
    var path = new SVGPath();
    path.setContent(content);
    return path;
  }

  private static StackPane place(Node sign, String style) {
    sign.getStyleClass().add(style);
    var place = new StackPane(sign);
    place.setMinSize(SIDE, SIDE);
    place.setMaxSize(SIDE, SIDE);
    return place;
  }

  void show(@Nullable ClippingRow row) {
    dot.setVisible(row != null && !row.read());
    appear(star, row != null && row.starred());
    star.setManaged(star.isVisible() || !below); // beside each other, each sign has its place
    appear(bin, row != null && row.trashed());
  }

  private static void appear(StackPane sign, boolean there) {
    sign.setVisible(there);
    sign.setManaged(there);
  }

  /** The signs in words, for who cannot see them. */
  static List<String> words(ClippingRow row) {
    var words = new ArrayList<String>();
    words.add(TEXTS.text(row.read() ? "state.read" : "state.unread"));
    if (row.starred()) {
      words.add(TEXTS.text("state.starred"));
    }
    if (row.trashed()) {
      words.add(TEXTS.text("state.trashed"));
    }
    return words;
  }
}
