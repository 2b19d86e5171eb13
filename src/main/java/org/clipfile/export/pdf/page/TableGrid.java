package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Block.Table.Cell;
import org.clipfile.render.Block.Table.Row;

/** A table's cells with what each of them truly covers, whatever its markup says. */
final class TableGrid {
  /**
   * A number with its sign, unit and the dots of its language, or the dash of one that is missing.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[+\\-−±<>≈~(]*\\p{Sc}?\\s?\\p{Nd}[\\p{Nd}.,:'’٫٬\\s]*\\)?\\s?[\\p{Sc}%‰°]?|[-–—−]");

  private static final Cell EMPTY = new Cell(false, List.of());

  private final List<Row> rows;
  private final int columns;
  private final BitSet taken = new BitSet();
  private final List<List<Placed>> placed = new ArrayList<>();

  /**
   * A cell in its place.
   *
   * @param column its first
   */
  record Placed(Cell cell, int column, int columns, int rows) {}

  TableGrid(Table table) {
    rows = table.rows();
    columns = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    for (int row = 0; row < rows.size(); row++) {
      placed.add(place(row));
    }
  }

  int columns() {
    return columns;
  }

  /** The cells that begin in each row. */
  List<List<Placed>> rows() {
    return placed;
  }

  /** How many rows at the top hold headings alone; 0 where nothing follows them. */
  int headRows() {
    int head = 0;
    while (head < rows.size() && isHead(rows.get(head))) {
      head++;
    }
    return head == rows.size() ? 0 : head;
  }

  /** The columns that hold figures alone below the head, which stand best end below end. */
  BitSet figures() {
    var figures = new BitSet();
    var others = new BitSet();
    for (List<Placed> row : placed.subList(headRows(), placed.size())) {
      for (Placed cell : row) {
        String words = InlineText.plain(cell.cell().content()).strip();
        if (cell.columns() == 1 && !words.isEmpty()) {
          (FIGURE.matcher(words).matches() ? figures : others).set(cell.column());
        }
      }
    }
    figures.andNot(others);
    return figures;
  }

  private static boolean isHead(Row row) {
    return row.cells().stream().anyMatch(Cell::header)
        && row.cells().stream().allMatch(cell -> cell.header() || cell.isCovered());
  }

  private List<Placed> place(int row) {
    var cells = new ArrayList<Placed>();
    for (int column = 0; column < columns; column++) {
      if (!taken.get(index(row, column))) {
        Cell cell = cell(row, column);
        int wide = width(row, column, cell.columns());
        int high = height(row, column, wide, cell.rows());
        take(row, column, wide, high);
        cells.add(new Placed(cell, column, wide, high));
      }
    }
    return cells;
  }

  private int width(int row, int column, int wanted) {
    int wide = 1;
    while (wide < wanted && column + wide < columns && isFree(row, column + wide)) {
      wide++;
    }
    return wide;
  }

  private int height(int row, int column, int wide, int wanted) {
    int high = 1;
    while (high < wanted && row + high < rows.size() && areFree(row + high, column, wide)) {
      high++;
    }
    return high;
  }

  private boolean areFree(int row, int column, int wide) {
    for (int i = column; i < column + wide; i++) {
      if (!isFree(row, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell is there to be covered, and not covered yet. */
  private boolean isFree(int row, int column) {
    return cell(row, column).isCovered() && !taken.get(index(row, column));
  }

  private void take(int row, int column, int wide, int high) {
    for (int i = row; i < row + high; i++) {
      taken.set(index(i, column), index(i, column) + wide);
    }
  }

  private int index(int row, int column) {
    return row * columns + column;
  }

  private Cell cell(int row, int column) {
    List<Cell> cells = rows.get(row).cells();
    return column < cells.size() ? cells.get(column) : EMPTY;
  }
}
