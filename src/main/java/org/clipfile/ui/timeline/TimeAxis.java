package org.clipfile.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.timeline.TimeTicks.Tick;
import org.jspecify.annotations.Nullable;

/** The names below the bars. Labels are kept and used again. */
final class TimeAxis extends Region {
  private final List<WordFlow> labels = new ArrayList<>();
  private List<Tick> ticks = List.of();
  private @Nullable TimeBars bars;

  TimeAxis() {
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("timeline-axis");
  }

  void show(TimeBars now, double width) {
    bars = now;
    ticks = TimeTicks.of(now, width);
    while (labels.size() < ticks.size()) {
      var label = new WordFlow(1);
      label.getStyleClass().add("timeline-tick");
      labels.add(label);
      getChildren().add(label);
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean used = i < ticks.size();
      labels.get(i).setVisible(used);
      if (used) {
        String name = TimeWords.tick(ticks.get(i));
        if (!name.equals(labels.get(i).text())) {
          labels.get(i).show(name, List.of());
        }
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    TimeBars now = bars;
    if (now == null) {
      return;
    }
    double free = 0;
    for (int i = 0; i < ticks.size(); i++) {
      WordFlow label = labels.get(i);
      Tick tick = ticks.get(i);
      double start = now.place(tick.day()) * getWidth();
      double end = now.place(tick.step().plus(tick.day(), 1)) * getWidth();
      double width = label.prefWidth(-1);
      boolean isBar = tick.step().equals(now.step());
      double x = isBar ? (start + end - width) / 2 : start;
      boolean fits = x >= free && x + width <= getWidth();
      label.setVisible(fits);
      if (fits) {
        double tall = label.prefHeight(-1);
        label.resizeRelocate(snapPositionX(x), (getHeight() - tall) / 2, width, tall);
        free = x + width + 6;
      }
    }
  }
}
