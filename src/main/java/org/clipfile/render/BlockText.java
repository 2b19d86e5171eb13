package org.clipfile.render;

import java.util.List;
import org.clipfile.render.Block.Table;

/** The bare text of blocks. */
final class BlockText {
  private BlockText() {}

  /** The text of a line; a line end is {@code \n}. */
  static String ofLine(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : line) {
      switch (inline) {
        case Inline.Run run -> text.append(run.text());
        case Inline.LineBreak _ -> text.append('\n');
      }
    }
    return text.toString();
  }

  /** The text of blocks in reading order, each ended by a line end. */
  static String of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(of(block)).append('\n'));
    return text.toString();
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading h -> ofLine(h.content());
      case Block.Paragraph p -> ofLine(p.content());
      case Block.Quote q -> of(q.blocks());
      case Block.Listing l -> of(l.items().stream().flatMap(List::stream).toList());
      case Block.Preformatted p -> p.text();
      case Block.Figure f -> ofLine(f.caption());
      case Block.Table t -> ofTable(t);
      case Block.Rule _ -> "";
    };
  }

  private static String ofTable(Table table) {
    StringBuilder text = new StringBuilder(ofLine(table.caption()));
    for (Table.Row row : table.rows()) {
      row.cells().forEach(cell -> text.append('\n').append(ofLine(cell.content())));
    }
    return text.toString();
  }
}
