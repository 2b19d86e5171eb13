package org.clipfile.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.clipfile.model.DayCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every edge of every bar lies between two pixels, whatever the width and the screen. */
class BarPathsTest {
  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void edgesLieBetweenPixelsAndNoBarIsLost(double scale) {
    int first = (int) LocalDate.of(1991, 3, 5).toEpochDay();
    int days = 35 * 365;
    DayCounts counts =
        DayCounts.of(
            IntStream.range(first, first + days).toArray(),
            IntStream.range(0, days).map(i -> 1 + i % 900).toArray());
    var span = new TimeSpan(counts.first(), counts.last());
    for (double width : new double[] {121, 300, 377.3, 1000}) {
      TimeBars bars = TimeBars.of(counts, span, false, width);
      var range = new TimeSpan(LocalDate.of(2001, 1, 1), LocalDate.of(2004, 12, 31));
      var paths = new BarPaths();
      var area =
          new BarPaths.Area(width, 20, 64, x -> snap(x, scale), y -> snap(y, scale), 1 / scale);
      paths.draw(bars, area, range, bars.bars().getLast());

      List<PathElement> all = elements(paths);
      assertThat(all.stream().filter(e -> e instanceof MoveTo)).hasSize(bars.bars().size());
      assertThat(edges(all))
          .isNotEmpty()
          .allSatisfy(
              edge -> assertThat(edge * scale).isCloseTo(Math.rint(edge * scale), within(1e-6)));
    }
  }

  private static double snap(double place, double scale) {
    return Math.rint(place * scale) / scale;
  }

  private static List<PathElement> elements(BarPaths paths) {
    var all = new ArrayList<PathElement>();
    for (Node node : paths.getChildren()) {
      all.addAll(((Path) node).getElements());
    }
    return all;
  }

  private static List<Double> edges(List<PathElement> elements) {
    var edges = new ArrayList<Double>();
    for (PathElement element : elements) {
      switch (element) {
        case MoveTo move -> edges.add(move.getX());
        case HLineTo line -> edges.add(line.getX());
        case VLineTo line -> edges.add(line.getY());
        default -> {}
      }
    }
    return edges;
  }
}
