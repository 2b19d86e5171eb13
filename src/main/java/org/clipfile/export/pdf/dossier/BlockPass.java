package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;

/** Goes through all blocks and lets a subclass exchange what is in them. */
abstract class BlockPass {
  final List<Block> over(List<Block> blocks) {
    var out = new ArrayList<Block>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading h -> out.add(new Block.Heading(h.level(), line(h.content())));
        case Block.Paragraph p -> out.add(new Block.Paragraph(line(p.content())));
        case Block.Quote q -> out.add(new Block.Quote(over(q.blocks())));
        case Block.Listing l ->
            out.add(
                new Block.Listing(
                    l.ordered(), l.start(), l.items().stream().map(this::over).toList()));
        case Block.Figure f -> out.add(f);
        case Block.Preformatted p -> out.add(p);
        case Block.Table t -> out.add(t);
        case Block.Rule r -> out.add(r);
      }
    }
    return List.copyOf(out);
  }

  /** What stands in the place of a line. */
  List<Inline> line(List<Inline> content) {
    return content;
  }
}
