package org.clipfile.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.clipfile.model.Facet;

/** A facet as a map, for comparing. */
final class Counted {
  private Counted() {}

  static Map<String, Integer> map(Facet facet) {
    var counts = new HashMap<String, Integer>();
    facet.values().forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }
}
