package org.clipfile.export.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.render.Block;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Inline;
import org.clipfile.render.Inline.Style;
import org.jspecify.annotations.Nullable;

/**
 * Marks the passages that the owner highlighted. The blocks are walked twice in the same order:
 * first for their text, in which the passages are looked for, then to mark what was found.
 */
final class HighlightedBlocks {
  private final List<Block> blocks;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages;
  private boolean marking;
  private int at;

  /** Where a highlight is in the text, and its colour. */
  private record Passage(Span span, Style mark) {
    static Optional<Passage> of(Highlight highlight, String text) {
      Style mark =
          switch (highlight.colour()) {
            case YELLOW -> Style.MARK;
            case GREEN -> Style.MARK_GREEN;
            case BLUE -> Style.MARK_BLUE;
            case PINK -> Style.MARK_PINK;
            case ORANGE -> Style.MARK_ORANGE;
          };
      return highlight.in(text).map(span -> new Passage(span, mark));
    }
  }

  HighlightedBlocks(List<Block> blocks, List<Highlight> highlights) {
    walk(blocks);
    at = 0;
    String whole = text.toString();
    passages = highlights.stream().flatMap(h -> Passage.of(h, whole).stream()).distinct().toList();
    marking = true;
    this.blocks = walk(blocks);
  }

  List<Block> blocks() {
    return blocks;
  }

  private List<Block> walk(List<Block> all) {
    return all.stream().map(this::walk).toList();
  }

  private Block walk(Block block) {
    return switch (block) {
      case Block.Heading h -> new Block.Heading(h.level(), inlines(h.content()));
      case Block.Paragraph p -> new Block.Paragraph(inlines(p.content()));
      case Block.Quote q -> new Block.Quote(walk(q.blocks()));
      case Block.Listing l ->
          new Block.Listing(
              l.ordered(), l.start(), l.items().stream().map(item -> walk(item)).toList());
      case Block.Figure f -> new Block.Figure(f.sha256(), f.alt(), inlines(f.caption()));
      case Table t -> new Table(inlines(t.caption()), t.rows().stream().map(this::row).toList());
      case Block.Preformatted p -> {
        pass(p.text());
        yield p;
      }
      case Block.Rule r -> r;
    };
  }

  private Table.Row row(Table.Row row) {
    return new Table.Row(
        row.cells().stream()
            .map(c -> new Table.Cell(c.header(), inlines(c.content()), c.columns(), c.rows()))
            .toList());
  }

  private List<Inline> inlines(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Run run) {
        int start = at;
        pass(run.text());
        out.addAll(marked(run, start));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private void pass(String words) {
    if (!marking) {
      text.append(words);
      at = text.length();
    } else {
      at += words.length();
    }
  }

  /** A run in pieces, cut where passages begin and end. */
  private List<Inline> marked(Inline.Run run, int start) {
    if (!marking) {
      return List.of(run);
    }
    var pieces = new ArrayList<Inline>();
    int from = 0;
    for (int i = 1; i <= run.text().length(); i++) {
      boolean end = i == run.text().length();
      if (end || mark(start + i) != mark(start + from)) {
        pieces.add(piece(run, from, i, mark(start + from)));
        from = i;
      }
    }
    return pieces;
  }

  private static Inline piece(Inline.Run run, int from, int to, @Nullable Style mark) {
    var styles = EnumSet.noneOf(Style.class);
    styles.addAll(run.styles());
    if (mark != null) {
      styles.add(mark);
    }
    List<String> places = from == 0 ? run.places() : List.of();
    return new Inline.Run(
        run.text().substring(from, to), styles, run.href(), run.language(), places);
  }

  /** How a place is marked, or null; where passages overlap, by the first. */
  private @Nullable Style mark(int position) {
    for (Passage passage : passages) {
      if (passage.span().start() <= position && position < passage.span().end()) {
        return passage.mark();
      }
    }
    return null;
  }
}
