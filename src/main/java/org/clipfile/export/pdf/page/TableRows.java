package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.clipfile.export.pdf.page.TableGrid.Placed;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.render.Block.Table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Sets the rows of a table, one strip a line, so that even a huge row fits pages. The lines of a
 * cell that spans rows run on through them. One thread, one table from its first row on.
 */
final class TableRows {
  static final TextStyle CELL = TextStyle.plain(9, Ink.TEXT);
  static final double PADDING = 4;
  private static final double BASELINE = 0.72;

  /** A row of more lines than this may be cut by a page's end. */
  private static final int KEPT_WHOLE = 12;

  private final Typesetter typesetter;
  private final InlineText inlines;
  private final List<Slot> slots;
  private final Slot whole;
  private final Galley galley;
  private final BitSet figures;
  private List<SetCell> open = new ArrayList<>();

  /**
   * Rows of columns that stand in these slots, set into a galley.
   *
   * @param figures the columns that hold numbers
   */
  TableRows(
      Typesetter typesetter,
      InlineText inlines,
      List<Slot> slots,
      Slot whole,
      BitSet figures,
      Galley galley) {
    this.figures = figures;
    this.typesetter = typesetter;
    this.inlines = inlines;
    this.slots = slots;
    this.whole = whole;
    this.galley = galley;
  }

  /** A cell set in lines, some of which may stand in the rows above. */
  private static final class SetCell {
    private final Placed placed;
    private final Slot slot;
    private final List<Line> lines;
    private final double lineHeight;
    private final @Nullable StructureElement element;
    private int rowsLeft;
    private int set;

    SetCell(
        Placed placed,
        Slot slot,
        List<Line> lines,
        double lineHeight,
        @Nullable StructureElement element) {
      this.placed = placed;
      this.slot = slot;
      this.lines = lines;
      this.lineHeight = lineHeight;
      this.element = element;
      this.rowsLeft = placed.rows();
    }

    int linesLeft() {
      return lines.size() - set;
    }
  }

  static StyledText words(InlineText inlines, Cell cell) {
    return inlines.of(cell.content(), cell.header() ? CELL.inBold() : CELL);
  }

  /**
   * Sets a row.
   *
   * @param header whether it is part of the table's head
   * @param element a TR, or null where the row is repeated and not part of the text
   */
  void set(List<Placed> row, boolean header, @Nullable StructureElement element) {
    row.forEach(placed -> open.add(set(placed, header, element)));
    // Extractors that go by the order of painting want a line from its start to its end.
    open.sort(Comparator.comparingInt(cell -> cell.placed.column()));
    int count = Math.max(1, linesOfRow());
    double height = open.stream().mapToDouble(c -> c.lineHeight).max().orElse(CELL.size() * 1.4);
    lines(count, height, header);
    var below = new ArrayList<SetCell>();
    for (SetCell cell : open) {
      cell.set = Math.min(cell.lines.size(), cell.set + count);
      cell.rowsLeft--;
      if (cell.rowsLeft > 0) {
        below.add(cell);
      }
    }
    open = below;
    rule(header);
  }

  /** As many as the cells need that end here; those that reach further can wait. */
  private int linesOfRow() {
    return open.stream().filter(c -> c.rowsLeft == 1).mapToInt(SetCell::linesLeft).max().orElse(0);
  }

  private SetCell set(Placed placed, boolean header, @Nullable StructureElement row) {
    StyledText words = words(inlines, placed.cell());
    Slot slot = slot(placed);
    Slot own = slot.running(Direction.of(words.text(), slot.direction()));
    var setting = typesetter.set(words, own.direction(), own.width(), false, true);
    double normal = CELL.size() * typesetter.scale() * setting.leading();
    double height = setting.lines().stream().mapToDouble(Line::room).reduce(normal, Math::max);
    return new SetCell(
        placed, own, setting.lines(), height, row == null ? null : cell(placed, header, row));
  }

  private static StructureElement cell(Placed placed, boolean header, StructureElement row) {
    Role role = placed.cell().header() ? Role.TABLE_HEADER : Role.TABLE_CELL;
    return row.child(role).spanning(placed.columns(), placed.rows()).headingRow(!header);
  }

  /** The columns of a cell as one. */
  private Slot slot(Placed placed) {
    Slot first = slots.get(placed.column());
    Slot last = slots.get(placed.column() + placed.columns() - 1);
    double left = Math.min(first.left(), last.left());
    double right = Math.max(first.right(), last.right());
    return new Slot(left, right - left, first.direction());
  }

  private void lines(int count, double height, boolean header) {
    galley.space(PADDING * 0.75);
    for (int i = 0; i < count; i++) {
      int line = i;
      boolean keep = header || count <= KEPT_WHOLE || line == 0 || line == count - 1;
      List<Inked> inked = inked(line);
      galley.add(height, keep, (sheet, top) -> paint(inked, sheet, top - height * BASELINE));
    }
  }

  private void paint(List<Inked> line, Sheet sheet, double baseline) {
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && whole.direction().isRightToLeft()) {
        line.get(i - 1).pause(sheet, baseline);
      }
      line.get(i).paint(sheet, baseline);
    }
  }

  private List<Inked> inked(int line) {
    return open.stream()
        .filter(cell -> line < cell.linesLeft())
        .map(
            cell -> new Inked(cell.lines.get(cell.set + line), cell.slot, ends(cell), cell.element))
        .toList();
  }

  /** Whether a cell's lines end below one another. */
  private boolean ends(SetCell cell) {
    return cell.placed.columns() == 1 && figures.get(cell.placed.column());
  }

  /** A line of a cell, to be painted. */
  private record Inked(Line line, Slot slot, boolean atEnd, @Nullable StructureElement element) {
    void pause(Sheet sheet, double baseline) {
      if (!line.runs().isEmpty()) {
        LinePainter.pause(sheet, line, slot.left(), baseline);
      }
    }

    void paint(Sheet sheet, double baseline) {
      boolean atRight = atEnd || slot.direction().isRightToLeft();
      double left = atRight ? slot.right() - line.width() : slot.left();
      var painter = new LinePainter(sheet, line, Justification.NONE, baseline);
      if (element == null) {
        sheet.furniture("", () -> painter.paintLoose(left));
      } else {
        painter.paint(left, element);
      }
    }
  }

  /** A rule below the row, but for the cells that reach further down. */
  private void rule(boolean header) {
    double height = header ? 1 : 0.5;
    List<Area> gaps = gaps();
    galley.space(PADDING * 0.75);
    galley.add(
        height,
        header,
        (sheet, top) ->
            gaps.forEach(gap ->
                sheet.ruleOff(new Area(gap.left(), top - height, gap.right(), top), Ink.RULE)));
  }

  private List<Area> gaps() {
    if (open.isEmpty()) {
      return List.of(new Area(whole.left(), 0, whole.right(), 0));
    }
    var gaps = new ArrayList<Area>();
    for (int column = 0; column < slots.size(); column++) {
      int at = column;
      boolean reached =
          open.stream()
              .map(c -> c.placed)
              .anyMatch(p -> p.column() <= at && at < p.column() + p.columns());
      if (!reached) {
        Slot slot = slots.get(column);
        gaps.add(new Area(slot.left() - PADDING, 0, slot.right() + PADDING, 0));
      }
    }
    return gaps;
  }
}
