package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where nothing stands from side to side: stretches free of ink, the first and the last of which
 * have no end.
 */
record Gaps(List<Stretch> free) {
  Gaps {
    free = List.copyOf(free);
  }

  record Stretch(double from, double to) {
    double width() {
      return to - from;
    }

    boolean isInner() {
      return from > Double.NEGATIVE_INFINITY && to < Double.POSITIVE_INFINITY;
    }
  }

  static Gaps of(List<Atom> atoms) {
    var free = new ArrayList<Stretch>();
    double reached = Double.NEGATIVE_INFINITY;
    for (Atom atom :
        atoms.stream().sorted(Comparator.comparingDouble(a -> a.box().left())).toList()) {
      if (atom.box().left() > reached) {
        free.add(new Stretch(reached, atom.box().left()));
      }
      reached = Math.max(reached, atom.box().right());
    }
    free.add(new Stretch(reached, Double.POSITIVE_INFINITY));
    return new Gaps(free);
  }

  /** Where nothing stands in either. */
  Gaps and(Gaps other) {
    var both = new ArrayList<Stretch>();
    for (Stretch a : free) {
      for (Stretch b : other.free) {
        double from = Math.max(a.from, b.from);
        double to = Math.min(a.to, b.to);
        if (from < to) {
          both.add(new Stretch(from, to));
        }
      }
    }
    return new Gaps(both);
  }

  /** The gaps between columns: those of some width with ink at both sides. */
  List<Stretch> gutters(double narrowest) {
    return free.stream().filter(s -> s.isInner() && s.width() >= narrowest).toList();
  }
}
