package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.Face;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.font.FontSubset.Shape;
import org.clipfile.export.pdf.text.GlyphGroups.Group;

/**
 * A cluster of a shaped word, wherever the word stands.
 *
 * @param start within the word
 * @param advance to the next cluster, in thousandths of the type size
 * @param shape what it looks like and means in a subset
 * @param marks shapes of silent glyphs that carry the text of its marks
 */
record Drawn(
    int start, int end, double advance, Shape shape, List<Shape> marks, Cluster.Kind kind) {

  static Drawn of(Group group, String text, Face face, boolean rightToLeft) {
    String means = text.substring(group.start(), group.end());
    boolean complex = face.script().complex();
    int natural = (int) Math.round(complex ? group.advance() : group.naturalAdvance());
    int base = rightToLeft ? baseLength(means) : means.length();
    var marks = new ArrayList<Shape>();
    for (int i = means.length() - 1; i >= base; i--) {
      marks.add(Shape.silent(String.valueOf(means.charAt(i))));
    }
    var shape = new Shape(means.substring(0, base), Math.max(0, natural), group.parts());
    return new Drawn(
        group.start(), group.end(), group.advance(), shape, marks, Cluster.kindOf(means));
  }

  /**
   * How much of a right-to-left cluster is its base where marks follow: extractors turn the order
   * of glyphs around, so each mark needs a glyph of its own.
   */
  private static int baseLength(String means) {
    int base = Character.charCount(means.codePointAt(0));
    boolean marked =
        !isMark(means.codePointAt(0)) && means.chars().skip(base).allMatch(Drawn::isMark);
    return marked ? base : means.length();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The cluster where its word begins at {@code offset} of a text. */
  Cluster at(int offset, FontSubset subset) {
    int glyph = subset.glyph(shape);
    return new Cluster(start + offset, end + offset, subset, glyph, advance, silent(subset), kind);
  }

  private List<Integer> silent(FontSubset subset) {
    return marks.isEmpty() ? List.of() : marks.stream().map(subset::glyph).toList();
  }
}
