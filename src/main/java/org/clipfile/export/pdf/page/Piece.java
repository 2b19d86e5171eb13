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

  /** This piece and another below it; a heading at its end stays with what follows. */
  public Piece followedBy(Piece next) {
    var both = new ArrayList<>(strips);
    both.addAll(next.strips);
    return new Piece(both, next.outline, next.warnings);
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

  /** Its headings: a list that fills while the piece is painted. */
  public List<Bookmark> bookmarks() {
    return outline.bookmarks();
  }

  /** What could not be drawn, a sentence each. */
  public List<String> warnings() {
    return warnings;
  }
}
