package org.clipfile.export;

import java.util.List;
import java.util.stream.Collectors;
import org.clipfile.render.Block;
import org.clipfile.render.Block.Figure;
import org.clipfile.render.Block.Listing;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Inline;

/** Blocks as Markdown (CommonMark, with GitHub's tables). */
final class MarkdownBlocks {
  private MarkdownBlocks() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(block -> of(block) + "\n").collect(Collectors.joining("\n"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading h -> "#".repeat(h.level()) + " " + cell(h.content());
      case Block.Paragraph p -> MarkdownLines.of(p.content());
      case Block.Quote q -> prefixed(of(q.blocks()), "> ", "> ");
      case Listing l -> listing(l);
      case Block.Preformatted p -> prefixed(p.text(), "    ", "    ");
      case Figure f -> figure(f);
      case Table t -> table(t);
      case Block.Rule _ -> "---";
    };
  }

  private static String listing(Listing list) {
    StringBuilder out = new StringBuilder();
    long number = Math.clamp(list.start(), 0, 999_999);
    for (List<Block> item : list.items()) {
      String bullet = list.ordered() ? number++ + ". " : "- ";
      out.append(prefixed(of(item), bullet, " ".repeat(bullet.length()))).append('\n');
    }
    return out.toString().stripTrailing();
  }

  private static String figure(Figure figure) {
    String name = figure.sha256() == null ? "missing" : figure.sha256();
    String picture = "![" + MarkdownLines.text(figure.alt()) + "](" + name + ")";
    return figure.caption().isEmpty()
        ? picture
        : picture + "\n\n" + MarkdownLines.of(figure.caption());
  }

  /** The first row is the head, since such tables must have one. */
  private static String table(Table table) {
    StringBuilder out = new StringBuilder();
    if (!table.caption().isEmpty()) {
      out.append(MarkdownLines.of(table.caption())).append("\n\n");
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<Table.Cell> cells = table.rows().get(i).cells();
      out.append(
          cells.stream()
              .map(c -> cell(c.content()))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
      if (i == 0) {
        out.append("| --- ".repeat(cells.size())).append("|\n");
      }
    }
    return out.toString().stripTrailing();
  }

  /** A line that must stay one. */
  private static String cell(List<Inline> content) {
    return MarkdownLines.of(content).replace("\\\n", " ");
  }

  private static String prefixed(String text, String first, String others) {
    StringBuilder out = new StringBuilder();
    for (String line : text.stripTrailing().lines().toList()) {
      out.append((out.isEmpty() ? first : others) + line).append('\n');
    }
    return out.toString().replaceAll("(?m) +$", "").stripTrailing();
  }
}
