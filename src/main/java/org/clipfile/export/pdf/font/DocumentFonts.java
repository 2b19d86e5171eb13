package org.clipfile.export.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The font subsets of one document, in the order of their first use. One thread at a time. */
public final class DocumentFonts {
  private final List<FontSubset> all = new ArrayList<>();
  private final Map<Face, FontSubset> open = new HashMap<>();
  private final @Nullable DocumentFonts whole;

  /** The fonts of a document. */
  public DocumentFonts() {
    this(null);
  }

  private DocumentFonts(@Nullable DocumentFonts whole) {
    this.whole = whole;
  }

  /**
   * Fonts for a part of this document, which may be set by another thread: this document has what
   * the part draws on once the part is painted, so that the order of its glyphs is that of
   * painting.
   */
  public DocumentFonts part() {
    return new DocumentFonts(this);
  }

  /** The subset of a face that takes new glyphs. */
  public FontSubset of(Face face) {
    FontSubset subset = open.get(face);
    if (subset == null || subset.isFull()) {
      subset = new FontSubset(face, "F" + (all.size() + 1), whole);
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
