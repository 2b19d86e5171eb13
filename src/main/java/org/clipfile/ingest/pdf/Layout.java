package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which a page is read. Bands across it that have a gutter are cut into columns, and
 * these again, until no gutter is left.
 */
final class Layout {
  /** A gutter's least width, in shares of the type size. */
  private static final double GUTTER = 0.9;

  /** So many lines make a column. */
  private static final int COLUMN_LINES = 3;

  private static final int DEEPEST = 12;

  private final int page;
  private final double narrowest;
  private final List<Piece> pieces = new ArrayList<>();

  private Layout(int page, double narrowest) {
    this.page = page;
    this.narrowest = narrowest;
  }

  /** The pieces of a page. */
  static List<Piece> of(int page, List<Glyph> glyphs, List<Atom> pictures) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    double size = sizes.length == 0 ? 10 : sizes[sizes.length / 2];
    var layout = new Layout(page, Math.max(4, size * GUTTER));
    layout.cut(Stream.concat(Atom.of(glyphs).stream(), pictures.stream()).toList(), DEEPEST);
    return layout.pieces;
  }

  /** Slabs that share their gutters. */
  private record Band(List<Atom> atoms, Gaps gaps) {}

  private void cut(List<Atom> atoms, int depth) {
    var plain = new ArrayList<Atom>();
    for (Band band : bands(atoms)) {
      List<List<Atom>> columns = columns(band);
      boolean isWhole = columns.size() == 1 || depth == 0;
      if (isWhole || !columns.stream().allMatch(this::isFilled)) {
        if (!isWhole && Table.isTable(columns)) {
          leaf(plain);
          pieces.add(new Piece.Grid(Table.rows(columns)));
        } else {
          plain.addAll(band.atoms);
        }
        continue;
      }
      leaf(plain);
      for (List<Atom> column : columns) {
        cut(column, depth - 1);
      }
    }
    leaf(plain);
  }

  private List<Band> bands(List<Atom> atoms) {
    var bands = new ArrayList<Band>();
    for (List<Atom> slab : slabs(atoms)) {
      Gaps own = Gaps.of(slab);
      Band last = bands.isEmpty() ? null : bands.getLast();
      Gaps both = last == null ? own : last.gaps.and(own);
      if (last != null && !both.gutters(narrowest).isEmpty()) {
        List<Atom> all = Stream.concat(last.atoms.stream(), slab.stream()).toList();
        bands.set(bands.size() - 1, new Band(all, both));
      } else {
        bands.add(new Band(slab, own));
      }
    }
    return bands;
  }

  /** What no horizontal cut parts, from the head down. */
  private static List<List<Atom>> slabs(List<Atom> atoms) {
    var slabs = new ArrayList<List<Atom>>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Atom atom :
        atoms.stream().sorted(Comparator.comparingDouble(a -> a.box().top())).toList()) {
      if (slabs.isEmpty() || atom.box().top() > bottom - 0.2) {
        slabs.add(new ArrayList<>());
        bottom = Double.NEGATIVE_INFINITY;
      }
      slabs.getLast().add(atom);
      bottom = Math.max(bottom, atom.box().bottom());
    }
    return slabs;
  }

  private List<List<Atom>> columns(Band band) {
    var columns = new ArrayList<List<Atom>>();
    List<Gaps.Stretch> gutters = band.gaps.gutters(narrowest);
    for (int i = 0; i <= gutters.size(); i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : gutters.get(i - 1).to();
      double to = i == gutters.size() ? Double.POSITIVE_INFINITY : gutters.get(i).from();
      columns.add(
          band.atoms.stream()
              .filter(a -> a.box().left() >= from - 0.01 && a.box().right() <= to + 0.01)
              .toList());
    }
    boolean rightToLeft =
        Line.runsRightToLeft(band.atoms.stream().flatMap(a -> a.glyphs().stream()).toList());
    if (rightToLeft) {
      Collections.reverse(columns);
    }
    return columns;
  }

  /** Whether a column holds running text rather than the cells of a table; or a picture. */
  private boolean isFilled(List<Atom> column) {
    if (column.stream().anyMatch(a -> a.picture() != null)) {
      return true;
    }
    List<List<Glyph>> rows = Rows.of(column.stream().flatMap(a -> a.glyphs().stream()).toList());
    if (rows.size() < COLUMN_LINES) {
      return false;
    }
    double signs =
        rows.stream().flatMap(List::stream).filter(g -> !g.isBlank()).count()
            / (double) rows.size();
    return signs >= 9;
  }

  private void leaf(List<Atom> atoms) {
    List<Glyph> glyphs = atoms.stream().flatMap(a -> a.glyphs().stream()).toList();
    List<Line> lines = Line.of(Rows.of(glyphs), page);
    List<Atom> pictures =
        atoms.stream()
            .filter(a -> a.picture() != null)
            .sorted(Comparator.comparingDouble(a -> a.box().bottom()))
            .toList();
    int next = 0;
    for (Atom picture : pictures) {
      int from = next;
      while (next < lines.size() && lines.get(next).box().bottom() <= middle(picture)) {
        next++;
      }
      add(lines.subList(from, next));
      pieces.add(new Piece.Shown(picture.picture() == null ? 0 : picture.picture(), picture.box()));
    }
    add(lines.subList(next, lines.size()));
    atoms.clear();
  }

  private static double middle(Atom picture) {
    return (picture.box().top() + picture.box().bottom()) / 2;
  }

  private void add(List<Line> lines) {
    if (!lines.isEmpty()) {
      pieces.add(new Piece.Lines(lines));
    }
  }
}
