package org.clipfile.export.pdf.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.clipfile.render.Block.Table.Cell;
import org.clipfile.render.Block.Table.Row;

/** Shares a width out among columns: as much as each needs, or by need where that is too much. */
final class ColumnWidths {
  /** A column wants no more than this share of the width for its longest cell. */
  private static final double GREEDIEST = 0.6;

  private static final double NARROWEST = 34;
  private static final int SAMPLE = 200;

  private final int columns;
  private final double width;
  private final ToDoubleFunction<Cell> natural;

  ColumnWidths(int columns, double width, ToDoubleFunction<Cell> natural) {
    this.columns = columns;
    this.width = width;
    this.natural = natural;
  }

  double[] of(List<Row> rows) {
    double[] wanted = new double[columns];
    for (Row row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        if (cell.columns() == 1) {
          double wide = Math.min(natural.applyAsDouble(cell), width * GREEDIEST);
          wanted[i] = Math.max(wanted[i], wide);
        }
      }
    }
    for (Row row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      for (int i = 0; i < row.cells().size(); i++) {
        widen(wanted, i, row.cells().get(i));
      }
    }
    double least = Math.min(NARROWEST, width / columns);
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      wanted[i] = Math.max(least, wanted[i]);
      sum += wanted[i];
    }
    // What each column wants beyond the least is stretched or cut in proportion.
    double scale = (width - least * columns) / Math.max(1e-6, sum - least * columns);
    for (int i = 0; i < columns; i++) {
      wanted[i] = least + (wanted[i] - least) * scale;
    }
    return sum - least * columns < 1e-6 ? equal() : wanted;
  }

  /** Gives the columns that a cell spans what it wants beyond what they want together. */
  private void widen(double[] wanted, int first, Cell cell) {
    int end = Math.min(columns, first + cell.columns());
    if (end - first < 2) {
      return;
    }
    double together = Arrays.stream(wanted, first, end).sum();
    double more = Math.min(natural.applyAsDouble(cell), width * GREEDIEST) - together;
    for (int i = first; more > 0 && i < end; i++) {
      wanted[i] += more / (end - first);
    }
  }

  private double[] equal() {
    double[] equal = new double[columns];
    Arrays.fill(equal, width / columns);
    return equal;
  }
}
