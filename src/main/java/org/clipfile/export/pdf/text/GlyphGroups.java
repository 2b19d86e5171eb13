package org.clipfile.export.pdf.text;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clipfile.export.pdf.font.Face;
import org.clipfile.export.pdf.font.FontSubset.Part;

/** The glyphs of a shaped run, grouped by the text they draw together. */
final class GlyphGroups {
  /** An advance below which a glyph is a mark. */
  private static final double MARK = 0.5;

  private final Face face;
  private final int[] codes;
  private final int[] indices;
  private final float[] positions;
  private final int[] starts;
  private final int length;

  /**
   * Glyphs that draw one cluster.
   *
   * @param start of its text within the run
   * @param advance to the next group, after kerning
   * @param naturalAdvance of the glyphs by themselves
   * @param parts the glyphs that draw something, from the group's origin
   */
  record Group(int start, int end, double advance, double naturalAdvance, List<Part> parts) {
    /** The same of a text that begins elsewhere. */
    Group moved(int by) {
      return new Group(start + by, end + by, advance, naturalAdvance, parts);
    }
  }

  private GlyphGroups(GlyphVector glyphs, Face face, int length) {
    int count = glyphs.getNumGlyphs();
    this.face = face;
    this.length = length;
    codes = glyphs.getGlyphCodes(0, count, null);
    indices = glyphs.getGlyphCharIndices(0, count, null);
    positions = glyphs.getGlyphPositions(0, count + 1, null);
    starts = sorted(indices);
  }

  /** In order, each once. */
  private static int[] sorted(int[] indices) {
    int[] sorted = indices.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int index : sorted) {
      if (kept == 0 || sorted[kept - 1] != index) {
        sorted[kept++] = index;
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The groups from left to right; {@code length} is that of the run's text. */
  static List<Group> of(GlyphVector glyphs, Face face, int length) {
    return new GlyphGroups(glyphs, face, length).groups();
  }

  private List<Group> groups() {
    List<int[]> ranges = ranges();
    double[] origins = origins(ranges);
    var groups = new ArrayList<Group>();
    for (int i = 0; i < ranges.size(); i++) {
      int from = ranges.get(i)[0];
      int to = ranges.get(i)[1];
      groups.add(group(from, to, origins[i], origins[i + 1] - origins[i]));
    }
    return groups;
  }

  private Group group(int from, int to, double origin, double advance) {
    double natural = 0;
    var parts = new ArrayList<Part>();
    for (int i = from; i < to; i++) {
      natural += face.advance(codes[i]);
      if (Face.visible(codes[i])) {
        int dx = (int) Math.round(x(i) - origin);
        int dy = Math.round(positions[2 * i + 1]);
        parts.add(new Part(codes[i], dx, dy));
      }
    }
    int place = Arrays.binarySearch(starts, indices[from]);
    int end = place + 1 < starts.length ? starts[place + 1] : length;
    return new Group(indices[from], end, advance, natural, parts);
  }

  /** Neighbouring glyphs of the same text. */
  private List<int[]> ranges() {
    var ranges = new ArrayList<int[]>();
    for (int from = 0; from < codes.length; ) {
      int to = from + 1;
      while (to < codes.length && indices[to] == indices[from]) {
        to++;
      }
      ranges.add(new int[] {from, to});
      from = to;
    }
    return ranges;
  }

  /** Where each group begins, and where the last one ends; never going back. */
  private double[] origins(List<int[]> ranges) {
    var origins = new double[ranges.size() + 1];
    for (int i = 1; i < ranges.size(); i++) {
      origins[i] = Math.max(origins[i - 1], x(base(ranges.get(i))));
    }
    origins[ranges.size()] =
        Math.max(ranges.isEmpty() ? 0 : origins[ranges.size() - 1], x(codes.length));
    return origins;
  }

  /** The leftmost glyph of a range that has an advance, or its first. */
  private int base(int[] range) {
    int base = -1;
    for (int i = range[0]; i < range[1]; i++) {
      if (face.advance(codes[i]) > MARK && (base < 0 || x(i) < x(base))) {
        base = i;
      }
    }
    return base < 0 ? range[0] : base;
  }

  private double x(int glyph) {
    return positions[2 * glyph];
  }
}
