package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Part of a document, set but not yet dealt out to pages. One thread. */
public final class Piece {
  private final List<Strip> strips;
  private final Outline outline;
  private final List<String> warnings;

  Piece(List<Strip> strips, Outline outline, List<String> warnings) {
    this.strips = strips;
    this.outline = outline;
    this.warnings = List.copyOf(warnings);
  }

  /** This piece below some strips. */
  Piece after(List<Strip> above) {
    var all = new ArrayList<>(above);
    all.addAll(strips);
    return new Piece(all, outline, warnings);
  }

  List<Strip> strips() {
    return strips;
  }

  /** Its headings, once it has been painted; those that are not painted yet are left out. */
  public List<Bookmark> bookmarks() {
    return outline.bookmarks();
  }

  /** What could not be drawn, a sentence each. */
  public List<String> warnings() {
    return warnings;
  }
}
