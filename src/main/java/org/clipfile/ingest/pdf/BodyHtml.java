package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.pdf.Block.Kind;
import org.jsoup.nodes.Element;

/** Writes blocks as the body of an article. */
final class BodyHtml {
  private BodyHtml() {}

  static Element of(List<Block> blocks) {
    var body = new Element("body");
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Table table -> table(body, table);
        case Block.Picture picture -> {
          Element figure = body.appendElement("figure");
          image(figure, picture);
          if (i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof Block.Text caption
              && caption.kind() == Kind.CAPTION) {
            figure.appendElement("figcaption").text(caption.text());
            i++;
          }
        }
        case Block.Text text when text.kind() == Kind.ITEM -> {
          int end = i;
          var items = new ArrayList<Block.Text>();
          while (end < blocks.size()
              && blocks.get(end) instanceof Block.Text item
              && item.kind() == Kind.ITEM
              && item.level() == text.level()) {
            items.add(item);
            end++;
          }
          list(body, items, text.level() == 1);
          i = end - 1;
        }
        case Block.Text text -> text(body, text);
      }
    }
    return body;
  }

  private static void image(Element figure, Block.Picture picture) {
    Element image = figure.appendElement("img").attr("alt", picture.alt());
    if (!picture.name().isEmpty()) {
      image.attr("src", picture.name());
    }
  }

  private static void list(Element body, List<Block.Text> items, boolean numbered) {
    Element list = body.appendElement(numbered ? "ol" : "ul");
    items.forEach(item -> list.appendElement("li").text(item.text()));
  }

  private static void text(Element body, Block.Text text) {
    switch (text.kind()) {
      case HEADING ->
          body.appendElement("h" + Math.min(6, Math.max(2, text.level()))).text(text.text());
      case QUOTE -> body.appendElement("blockquote").appendElement("p").text(text.text());
      default -> body.appendElement("p").text(text.text());
    }
  }

  private static void table(Element body, Block.Table table) {
    Element rows = body.appendElement("table").appendElement("tbody");
    for (List<String> row : table.rows()) {
      Element line = rows.appendElement("tr");
      row.forEach(cell -> line.appendElement("td").text(cell));
    }
  }
}
