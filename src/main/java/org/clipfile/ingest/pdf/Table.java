package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells a table from columns of text: its rows run across. */
final class Table {
  private static final int FEWEST_ROWS = 3;

  private Table() {}

  /** Whether most rows of the columns stand on common lines. */
  static boolean isTable(List<List<Atom>> columns) {
    int most = columns.stream().mapToInt(c -> lines(c).size()).max().orElse(0);
    List<List<Glyph>> across = lines(columns.stream().flatMap(List::stream).toList());
    return most >= FEWEST_ROWS
        && across.size() <= most * 1.2
        && columns.stream().allMatch(c -> lines(c).size() * 2 >= across.size());
  }

  /** The rows of a table, a text for each column. */
  static List<List<String>> rows(List<List<Atom>> columns) {
    List<List<Glyph>> across = lines(columns.stream().flatMap(List::stream).toList());
    var rows = new ArrayList<List<String>>();
    for (List<Glyph> row : across) {
      rows.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    return rows;
  }

  private static String cell(List<Glyph> row, List<Atom> column) {
    double left = column.stream().mapToDouble(a -> a.box().left()).min().orElse(0);
    double right = column.stream().mapToDouble(a -> a.box().right()).max().orElse(0);
    List<Glyph> own =
        row.stream().filter(g -> g.x() >= left - 0.5 && g.x() <= right + 0.5).toList();
    return LineText.of(own, Line.runsRightToLeft(own));
  }

  private static List<List<Glyph>> lines(List<Atom> atoms) {
    return Rows.of(atoms.stream().flatMap(a -> a.glyphs().stream()).toList());
  }
}
