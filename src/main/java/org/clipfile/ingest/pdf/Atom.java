package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whitespace cuts part but never split: a few signs side by side, or a picture.
 *
 * @param glyphs empty where it is a picture
 */
record Atom(Box box, List<Glyph> glyphs, @Nullable Integer picture) {
  /** Signs further apart than this share of their size are different atoms. */
  private static final double APART = 0.5;

  static Atom of(Box box, int picture) {
    return new Atom(box, List.of(), picture);
  }

  /** The atoms of a page's text. */
  static List<Atom> of(List<Glyph> glyphs) {
    var atoms = new ArrayList<Atom>();
    for (List<Glyph> row : Rows.of(glyphs)) {
      List<Glyph> sorted = row.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
      var run = new ArrayList<Glyph>();
      double right = 0;
      for (Glyph glyph : sorted) {
        if (!run.isEmpty() && glyph.x() - right > APART * glyph.size()) {
          add(atoms, run);
          run.clear();
        }
        right = run.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
        run.add(glyph);
      }
      add(atoms, run);
    }
    return atoms;
  }

  private static void add(List<Atom> atoms, List<Glyph> run) {
    Box box = null;
    for (Glyph glyph : run) {
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.and(glyph.box());
      }
    }
    if (box != null) {
      atoms.add(new Atom(box, List.copyOf(run), null));
    }
  }
}
