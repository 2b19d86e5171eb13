package org.clipfile.ui.timeline;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/**
 * The bars, drawn as three outlines, which the style sheet fills: all bars, those within the range,
 * the one under the mouse. Every edge lies between two pixels of the screen, so that none is
 * blurred.
 */
final class BarPaths extends Group {
  private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");
  private static final double GAP_FROM = 4;

  private final Path all = path("timeline-bars");
  private final Path within = path("timeline-bars-within");
  private final Path hovered = path("timeline-bar-hovered");

  BarPaths() {
    setManaged(false);
    getChildren().addAll(all, within, hovered);
  }

  private static Path path(String style) {
    var path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setSmooth(false);
    return path;
  }

  /**
   * Where the bars are drawn.
   *
   * @param snapX moves a place to the edge of a pixel
   * @param snapY the same up and down
   * @param pixel how large a pixel is
   */
  record Area(
      double width,
      double top,
      double bottom,
      DoubleUnaryOperator snapX,
      DoubleUnaryOperator snapY,
      double pixel) {}

  /**
   * Draws anew.
   *
   * @param range null for none
   * @param hover the bar under the mouse, or null
   */
  void draw(TimeBars bars, Area area, @Nullable TimeSpan range, TimeBars.@Nullable Bar hover) {
    all.getElements().clear();
    within.getElements().clear();
    hovered.getElements().clear();
    all.pseudoClassStateChanged(NARROWED, range != null);
    for (TimeBars.Bar bar : bars.bars()) {
      if (bar.count() > 0) {
        boolean isIn = range != null && range.overlaps(bar.span());
        Path path = bar.equals(hover) ? hovered : isIn ? within : all;
        add(path, bars, bar, area);
      }
    }
  }

  private static void add(Path path, TimeBars bars, TimeBars.Bar bar, Area area) {
    double left = Math.clamp(bars.place(bar.span().from()) * area.width(), 0, area.width());
    double right =
        Math.clamp(bars.place(bar.span().to().plusDays(1)) * area.width(), 0, area.width());
    double end = Math.max(area.pixel(), area.snapX().applyAsDouble(right));
    double x = Math.min(area.snapX().applyAsDouble(left), end - area.pixel());
    double gap = end - x >= GAP_FROM ? area.pixel() : 0;
    double height = (area.bottom() - area.top()) * bar.count() / bars.most();
    double y = area.snapY().applyAsDouble(area.bottom() - Math.max(2 * area.pixel(), height));
    path.getElements()
        .addAll(
            List.of(
                new MoveTo(x, area.bottom()),
                new VLineTo(y),
                new HLineTo(end - gap),
                new VLineTo(area.bottom()),
                new ClosePath()));
  }
}
