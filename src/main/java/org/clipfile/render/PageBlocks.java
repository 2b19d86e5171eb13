package org.clipfile.render;

import java.util.List;
import java.util.function.Function;
import org.clipfile.render.Block.Figure;
import org.clipfile.render.Block.Listing;
import org.clipfile.render.Block.Paragraph;
import org.clipfile.render.Block.Table;
import org.jspecify.annotations.Nullable;

/** Writes blocks into a page. One thread. */
final class PageBlocks {
  private final Markup page;
  private final PageLines lines;
  private final Function<String, @Nullable String> pictures;

  PageBlocks(Markup page, PageLines lines, Function<String, @Nullable String> pictures) {
    this.page = page;
    this.lines = lines;
    this.pictures = pictures;
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading h -> line("h" + h.level(), h.content());
      case Paragraph p -> line("p", p.content());
      case Block.Quote q -> {
        page.open("blockquote", "dir", TextDirection.ofBlocks(q.blocks()));
        write(q.blocks());
        page.close();
      }
      case Listing l -> listing(l);
      case Block.Preformatted p -> {
        // A parser drops the first line end of a pre element.
        page.open("pre", "dir", "auto").text("\n");
        lines.write(p.text());
        page.close();
      }
      case Figure f -> figure(f);
      case Table t -> table(t);
      case Block.Rule _ -> page.empty("hr");
    }
    page.line();
  }

  private void line(String element, List<Inline> content) {
    page.open(element, "dir", "auto");
    lines.write(content);
    page.close();
  }

  private void listing(Listing list) {
    String start = list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : "";
    String direction = TextDirection.ofBlocks(List.of(list));
    page.open(list.ordered() ? "ol" : "ul", "start", start, "dir", direction);
    for (List<Block> item : list.items()) {
      page.open("li", "dir", TextDirection.ofBlocks(item));
      if (item.size() == 1 && item.getFirst() instanceof Paragraph only) {
        lines.write(only.content());
      } else {
        write(item);
      }
      page.close();
    }
    page.close();
  }

  private void figure(Figure figure) {
    page.open("figure");
    String address = figure.sha256() == null ? null : pictures.apply(figure.sha256());
    if (address != null) {
      page.empty("img", "src", address, "alt", figure.alt());
    } else {
      page.open("div", "class", "missing", "dir", "auto");
      page.text(figure.alt().isEmpty() ? "Picture missing" : "Picture missing: " + figure.alt());
      page.close();
    }
    if (!figure.caption().isEmpty()) {
      line("figcaption", figure.caption());
    }
    page.close();
  }

  private void cell(Table.Cell cell) {
    page.open(
        cell.header() ? "th" : "td",
        "dir",
        "auto",
        "colspan",
        cell.columns() > 1 ? Integer.toString(cell.columns()) : "",
        "rowspan",
        cell.rows() > 1 ? Integer.toString(cell.rows()) : "");
    lines.write(cell.content());
    page.close();
  }

  private void table(Table table) {
    page.open("div", "class", "table");
    page.open("table", "dir", TextDirection.ofBlocks(List.of(table)));
    if (!table.caption().isEmpty()) {
      line("caption", table.caption());
    }
    for (Table.Row row : table.rows()) {
      page.open("tr");
      row.cells().stream().filter(cell -> !cell.isCovered()).forEach(this::cell);
      page.close();
    }
    page.close();
    page.close();
  }
}
