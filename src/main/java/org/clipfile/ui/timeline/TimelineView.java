package org.clipfile.ui.timeline;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.OwnEscape;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.timeline.TimeBars.Bar;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: bars over an axis, those without a date at the side. Dragging selects a range, the
 * wheel zooms around the mouse, keys move the range. In an interface that runs from right to left
 * time does so too, as a person reads.
 */
public final class TimelineView extends Region implements OwnEscape {
  private static final Messages TEXTS = Messages.of(TimelineView.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");
  private static final double LINE = 20;
  private static final double AXIS = 18;
  private static final double BARS = 46;
  private static final double UNDATED_BAR = 14;

  private final TimelineModel model;
  private final TimelineMouse mouse;
  private final WordFlow told = new WordFlow(1).cutAtLetters();
  private final Button clear = new Button(null, Icons.CLEAR.node());
  private final Region band = region("timeline-range");
  private final Region base = region("timeline-base");
  private final BarPaths paths = new BarPaths();
  private final TimeAxis axis = new TimeAxis();
  private final Region undatedBar = region("timeline-undated");
  private final WordFlow undatedName = new WordFlow(1);
  private @Nullable TimeBars bars;

  public TimelineView(TimelineModel model) {
    this.model = model;
    mouse = new TimelineMouse(this, model);
    setId("timeline");
    getStyleClass().add("timeline");
    getStylesheets()
        .add(
            Objects.requireNonNull(TimelineView.class.getResource("timeline.css"))
                .toExternalForm());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    told.getStyleClass().add("timeline-told");
    told.setId("timeline-told");
    clear.setId("timeline-clear");
    clear.getStyleClass().add("clear-button");
    clear.setAccessibleText(TEXTS.text("clear"));
    clear.setTooltip(new Tooltip(TEXTS.text("clear")));
    clear.setFocusTraversable(false);
    clear.setOnAction(event -> model.clear());
    undatedName.show(TEXTS.text("undated"), List.of());
    undatedName.getStyleClass().add("timeline-tick");
    getChildren().addAll(band, base, paths, axis, undatedBar, undatedName, told, clear);
    listen();
  }

  private static Region region(String style) {
    var region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  private void listen() {
    model.dataProperty().subscribe(data -> requestLayout());
    model.rangeProperty().subscribe(range -> requestLayout());
    model.zoomProperty().subscribe(zoom -> requestLayout());
    model.undatedChosenProperty().subscribe(chosen -> requestLayout());
    model.narrowedProperty().subscribe(narrowed -> requestLayout());
    mouse.watch();
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 300;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 120;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + LINE + BARS + AXIS + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  private double left() {
    return snappedLeftInset();
  }

  private boolean hasUndated() {
    return model.dataProperty().get().undated() > 0 || model.undatedChosenProperty().get();
  }

  private double undatedWidth() {
    return hasUndated() ? snapSizeX(Math.max(UNDATED_BAR, undatedName.prefWidth(-1)) + 14) : 0;
  }

  /** How wide the bars are in all, in pixels. */
  double chartWidth() {
    return Math.max(10, getWidth() - left() - snappedRightInset() - undatedWidth());
  }

  /** The bars as they were drawn last; null where there are none. */
  @Nullable TimeBars bars() {
    return bars;
  }

  /** Where a point of this node is along the bars, 0 at their beginning and 1 at their end. */
  double place(double x) {
    return (x - left()) / chartWidth();
  }

  /** Whether a point of this node is in the line over the bars. */
  boolean isAboveBars(double y) {
    return y < snappedTopInset() + LINE - 2;
  }

  /** Whether a point of this node is at the bar of those without a date. */
  boolean isAtUndated(double x) {
    return hasUndated() && x > left() + chartWidth() + 7;
  }

  /** What is being dragged, or else what the search is narrowed to; null where it is not. */
  private @Nullable TimeSpan range() {
    TimeSpan dragged = mouse.dragged();
    return dragged != null ? dragged : model.rangeProperty().get();
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset() + LINE;
    double bottom = snapPositionY(top + BARS);
    double width = chartWidth();
    TimeSpan extent = model.dataProperty().get().extent();
    TimeSpan zoom = model.zoomProperty().get();
    bars =
        extent == null
            ? null
            : TimeBars.of(
                model.dataProperty().get().days(),
                zoom == null ? extent : zoom,
                zoom == null,
                width);
    TimeBars now = bars;
    paths.setLayoutX(left());
    paths.setVisible(now != null);
    axis.setVisible(now != null);
    TimeSpan range = range();
    if (now != null) {
      double pixel = pixel();
      paths.draw(
          now,
          new BarPaths.Area(width, top, bottom, this::snapPositionX, this::snapPositionY, pixel),
          range,
          mouse.hover());
      axis.show(now, width);
      axis.resizeRelocate(left(), bottom, width, AXIS);
    }
    layoutBand(now, range, top, bottom, width);
    base.resizeRelocate(left(), bottom, width, pixel());
    layoutUndated(now, top, bottom, width);
    layoutTold();
  }

  private double pixel() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : 1 / Math.max(1, getScene().getWindow().getRenderScaleX());
  }

  private void layoutBand(
      @Nullable TimeBars now, @Nullable TimeSpan range, double top, double bottom, double width) {
    boolean seen = now != null && range != null && range.overlaps(now.span());
    band.setVisible(seen);
    if (now != null && range != null && seen) {
      double from = snapPositionX(Math.clamp(now.place(range.from()) * width, 0, width));
      double to = snapPositionX(Math.clamp(now.place(range.to().plusDays(1)) * width, 0, width));
      band.resizeRelocate(left() + from, top, Math.max(2, to - from), bottom - top);
    }
  }

  private void layoutUndated(@Nullable TimeBars now, double top, double bottom, double width) {
    boolean there = hasUndated();
    undatedBar.setVisible(there);
    undatedName.setVisible(there);
    if (!there) {
      return;
    }
    int count = model.dataProperty().get().undated();
    double part = now == null ? 1 : Math.min(1, (double) count / now.most());
    double height = count == 0 ? pixel() : Math.max(2 * pixel(), part * (bottom - top));
    double middle = left() + width + 14 + (undatedWidth() - 14) / 2;
    undatedBar.pseudoClassStateChanged(CHOSEN, model.undatedChosenProperty().get());
    undatedBar.pseudoClassStateChanged(
        NARROWED, model.rangeProperty().get() != null && !mouse.isOverUndated());
    double y = snapPositionY(bottom - height);
    undatedBar.resizeRelocate(snapPositionX(middle - UNDATED_BAR / 2), y, UNDATED_BAR, bottom - y);
    double name = undatedName.prefWidth(-1);
    double tall = undatedName.prefHeight(-1);
    undatedName.resizeRelocate(
        snapPositionX(middle - name / 2), bottom + (AXIS - tall) / 2, name, tall);
  }

  private void layoutTold() {
    String words = words();
    if (!words.equals(told.text())) {
      told.show(words, List.of());
    }
    setAccessibleText(TEXTS.text("accessible", words));
    boolean removable = model.narrowedProperty().get();
    clear.setVisible(removable);
    double room = getWidth() - left() - snappedRightInset() - (removable ? 24 : 0);
    double width = Math.min(Math.max(0, room), told.prefWidth(-1));
    told.resizeRelocate(left(), snappedTopInset(), width, LINE);
    clear.resizeRelocate(left() + width + 4, snappedTopInset() - 1, LINE, LINE);
  }

  /** What the line over the bars says. */
  private String words() {
    TimelineModel.Shown data = model.dataProperty().get();
    TimeSpan range = range();
    TimeBars now = bars;
    Bar hover = mouse.hover();
    if (mouse.isOverUndated()
        || (hover == null && range == null && model.undatedChosenProperty().get())) {
      return TEXTS.text("undated.counted", data.undated());
    }
    if (hover != null && mouse.dragged() == null) {
      return TimeWords.counted(hover.span(), hover.count());
    }
    if (range != null) {
      return TimeWords.counted(range, data.days().between(range.from(), range.to()));
    }
    if (now == null) {
      return data.undated() > 0
          ? TEXTS.text("undated.counted", data.undated())
          : TEXTS.text("none");
    }
    TimeSpan zoom = model.zoomProperty().get();
    TimeSpan shown = zoom != null ? zoom : new TimeSpan(data.days().first(), data.days().last());
    return TimeWords.counted(shown, data.days().between(shown.from(), shown.to()));
  }

  private void key(KeyEvent event) {
    TimeBars now = bars;
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    if (now != null && TimelineKeys.press(event, model, now, mirrored)) {
      event.consume();
    }
  }

  @Override
  public boolean takeBack() {
    if (model.narrowedProperty().get()) {
      model.clear();
    } else if (model.zoomProperty().get() != null) {
      model.showAll();
    } else {
      return false;
    }
    return true;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE_STRING -> words();
      case VALUE, MIN_VALUE, MAX_VALUE -> number(attribute);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private double number(AccessibleAttribute attribute) {
    TimeBars now = bars;
    TimeSpan range = model.rangeProperty().get();
    if (now == null) {
      return 0;
    }
    return switch (attribute) {
      case MIN_VALUE -> now.span().from().toEpochDay();
      case MAX_VALUE -> now.span().to().toEpochDay();
      default -> (range == null ? now.span() : range).from().toEpochDay();
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    TimeBars now = bars;
    if (now != null && action == AccessibleAction.INCREMENT) {
      model.move(now.step(), 1, false);
    } else if (now != null && action == AccessibleAction.DECREMENT) {
      model.move(now.step(), -1, false);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
