package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what no font could draw. One thread. */
public final class MissingCharacters {
  private static final int NAMED = 20;

  private final Map<Integer, Integer> counts = new TreeMap<>();

  void count(String grapheme) {
    counts.merge(grapheme.codePointAt(0), 1, Integer::sum);
  }

  /** A sentence that names them, or nothing where all could be drawn. */
  public List<String> warnings() {
    if (counts.isEmpty()) {
      return List.of();
    }
    var named = new ArrayList<String>();
    counts.forEach((c, n) -> named.add("U+%04X (%s)".formatted(c, times(n))));
    String list = String.join(", ", named.subList(0, Math.min(NAMED, named.size())));
    String more = named.size() > NAMED ? " and " + (named.size() - NAMED) + " more" : "";
    return List.of(
        "No font could draw these characters; boxes stand for them: " + list + more + ".");
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
