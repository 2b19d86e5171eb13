package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a file by where its text stands. One thread. */
final class PlacedText {
  /** A picture over so many signs lies behind them. */
  private static final int BEHIND = 40;

  private static final int LONGEST_CAPTION = 500;

  private final RunningHeads heads;
  private final Pictures pictures;
  private final List<PlacedPage> pages = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  PlacedText(RunningHeads heads, Pictures pictures) {
    this.heads = heads;
    this.pictures = pictures;
  }

  /** The pieces of a page, and its texts that run another way. */
  private record PlacedPage(DrawnPage page, List<Piece> pieces, List<List<Line>> aside) {}

  /** Lays the next page out; it may be forgotten then. */
  void add(DrawnPage page) {
    List<Glyph> body = heads.body(page);
    List<Atom> atoms =
        IntStream.range(0, page.images().size())
            .filter(i -> pictures.name(page, page.images().get(i)).isPresent())
            .filter(i -> !isBehind(page.images().get(i).box(), body))
            .mapToObj(i -> Atom.of(page.images().get(i).box(), i))
            .toList();
    List<Piece> pieces = Layout.of(page.number(), body, atoms);
    List<List<Line>> aside =
        page.aside().stream().map(glyphs -> Line.of(Rows.of(glyphs), page.number())).toList();
    pages.add(new PlacedPage(page.withoutText(), pieces, aside));
  }

  private static boolean isBehind(Box picture, List<Glyph> body) {
    return body.stream().filter(g -> picture.holds(g.x(), g.y())).count() > BEHIND;
  }

  /** The blocks of all pages, in reading order. */
  List<Block> read() {
    List<Line> lines = new ArrayList<>();
    for (PlacedPage page : pages) {
      for (Piece piece : page.pieces) {
        if (piece instanceof Piece.Lines column) {
          lines.addAll(column.lines());
        }
      }
    }
    double bodySize = bodySize(lines);
    var paragraphs = new Paragraphs(Joiner.knowing(lines), bodySize);
    for (PlacedPage page : pages) {
      for (Piece piece : page.pieces) {
        add(page.page, piece, paragraphs, bodySize);
      }
      for (List<Line> aside : page.aside) {
        paragraphs.of(aside).forEach(p -> blocks.add(paragraphs.text(p)));
      }
    }
    return blocks;
  }

  /** The size in which most of the text is set. */
  private static double bodySize(List<Line> lines) {
    Map<Double, Integer> sizes = new HashMap<>();
    lines.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(10.0);
  }

  private void add(DrawnPage page, Piece piece, Paragraphs paragraphs, double bodySize) {
    switch (piece) {
      case Piece.Grid grid -> blocks.add(new Block.Table(grid.rows()));
      case Piece.Shown shown -> {
        Optional<String> name = pictures.name(page, page.images().get(shown.number()));
        name.ifPresent(n -> blocks.add(new Block.Picture(n, "")));
      }
      case Piece.Lines column -> {
        boolean first = true;
        for (List<Line> lines : paragraphs.of(column.lines())) {
          Block.Text text = paragraphs.text(lines);
          if (first && Merging.goesOn(blocks, text)) {
            first = false;
            continue;
          }
          first = false;
          boolean caption =
              !blocks.isEmpty()
                  && blocks.getLast() instanceof Block.Picture
                  && text.size() < bodySize * 0.95
                  && text.text().length() < LONGEST_CAPTION;
          blocks.add(caption ? text.as(Block.Kind.CAPTION) : text);
        }
      }
    }
  }
}
