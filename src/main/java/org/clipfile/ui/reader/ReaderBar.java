package org.clipfile.ui.reader;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.clipfile.ui.reader.ReaderModel.Face;

/** Over the text: its faces, the hits, how it is set, and what can stand beside it. */
final class ReaderBar extends FlowPane {
  private static final Messages TEXTS = Messages.of(ReaderBar.class);

  private final ReaderModel model;
  private final Label hits = new Label();
  private final Button previous = new Button("‹");
  private final Button next = new Button("›");

  /**
   * @param goToHit goes to the next hit, or with -1 to the one before
   */
  ReaderBar(ReaderModel model, IntConsumer goToHit) {
    super(8, 4);
    this.model = model;
    getStyleClass().add("reader-bar");
    setMinWidth(0);
    setRowValignment(VPos.CENTER);
    hits.setId("hit-count");
    hits.getStyleClass().add("muted");
    hits.setMinWidth(USE_PREF_SIZE);
    previous.setId("previous-hit");
    next.setId("next-hit");
    asStep(previous, TEXTS.text("hits.previous"), () -> goToHit.accept(-1));
    asStep(next, TEXTS.text("hits.next"), () -> goToHit.accept(1));
    var tools =
        new HBox(
            4,
            previous,
            hits,
            next,
            new StyleMenu(model),
            toggle(Beside.NOTES, "notes", TEXTS.text("notes"), "m"),
            toggle(Beside.DETAILS, "details", TEXTS.text("details"), "i"));
    tools.setAlignment(Pos.CENTER_RIGHT);
    HBox faces = faces();
    getChildren().addAll(faces, tools);
    widthProperty().subscribe(width -> spread(faces, tools));
    hits.textProperty().subscribe(text -> spread(faces, tools));
    showHits(0, 0);
  }

  /** The tools stand at the end of the line, or on one of their own where it is too short. */
  private void spread(HBox faces, HBox tools) {
    double inner = getWidth() - snappedLeftInset() - snappedRightInset();
    double rest = inner - faces.prefWidth(-1) - getHgap();
    tools.setPrefWidth(USE_COMPUTED_SIZE);
    double wanted = tools.prefWidth(-1);
    tools.setPrefWidth(wanted <= rest ? Math.floor(rest) - 1 : Math.min(wanted, inner));
    setPrefWrapLength(Math.max(1, inner));
    requestLayout();
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
