package org.clipfile.export.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The font subsets of one document, in the order of their first use. One thread. */
public final class DocumentFonts {
  private final List<FontSubset> all = new ArrayList<>();
  private final Map<Face, FontSubset> open = new HashMap<>();

  /** The subset of a face that takes new glyphs. */
  public FontSubset of(Face face) {
    FontSubset subset = open.get(face);
    if (subset == null || subset.isFull()) {
      subset = new FontSubset(face, "F" + (all.size() + 1));
      all.add(subset);
      open.put(face, subset);
    }
    return subset;
  }

  /** All subsets so far. */
  public List<FontSubset> all() {
    return List.copyOf(all);
  }
}
