package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.tag.Area;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Block.Table.Cell;
import org.clipfile.render.Block.Table.Row;

/** Sets tables as a grid of wrapped cells, one strip a line, so that even a huge row fits pages. */
final class TableSetter {
  private static final TextStyle CELL = TextStyle.plain(9, Ink.TEXT);
  private static final double PADDING = 4;
  private static final double BASELINE = 0.72;

  /** A row of more lines than this may be cut by a page's end. */
  private static final int KEPT_WHOLE = 12;

  private final Typesetter typesetter;
  private final TextSetter text;
  private final Galley galley;
  private final InlineText inlines;

  TableSetter(Typesetter typesetter, TextSetter text, Galley galley, InlineText inlines) {
    this.typesetter = typesetter;
    this.text = text;
    this.galley = galley;
    this.inlines = inlines;
  }

  /** A cell set in lines. */
  private record SetCell(Slot slot, List<Line> lines, StructureElement element) {}

  void set(Table table, Slot slot, StructureElement parent) {
    int columns = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    if (columns == 0) {
      return;
    }
    StructureElement element = parent.child(Role.TABLE);
    galley.space(10);
    StyledText caption = inlines.of(table.caption(), CELL.inBold());
    if (!caption.isEmpty()) {
      text.set(caption, TextLook.heading(2, 3), slot, element.child(Role.CAPTION));
    }
    List<Slot> slots = slots(table, columns, slot);
    for (Row row : table.rows()) {
      row(row, slots, slot, element.child(Role.TABLE_ROW));
    }
    galley.space(10);
  }

  private List<Slot> slots(Table table, int columns, Slot slot) {
    double[] widths = new ColumnWidths(columns, slot.width(), this::natural).of(table.rows());
    var slots = new ArrayList<Slot>();
    boolean rightToLeft = slot.direction().isRightToLeft();
    double x = rightToLeft ? slot.right() : slot.left();
    for (double width : widths) {
      double left = rightToLeft ? x - width : x;
      double inner = Math.max(1, width - 2 * PADDING);
      slots.add(new Slot(left + PADDING, inner, slot.direction()));
      x += rightToLeft ? -width : width;
    }
    return slots;
  }

  /** How wide a cell's text is on one line. */
  private double natural(Cell cell) {
    StyledText words = words(cell);
    var setting = typesetter.set(words, Direction.LEFT_TO_RIGHT, 100_000, false);
    double widest = setting.lines().stream().mapToDouble(Line::width).max().orElse(0);
    return widest + 2 * PADDING + 1;
  }

  private StyledText words(Cell cell) {
    return inlines.of(cell.content(), cell.header() ? CELL.inBold() : CELL);
  }

  private void row(Row row, List<Slot> slots, Slot slot, StructureElement element) {
    var cells = new ArrayList<SetCell>();
    double lineHeight = 0;
    int most = 1;
    boolean header = !row.cells().isEmpty() && row.cells().stream().allMatch(Cell::header);
    for (int i = 0; i < slots.size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : new Cell(header, List.of());
      StyledText words = words(cell);
      Slot own = slots.get(i).running(Direction.of(words.text(), slot.direction()));
      var setting = typesetter.set(words, own.direction(), own.width(), false);
      Role role = cell.header() ? Role.TABLE_HEADER : Role.TABLE_CELL;
      cells.add(new SetCell(own, setting.lines(), element.child(role)));
      lineHeight = Math.max(lineHeight, CELL.size() * typesetter.scale() * setting.leading());
      lineHeight = setting.lines().stream().mapToDouble(Line::room).reduce(lineHeight, Math::max);
      most = Math.max(most, setting.lines().size());
    }
    lines(cells, most, lineHeight, header);
    rule(slot, header);
  }

  private void lines(List<SetCell> cells, int count, double height, boolean header) {
    galley.space(PADDING * 0.75);
    for (int i = 0; i < count; i++) {
      int line = i;
      boolean keep = header || count <= KEPT_WHOLE || line == 0 || line == count - 1;
      galley.add(
          height,
          keep,
          (sheet, top) -> cells.forEach(cell -> paint(sheet, cell, line, top - height * BASELINE)));
    }
  }

  private static void paint(Sheet sheet, SetCell cell, int index, double baseline) {
    if (index >= cell.lines().size()) {
      return;
    }
    Line line = cell.lines().get(index);
    Slot slot = cell.slot();
    double left = slot.direction().isRightToLeft() ? slot.right() - line.width() : slot.left();
    new LinePainter(sheet, line, Justification.NONE, baseline).paint(left, cell.element());
  }

  private void rule(Slot slot, boolean header) {
    double height = header ? 1 : 0.5;
    galley.space(PADDING * 0.75);
    galley.add(
        height,
        header,
        (sheet, top) ->
            sheet.ruleOff(new Area(slot.left(), top - height, slot.right(), top), Ink.RULE));
  }
}
