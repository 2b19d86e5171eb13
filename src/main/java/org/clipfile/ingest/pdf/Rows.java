package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the signs of a block into rows; each row keeps the order in which they were drawn. */
final class Rows {
  /** A sign this much larger than the others, at the head of a text, is an initial. */
  private static final double INITIAL = 1.8;

  private Rows() {}

  /** The rows of a block, from its head to its foot. */
  static List<List<Glyph>> of(List<Glyph> block) {
    List<Glyph> glyphs = withInitialsSet(block);
    List<Integer> byHeight =
        IntStream.range(0, glyphs.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> glyphs.get(i).y()).thenComparing(i -> i))
            .toList();
    var rows = new ArrayList<Row>();
    for (int i : byHeight) {
      Box box = glyphs.get(i).box();
      Row row = null;
      for (int r = rows.size() - 1; r >= Math.max(0, rows.size() - 3) && row == null; r--) {
        row = rows.get(r).overlaps(box, share(glyphs.get(i))) ? rows.get(r) : null;
      }
      if (row == null) {
        row = new Row(box);
        rows.add(row);
      }
      row.add(i, box);
    }
    return rows.stream()
        .sorted(Comparator.comparingDouble(r -> r.bottom))
        .map(r -> r.members.stream().sorted().map(glyphs::get).toList())
        .toList();
  }

  /** Rows in the order in which they were drawn: a sign off the row's line begins another. */
  static List<List<Glyph>> inOrder(List<Glyph> glyphs) {
    var rows = new ArrayList<List<Glyph>>();
    Row row = null;
    for (Glyph glyph : glyphs) {
      Box box = glyph.box();
      if (row == null || !row.overlaps(box, share(glyph))) {
        row = new Row(box);
        rows.add(new ArrayList<>());
      }
      row.add(0, box);
      rows.getLast().add(glyph);
    }
    return rows;
  }

  /** How much of a sign lies beside its row: marks may stand far above or below their letters. */
  private static double share(Glyph glyph) {
    return Characters.isMark(glyph.text()) ? 0.1 : 0.5;
  }

  /** Sets an initial that reaches over several lines into the first of them. */
  private static List<Glyph> withInitialsSet(List<Glyph> glyphs) {
    if (glyphs.size() < 40) {
      return glyphs;
    }
    double usual = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
    long large = glyphs.stream().filter(g -> g.size() > usual * INITIAL && !g.isBlank()).count();
    if (large == 0 || large > 2) {
      return glyphs;
    }
    return glyphs.stream()
        .map(g -> g.size() > usual * INITIAL ? set(g, glyphs, usual) : g)
        .toList();
  }

  private static Glyph set(Glyph initial, List<Glyph> glyphs, double usual) {
    Box box = initial.box();
    double baseline =
        glyphs.stream()
            .filter(g -> g.size() <= usual * INITIAL)
            .mapToDouble(Glyph::y)
            .filter(y -> y > box.top() && y <= initial.y() + usual * 0.1)
            .min()
            .orElse(initial.y());
    return new Glyph(
        initial.text(),
        initial.x(),
        baseline,
        initial.width(),
        usual,
        initial.bold(),
        initial.mark(),
        initial.artifact(),
        initial.turn());
  }

  private static final class Row {
    private final List<Integer> members = new ArrayList<>();
    private double top;
    private double bottom;

    Row(Box box) {
      top = box.top();
      bottom = box.bottom();
    }

    /** Whether a share of the lower of both lies beside the other. */
    boolean overlaps(Box box, double share) {
      double common = Math.min(bottom, box.bottom()) - Math.max(top, box.top());
      return common > share * Math.min(bottom - top, box.height());
    }

    /** The tallest sign says where the row stands. */
    void add(int member, Box box) {
      members.add(member);
      if (box.height() > bottom - top) {
        top = box.top();
        bottom = box.bottom();
      }
    }
  }
}
