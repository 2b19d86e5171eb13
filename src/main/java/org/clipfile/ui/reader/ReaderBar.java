package org.clipfile.ui.reader;

import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.clipfile.ui.reader.ReaderModel.Face;

/** Over the text: its faces, the hits, how it is set, and what can stand beside it. */
final class ReaderBar extends Pane {
  private static final Messages TEXTS = Messages.of(ReaderBar.class);

  /** Between what stands in a line, and between lines. */
  private static final double GAP = 8;

  private static final double LINE_GAP = 4;

  private final ReaderModel model;
  private final HBox faces;
  private final HBox tools;
  private final Label hits = new Label();
  private final Button previous = new Button("‹");
  private final Button next = new Button("›");

  /**
   * @param goToHit goes to the next hit, or with -1 to the one before
   */
  ReaderBar(ReaderModel model, IntConsumer goToHit) {
    this.model = model;
    getStyleClass().add("reader-bar");
    setMinWidth(0);
    hits.setId("hit-count");
    hits.getStyleClass().add("muted");
    hits.setMinWidth(USE_PREF_SIZE);
    previous.setId("previous-hit");
    next.setId("next-hit");
    asStep(previous, TEXTS.text("hits.previous"), () -> goToHit.accept(-1));
    asStep(next, TEXTS.text("hits.next"), () -> goToHit.accept(1));
    tools =
        new HBox(
            4,
            previous,
            hits,
            next,
            new StyleMenu(model),
            toggle(Beside.NOTES, "notes", TEXTS.text("notes"), "m"),
            toggle(Beside.DETAILS, "details", TEXTS.text("details"), "i"));
    tools.setAlignment(Pos.CENTER_RIGHT);
    faces = faces();
    getChildren().addAll(faces, tools);
    showHits(0, 0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Whether the tools stand at the end of the line, rather than on one of their own. */
  private boolean isOneLine(double inner) {
    return faces.prefWidth(-1) + GAP + tools.prefWidth(-1) <= inner;
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + faces.prefWidth(-1)
        + GAP
        + tools.prefWidth(-1)
        + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = faces.prefHeight(-1);
    double second = tools.prefHeight(-1);
    boolean one = isOneLine(inner(width < 0 ? getWidth() : width));
    return snappedTopInset()
        + (one ? Math.max(first, second) : first + LINE_GAP + second)
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inner = inner(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double first = faces.prefHeight(-1);
    double second = tools.prefHeight(-1);
    boolean one = isOneLine(inner);
    double line = Math.max(first, second);
    double wide = Math.min(tools.prefWidth(-1), inner);
    layoutInArea(
        faces,
        x,
        y,
        Math.min(faces.prefWidth(-1), inner),
        one ? line : first,
        0,
        HPos.LEFT,
        VPos.CENTER);
    layoutInArea(
        tools,
        one ? x + inner - wide : x,
        one ? y : y + first + LINE_GAP,
        wide,
        one ? line : second,
        0,
        HPos.LEFT,
        VPos.CENTER);
  }

  private static void asStep(Button button, String name, Runnable action) {
    button.getStyleClass().addAll("small", "flat");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> action.run());
    button.setMinWidth(USE_PREF_SIZE);
  }

  private HBox faces() {
    var group = new ToggleGroup();
    var box =
        new HBox(
            face(group, Face.ARTICLE, TEXTS.text("face.article"), "left-pill", 1),
            face(group, Face.ORIGINAL, TEXTS.text("face.original"), "center-pill", 2),
            face(group, Face.LEFT_OUT, TEXTS.text("face.left-out"), "right-pill", 3));
    box.setMinWidth(0);
    return box;
  }

  private ToggleButton face(ToggleGroup group, Face face, String name, String shape, int key) {
    var button = new ToggleButton(name);
    button.setToggleGroup(group);
    button.setId("face-" + key);
    button.getStyleClass().addAll("small", shape);
    button.setTooltip(new Tooltip(name + " (" + key + ")"));
    button.setOnAction(event -> {
      button.setSelected(true); // one face is always seen
      model.turnTo(face);
    });
    model.faceProperty().subscribe(now -> button.setSelected(now == face));
    return button;
  }

  private ToggleButton toggle(Beside what, String id, String name, String key) {
    var button = new ToggleButton(name);
    button.setId("toggle-" + id);
    button.getStyleClass().addAll("small", "flat");
    button.setTooltip(new Tooltip(name + " (" + key + ")"));
    button.setOnAction(event -> model.toggle(what));
    model.besideProperty().subscribe(now -> button.setSelected(now == what));
    return button;
  }

  /** Tells how many hits there are, and which of them was gone to; 0 for none. */
  void showHits(int number, int count) {
    hits.setText(
        count == 0
            ? ""
            : number == 0 ? TEXTS.text("hits.count", count) : TEXTS.text("hits.at", number, count));
    for (Node node : new Node[] {hits, previous, next}) {
      node.setVisible(count > 0);
      node.setManaged(count > 0);
    }
  }
}
