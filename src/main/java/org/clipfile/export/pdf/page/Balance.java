package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipfile.export.pdf.page.Paginator.Placed;

/** Makes the two columns of a last page end at one height. */
final class Balance {
  private static final int TRIES = 24;

  private final double bottom;
  private final double top;

  /** For columns between these heights. */
  Balance(double bottom, double top) {
    this.bottom = bottom;
    this.top = top;
  }

  /** The strips of the last page in better places; as they are where there are none. */
  List<Placed> of(List<Placed> page) {
    List<Placed> wide = page.stream().filter(p -> p.strip().wide()).toList();
    List<Placed> narrow = page.stream().filter(p -> !p.strip().wide()).toList();
    // A table that goes on in the second column has its head there, which would have to move too.
    if (narrow.isEmpty() || narrow.stream().anyMatch(p -> p.strip().repeated() != null)) {
      return List.copyOf(page);
    }
    double low = bottom;
    double high = top;
    Optional<List<Placed>> best = Optional.empty();
    for (int i = 0; i < TRIES; i++) {
      double floor = (low + high) / 2;
      Optional<List<Placed>> dealt = deal(narrow, floor);
      if (dealt.isPresent()) {
        best = dealt;
        low = floor;
      } else {
        high = floor;
      }
    }
    var all = new ArrayList<>(wide);
    all.addAll(best.orElse(narrow));
    return all;
  }

  /** The strips in two columns that end above a height, or empty where they have no room. */
  private Optional<List<Placed>> deal(List<Placed> strips, double floor) {
    var dealt = new ArrayList<Placed>();
    int column = 0;
    double y = top;
    for (int from = 0; from < strips.size(); ) {
      int to = from + 1;
      while (to < strips.size() && strips.get(to - 1).strip().keepWithNext()) {
        to++;
      }
      List<Placed> group = strips.subList(from, to);
      double height = group.stream().mapToDouble(p -> p.strip().space() + p.height()).sum();
      double dropped = y == top ? group.getFirst().strip().space() : 0;
      if (y - height + dropped < floor) {
        if (column == 1 || y == top) {
          return Optional.empty();
        }
        column = 1;
        y = top;
      }
      for (Placed placed : group) {
        y -= y == top ? 0 : placed.strip().space();
        dealt.add(new Placed(placed.strip(), column, y, placed.height()));
        y -= placed.height();
      }
      from = to;
    }
    return y < floor ? Optional.empty() : Optional.of(dealt);
  }
}
