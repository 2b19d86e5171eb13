package org.clipfile.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Block.Table.Cell;
import org.clipfile.render.Block.Table.Row;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Reads a table: spans are laid open, every row is as wide as the widest, and a table within a cell
 * is text of that cell. One thread.
 */
final class TableReader {
  /** What HTML allows a cell to span. */
  private static final int MAX_SPAN = 1000;

  /** With more cells than this a table is no help to a reader, and its spans may be an attack. */
  private static final long MAX_CELLS = 200_000;

  private final Element element;
  private final InlineContext context;
  private final List<Element> rows;

  TableReader(Element element, InlineContext context) {
    this.element = element;
    this.context = context;
    this.rows = element.getElementsByTag("tr").stream().filter(this::isOurs).toList();
  }

  /** Whether any row has two cells, and none spans absurdly: else it is layout. */
  boolean isGrid() {
    long cells = 0;
    long widest = 0;
    boolean columns = false;
    for (Element row : rows) {
      long width = 0;
      for (Element cell : cells(row)) {
        width += span(cell, "colspan");
        cells += (long) span(cell, "colspan") * Math.min(rows.size(), span(cell, "rowspan"));
      }
      widest = Math.max(widest, width);
      columns |= cells(row).size() > 1;
    }
    return columns && Math.max(cells, widest * rows.size()) <= MAX_CELLS;
  }

  /** The table; the places begin at its caption, or else at its first cell with text. */
  Table table(List<String> places) {
    List<Inline> caption = LineBuilder.beginning(places, caption());
    List<Row> read = rows();
    for (int i = 0; !places.isEmpty() && caption.isEmpty() && i < read.size(); i++) {
      List<Cell> cells = read.get(i).cells();
      for (int j = 0; j < cells.size(); j++) {
        Cell cell = cells.get(j);
        if (!cell.content().isEmpty()) {
          var placed = new ArrayList<>(cells);
          List<Inline> content = LineBuilder.beginning(places, cell.content());
          placed.set(j, new Cell(cell.header(), content, cell.columns(), cell.rows()));
          var all = new ArrayList<>(read);
          all.set(i, new Row(List.copyOf(placed)));
          return new Table(caption, List.copyOf(all));
        }
      }
    }
    return new Table(caption, read);
  }

  private List<Row> rows() {
    List<List<Cell>> grid = new ArrayList<>();
    List<Integer> hanging = new ArrayList<>();
    for (Element row : rows) {
      grid.add(row(row, hanging));
    }
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    List<Row> filled = new ArrayList<>();
    for (List<Cell> cells : grid) {
      while (cells.size() < width) {
        cells.add(empty());
      }
      filled.add(new Row(List.copyOf(cells)));
    }
    return List.copyOf(filled);
  }

  /** Text that stands in the table outside its cells, where damaged markup leaves it. */
  List<Inline> strays() {
    InlineReader reader = new InlineReader(context);
    Set<Element> read = new HashSet<>();
    rows.forEach(row -> read.addAll(cells(row)));
    captionElement().ifPresent(read::add);
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return node instanceof Element inner && read.contains(inner)
                ? FilterResult.SKIP_ENTIRELY
                : reader.head(node, depth);
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            return reader.tail(node, depth);
          }
        });
    return reader.line().take();
  }

  /**
   * The cells of a row.
   *
   * @param hanging per column, over how many rows from this on a cell from above still hangs
   */
  private List<Cell> row(Element row, List<Integer> hanging) {
    List<Cell> cells = new ArrayList<>();
    for (Element cell : cells(row)) {
      passHanging(cells, hanging);
      boolean header = cell.normalName().equals("th");
      int columns = span(cell, "colspan");
      int below = span(cell, "rowspan") - 1;
      for (int i = 0; i < columns; i++) {
        hang(hanging, cells.size(), below);
        cells.add(
            i == 0
                ? new Cell(header, InlineReader.read(cell, context), columns, below + 1)
                : Cell.covered(header));
      }
    }
    while (cells.size() < hanging.size()) {
      int rows = hanging.get(cells.size());
      hanging.set(cells.size(), Math.max(0, rows - 1));
      cells.add(rows > 0 ? Cell.covered(false) : empty());
    }
    return cells;
  }

  private static void passHanging(List<Cell> cells, List<Integer> hanging) {
    while (cells.size() < hanging.size() && hanging.get(cells.size()) > 0) {
      hanging.set(cells.size(), hanging.get(cells.size()) - 1);
      cells.add(Cell.covered(false));
    }
  }

  private static void hang(List<Integer> hanging, int column, int rows) {
    while (hanging.size() <= column) {
      hanging.add(0);
    }
    hanging.set(column, rows);
  }

  private List<Inline> caption() {
    return captionElement().map(child -> InlineReader.read(child, context)).orElse(List.of());
  }

  private Optional<Element> captionElement() {
    return element.children().stream()
        .filter(child -> child.normalName().equals("caption"))
        .findFirst();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private boolean isOurs(Element row) {
    Element table = row.parent();
    while (table != null && !table.normalName().equals("table")) {
      table = table.parent();
    }
    return element.equals(table);
  }

  private static int span(Element cell, String attribute) {
    try {
      return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, MAX_SPAN);
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  private static Cell empty() {
    return new Cell(false, List.of());
  }
}
