package org.clipfile.ui.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.window.FrameModel.Pane;
import org.jspecify.annotations.Nullable;

/** The panes side by side, as many as there is room for. Window thread only. */
final class PaneFrame extends BorderPane {
  private static final Messages TEXTS = Messages.of(PaneFrame.class);
  private static final List<Pane> ALL = List.of(Pane.values());

  private final FrameModel model;
  private final Map<Pane, Region> panes = new EnumMap<>(Pane.class);
  private final SplitPane split = new SplitPane();
  private final Map<List<Pane>, double[]> dividers = new HashMap<>();
  private final Map<List<Pane>, double[]> pixels = new HashMap<>();
  private final Button back = new Button();
  private final HBox way = new HBox(back);
  private List<Pane> shown = List.of();

  PaneFrame(
      FrameModel model, WindowMemory.State state, Region sidebar, Region list, Region reader) {
    this.model = model;
    panes.put(Pane.SIDEBAR, sidebar);
    panes.put(Pane.LIST, list);
    panes.put(Pane.READER, reader);
    sidebar.setMinWidth(200);
    list.setMinWidth(280);
    reader.setMinWidth(260);
    SplitPane.setResizableWithParent(sidebar, false);
    SplitPane.setResizableWithParent(list, false);
    dividers.put(ALL, new double[] {state.sidebar(), state.list()});
    dividers.put(
        List.of(Pane.LIST, Pane.READER),
        new double[] {(state.list() - state.sidebar()) / Math.max(0.1, 1 - state.sidebar())});
    dividers.put(List.of(Pane.SIDEBAR, Pane.LIST), new double[] {0.35});
    dividers.put(List.of(Pane.SIDEBAR, Pane.READER), new double[] {state.sidebar()});
    back.setId("back");
    back.getStyleClass().addAll("flat", "small");
    back.setOnAction(event -> step());
    way.getStyleClass().add("narrow-way");
    way.setAlignment(Pos.CENTER_LEFT);
    split.setMinWidth(0);
    setMinWidth(0);
    setCenter(split);
    model.visibleProperty().subscribe(this::show);
    model.narrowProperty().subscribe(narrow -> showWay());
    widthProperty()
        .subscribe(width -> {
          if (width.doubleValue() > 0) {
            model.width(width.doubleValue());
            showWay();
          }
        });
  }

  /** The dividers of the three panes, as shares of the width. */
  double[] dividers() {
    keep();
    return dividers.getOrDefault(ALL, new double[] {0.18, 0.5}).clone();
  }

  private void step() {
    if (model.back()) {
      focus(Pane.LIST);
    } else {
      model.go(Pane.SIDEBAR);
      focus(Pane.SIDEBAR);
    }
  }

  /** Moves into a pane. */
  void focus(Pane pane) {
    Node inside = firstFocusable(panes.get(pane));
    if (inside != null) {
      inside.requestFocus();
    }
  }

  /** Moves into the next pane that is seen, or the one before. */
  void focusNext(int step) {
    int at = -1;
    Node owner = getScene().getFocusOwner();
    for (int i = 0; i < shown.size(); i++) {
      at = isWithin(owner, panes.get(shown.get(i))) ? i : at;
    }
    int next = at < 0 ? (step > 0 ? 0 : shown.size() - 1) : at + step;
    focus(shown.get(Math.floorMod(next, shown.size())));
  }

  private static boolean isWithin(@Nullable Node node, @Nullable Node ancestor) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node firstFocusable(@Nullable Node node) {
    if (node == null || !node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()
        && (node instanceof ListView<?>
            || node instanceof TreeView<?>
            || node instanceof TableView<?>
            || node instanceof ScrollPane)) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstFocusable(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void keep() {
    if (split.getDividers().size() == shown.size() - 1 && shown.size() > 1) {
      dividers.put(shown, split.getDividerPositions());
      double width = split.getWidth(); // of before, where panes are changed by another width
      pixels.put(
          shown, Arrays.stream(split.getDividerPositions()).map(share -> share * width).toArray());
    }
  }

  private void show(List<Pane> now) {
    if (now.equals(shown)) {
      return;
    }
    if (getScene() != null) {
      keep();
    }
    shown = now;
    var regions = new ArrayList<Node>();
    now.forEach(pane -> regions.add(panes.get(pane)));
    split.getItems().setAll(regions);
    double[] positions = positions(now);
    if (positions != null) {
      split.setDividerPositions(positions);
      Platform.runLater(() -> {
        if (shown.equals(now)) {
          split.setDividerPositions(positions); // the first were measured by the width before
        }
      });
    }
    showWay();
  }

  /** Panes are as wide again as they were: only the last of them grows with the window. */
  private double @Nullable [] positions(List<Pane> of) {
    double[] places = pixels.get(of);
    double width = getWidth();
    return places == null || width <= 0
        ? dividers.get(of)
        : Arrays.stream(places).map(place -> place / width).toArray();
  }

  private void showWay() {
    boolean inList = shown.contains(Pane.LIST);
    back.setText(TEXTS.text(inList ? "way.library" : "way.back"));
    back.setGraphic((inList ? Icons.FOLDER : Icons.BACK).node());
    setTop(model.isNarrow() ? way : null);
  }
}
