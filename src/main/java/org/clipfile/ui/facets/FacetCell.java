package org.clipfile.ui.facets;

import java.text.NumberFormat;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.facets.FacetItem.ValueState;
import org.jspecify.annotations.Nullable;

/** A line of the facet panel. */
final class FacetCell extends ListCell<FacetItem> {
  private static final Messages TEXTS = Messages.of(FacetCell.class);
  private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

  private final FacetModel model;
  private final WordFlow name = new WordFlow(1).cutAtLetters();
  private final Label count = new Label();
  private final Label mark = new Label();
  private final Region bar = new Region();
  private final Button minus = new Button("−");
  private final Tooltip tip = new Tooltip();
  private final Line line = new Line();

  /** What the minus was pressed beside; the cell may show something else when it is let go. */
  private @Nullable FacetItem pressed;

  FacetCell(FacetModel model) {
    this.model = model;
    getStyleClass().add("facet-cell");
    name.getStyleClass().add("facet-name");
    count.getStyleClass().add("facet-count");
    mark.getStyleClass().add("facet-mark");
    bar.getStyleClass().add("facet-bar");
    minus.getStyleClass().add("facet-minus");
    minus.setFocusTraversable(false);
    minus.setTooltip(new Tooltip(TEXTS.text("exclude")));
    minus.armedProperty().subscribe(armed -> pressed = armed ? getItem() : null);
    minus.setOnAction(event -> exclude());
    minus.visibleProperty().bind(hoverProperty());
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable FacetItem item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(item == null || empty ? null : line);
    ValueState state = item instanceof FacetItem.Value value ? value.state() : ValueState.FREE;
    pseudoClassStateChanged(INCLUDED, state == ValueState.INCLUDED);
    pseudoClassStateChanged(EXCLUDED, state == ValueState.EXCLUDED);
    setTooltip(null);
    name.getStyleClass().removeAll("facet-heading", "facet-more");
    switch (item) {
      case null -> setAccessibleText(null);
      case FacetItem.Heading heading -> {
        name.getStyleClass().add("facet-heading");
        put(TEXTS.text("kind." + heading.kind().name()), number(heading.distinct()), "");
        setAccessibleText(name.text());
      }
      case FacetItem.Value value -> {
        put(value.label(), value.count() == 0 ? "" : number(value.count()), marked(state));
        tip.setText(value.label());
        setTooltip(tip);
        setAccessibleText(TEXTS.text("accessible." + state, value.label(), value.count()));
      }
      case FacetItem.More more -> {
        name.getStyleClass().add("facet-more");
        put(more.more() ? TEXTS.text("more", more.hidden()) : TEXTS.text("fewer"), "", "");
        setAccessibleText(name.text());
      }
    }
    line.requestLayout();
  }

  private void put(String label, String number, String sign) {
    name.show(label, List.of());
    count.setText(number);
    mark.setText(sign);
  }

  private static String marked(ValueState state) {
    return switch (state) {
      case FREE -> "";
      case INCLUDED -> "✓";
      case EXCLUDED -> "−";
    };
  }

  private static String number(int count) {
    return NumberFormat.getIntegerInstance(Messages.language()).format(count);
  }

  private void exclude() {
    FacetItem meant = pressed == null ? getItem() : pressed; // a screen reader presses nothing
    if (meant instanceof FacetItem.Value value) {
      model.exclude(value);
    }
  }

  /** Mark, name, count and minus in a row, over the bar. */
  private final class Line extends Region {
    private static final double MARK = 16;
    private static final double MINUS = 22;

    Line() {
      getChildren().addAll(bar, mark, name, count, minus);
      setPrefWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
      return 100;
    }

    @Override
    protected void layoutChildren() {
      double width =
          FacetCell.this.getWidth()
              - FacetCell.this.snappedLeftInset()
              - FacetCell.this.snappedRightInset();
      double height = getHeight();
      FacetItem item = getItem();
      boolean isValue = item instanceof FacetItem.Value;
      double start = item instanceof FacetItem.Heading ? 0 : MARK;
      double end = width - MINUS;
      bar.setVisible(isValue);
      if (item instanceof FacetItem.Value value) {
        double full = end - start + 4;
        double length = value.count() == 0 ? 0 : Math.max(2, full * value.share());
        bar.resizeRelocate(start - 4, 3, snapSizeX(length + 4), height - 6);
      }
      minus.setManaged(isValue);
      minus.setOpacity(isValue ? 1 : 0);
      minus.setMouseTransparent(!isValue);
      center(mark, 0, MARK, height);
      double number = count.prefWidth(-1);
      center(count, end - number, number, height);
      double room = Math.max(0, end - number - 8 - start);
      center(name, start, Math.min(room, name.prefWidth(-1)), height);
      center(minus, end + 2, MINUS - 2, height);
    }

    private void center(Region part, double x, double width, double height) {
      double tall = Math.min(height, part.prefHeight(-1));
      part.resizeRelocate(snapPositionX(x), snapPositionY((height - tall) / 2), width, tall);
    }
  }
}
