package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.pdf.Structure.Node;

/** Reads a tagged file by its structure: in its order, with its headings, lists and tables. */
final class TaggedText {
  private static final Set<String> INLINE =
      Set.of(
          "",
          "Span",
          "Link",
          "Quote",
          "Em",
          "Strong",
          "Code",
          "Reference",
          "BibEntry",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "NonStruct",
          "Sub",
          "FENote");

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}[.):]?");
  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{0,2}");

  private final Structure structure;
  private final List<DrawnPage> pages;
  private final Pictures pictures;
  private final Joiner joiner;
  private final List<Block> blocks = new ArrayList<>();

  TaggedText(Structure structure, List<DrawnPage> pages, Pictures pictures, Joiner joiner) {
    this.structure = structure;
    this.pages = pages;
    this.pictures = pictures;
    this.joiner = joiner;
  }

  /** The blocks of the file in the order of its structure. */
  List<Block> read() {
    flow(structure.tree(), Block.Kind.PARAGRAPH, 0);
    return blocks;
  }

  /** Blocks among which there may be loose text. */
  private void flow(List<Node> nodes, Block.Kind kind, int level) {
    var loose = new ArrayList<Node>();
    for (Node node : nodes) {
      if (isInline(node)) {
        loose.add(node);
      } else {
        text(loose, kind, level, "");
        loose.clear();
        block(node, kind);
      }
    }
    text(loose, kind, level, "");
  }

  private static boolean isInline(Node node) {
    return INLINE.contains(node.type()) && node.kids().stream().allMatch(TaggedText::isInline);
  }

  private void block(Node node, Block.Kind kind) {
    switch (node.type()) {
      case "H", "Title", "H1", "H2", "H3", "H4", "H5", "H6" -> {
        int level = node.type().length() == 2 ? node.type().charAt(1) - '0' : 1;
        flow(node.kids(), Block.Kind.HEADING, level);
      }
      case "Caption" -> flow(node.kids(), Block.Kind.CAPTION, 0);
      case "BlockQuote" -> flow(node.kids(), Block.Kind.QUOTE, 0);
      case "LI" -> item(node);
      case "Table" -> table(node);
      case "Figure" -> figure(node);
      case "Artifact" -> {}
      default -> {
        if (node.words() == null) {
          flow(node.kids(), kind, 0);
        } else {
          text(List.of(node), kind, 0, "");
        }
      }
    }
  }

  private void item(Node item) {
    String label = "";
    var content = new ArrayList<Node>();
    for (Node kid : item.kids()) {
      if (kid.type().equals("Lbl")) {
        label = plain(kid);
      } else if (kid.type().equals("LBody")) {
        content.addAll(kid.kids());
      } else {
        content.add(kid);
      }
    }
    boolean numbered = NUMBER.matcher(label).matches();
    String shown = numbered || BULLET.matcher(label).matches() ? "" : label;
    var words = new ArrayList<Node>();
    int next = 0;
    while (next < content.size() && !isHolder(content.get(next))) {
      words.add(content.get(next++));
    }
    text(words, Block.Kind.ITEM, numbered ? 1 : 0, shown);
    flow(content.subList(next, content.size()), Block.Kind.ITEM, numbered ? 1 : 0);
  }

  /** Whether an element of a list's item is more than text. */
  private static boolean isHolder(Node node) {
    return Set.of("L", "Table", "Figure", "BlockQuote").contains(node.type());
  }

  private void table(Node table) {
    var rows = new ArrayList<List<String>>();
    rows(table, rows);
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows));
    }
  }

  private void rows(Node node, List<List<String>> rows) {
    for (Node kid : node.kids()) {
      switch (kid.type()) {
        case "TR" -> {
          List<String> row = kid.kids().stream().map(this::plain).toList();
          if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(row);
          }
        }
        case "Caption" -> flow(kid.kids(), Block.Kind.CAPTION, 0);
        case "THead", "TBody", "TFoot" -> rows(kid, rows);
        default -> block(new Node("Div", null, null, null, List.of(kid)), Block.Kind.PARAGRAPH);
      }
    }
  }

  private void figure(Node figure) {
    if (figure.kids().stream().anyMatch(kid -> kid.type().equals("Figure"))) {
      flow(figure.kids(), Block.Kind.CAPTION, 0); // only a frame around the picture and its text
      return;
    }
    String alt = figure.alt() == null ? "" : figure.alt().strip();
    int before = blocks.size();
    picture(figure, alt);
    boolean shown = blocks.size() > before;
    if (!shown && !alt.isEmpty()) {
      blocks.add(new Block.Picture("", alt));
    }
    var words = new ArrayList<Node>();
    for (Node kid : figure.kids()) {
      if (kid.type().equals("Caption")) {
        flow(kid.kids(), Block.Kind.CAPTION, 0);
      } else if (alt.isEmpty()) {
        words.add(kid);
      }
    }
    flow(words, Block.Kind.PARAGRAPH, 0);
  }

  private void picture(Node node, String alt) {
    if (node.mark() != null) {
      for (PageImage image : structure.images(node.mark())) {
        Optional<String> name = pictures.name(pages.get(node.mark().page()), image);
        name.ifPresent(n -> blocks.add(new Block.Picture(n, alt)));
      }
    }
    node.kids().forEach(kid -> picture(kid, alt));
  }

  private String plain(Node node) {
    List<Line> lines = lines(List.of(node));
    return joiner.join(lines.stream().map(Line::text).toList());
  }

  private void text(List<Node> nodes, Block.Kind kind, int level, String label) {
    List<Line> lines = lines(nodes);
    nodes.forEach(node -> picture(node, ""));
    if (lines.isEmpty()) {
      return;
    }
    String text = joiner.join(lines.stream().map(Line::text).toList());
    Line first = lines.getFirst();
    boolean bold = lines.stream().allMatch(Line::bold);
    blocks.add(
        new Block.Text(
            kind,
            level,
            label.isEmpty() ? text : label + " " + text,
            first.page(),
            first.size(),
            bold,
            lines.size()));
  }

  private List<Line> lines(List<Node> nodes) {
    var lines = new ArrayList<Line>();
    var glyphs = new ArrayList<Glyph>();
    int[] page = {-1};
    nodes.forEach(node -> collect(node, glyphs, page, lines));
    flush(glyphs, page[0], lines);
    return lines;
  }

  private void collect(Node node, List<Glyph> glyphs, int[] page, List<Line> lines) {
    if (node.mark() != null) {
      List<Glyph> own = structure.glyphs(node.mark());
      if (!own.isEmpty() && node.mark().page() != page[0]) {
        flush(glyphs, page[0], lines);
        page[0] = node.mark().page();
      }
      glyphs.addAll(own);
      return;
    }
    int before = glyphs.size();
    for (Node kid : node.kids()) {
      collect(kid, glyphs, page, lines);
    }
    if (node.words() != null && before < glyphs.size()) {
      List<Glyph> drawn = glyphs.subList(before, glyphs.size());
      Glyph first = drawn.getFirst();
      double right = drawn.stream().mapToDouble(Glyph::right).max().orElse(first.right());
      drawn.clear();
      glyphs.add(first.saying(node.words()).wider(right));
    }
  }

  private static void flush(List<Glyph> glyphs, int page, List<Line> lines) {
    lines.addAll(Line.of(Rows.inOrder(glyphs), page));
    glyphs.clear();
  }
}
