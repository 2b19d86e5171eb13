package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clipfile.export.pdf.page.TableGrid.Placed;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Line;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Block.Table.Cell;
import org.jspecify.annotations.Nullable;

/** Sets tables as a grid of wrapped cells, with their head above them on every page. */
final class TableSetter {
  /** A head that is higher than this is not repeated. */
  private static final double HIGHEST_HEAD = 160;

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

  void set(Table table, Slot slot, StructureElement parent) {
    var grid = new TableGrid(table);
    if (grid.columns() == 0) {
      return;
    }
    StructureElement element = parent.child(Role.TABLE);
    galley.space(10);
    StyledText caption = inlines.of(table.caption(), TableRows.CELL.inBold());
    if (!caption.isEmpty()) {
      text.set(caption, TextLook.heading(2, 3), slot, element.child(Role.CAPTION));
    }
    rows(grid, slots(table, grid.columns(), slot), slot, element);
    galley.space(10);
  }

  private void rows(TableGrid grid, List<Slot> slots, Slot slot, StructureElement element) {
    int head = grid.headRows();
    List<List<Placed>> rows = grid.rows();
    var set = new TableRows(typesetter, inlines, slots, slot, grid.figures(), galley);
    rows.subList(0, head).forEach(row -> set.set(row, true, element.child(Role.TABLE_ROW)));
    galley.repeating(
        repeated(rows.subList(0, head), slots, slot, grid.figures()),
        () ->
            rows.subList(head, rows.size())
                .forEach(row -> set.set(row, false, element.child(Role.TABLE_ROW))));
  }

  /** The head once more, for pages that the table goes on on; null where there is none. */
  private Strip.@Nullable Repeated repeated(
      List<List<Placed>> head, List<Slot> slots, Slot slot, BitSet figures) {
    var again = new Galley();
    var rows = new TableRows(typesetter, inlines, slots, slot, figures, again);
    head.forEach(row -> rows.set(row, true, null));
    var repeated = new Strip.Repeated(again.strips());
    return head.isEmpty() || repeated.height() > HIGHEST_HEAD ? null : repeated;
  }

  private List<Slot> slots(Table table, int columns, Slot slot) {
    double[] widths = new ColumnWidths(columns, slot.width(), this::natural).of(table.rows());
    var slots = new ArrayList<Slot>();
    boolean rightToLeft = slot.direction().isRightToLeft();
    double x = rightToLeft ? slot.right() : slot.left();
    for (double width : widths) {
      double left = rightToLeft ? x - width : x;
      double inner = Math.max(1, width - 2 * TableRows.PADDING);
      slots.add(new Slot(left + TableRows.PADDING, inner, slot.direction()));
      x += rightToLeft ? -width : width;
    }
    return slots;
  }

  /** How wide a cell's text is on one line. */
  private double natural(Cell cell) {
    StyledText words = TableRows.words(inlines, cell);
    var setting = typesetter.set(words, Direction.LEFT_TO_RIGHT, 100_000, false);
    double widest = setting.lines().stream().mapToDouble(Line::width).max().orElse(0);
    return widest + 2 * TableRows.PADDING + 1;
  }
}
