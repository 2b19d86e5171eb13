package org.clipfile.export.pdf.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;

/** What the owner noted, in the blocks of an article and below them. */
final class OwnerBlocks {
  /** Between two blocks; a passage may run over it. */
  private static final String APART = "\n\n";

  private OwnerBlocks() {}

  /** The blocks with the passages marked that are found in them. */
  static List<Block> marked(List<Block> blocks, List<Highlight> highlights) {
    var text = new StringBuilder();
    new BlockPass() {
      @Override
      List<Inline> line(List<Inline> content) {
        content.forEach(inline -> text.append(words(inline)));
        text.append(APART);
        return content;
      }
    }.over(blocks);
    String whole = text.toString();
    List<Span> spans = highlights.stream().map(h -> h.in(whole)).flatMap(Optional::stream).toList();
    return spans.isEmpty() ? blocks : new Marking(spans).over(blocks);
  }

  /** What stands below an article: the note, and what is said of passages. */
  static List<Block> below(
      Optional<String> note, List<Highlight> highlights, boolean withHighlights) {
    var blocks = new ArrayList<Block>();
    note.ifPresent(words -> {
      for (String paragraph : words.split("\\R\\s*\\R", -1)) {
        blocks.add(paragraph(paragraph));
      }
    });
    if (withHighlights) {
      for (Highlight highlight : highlights) {
        blocks.add(new Block.Quote(List.of(paragraph("“" + highlight.quote().strip() + "”"))));
        if (highlight.comment() != null && !highlight.comment().isBlank()) {
          blocks.add(paragraph(highlight.comment()));
        }
      }
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(2, List.of(run("Notes"))));
      blocks.addFirst(new Block.Rule());
    }
    return blocks;
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(List.of(run(words)));
  }

  private static Run run(String words) {
    return new Run(words, Set.of(), null, null);
  }

  private static String words(Inline inline) {
    return switch (inline) {
      case Run run -> run.text();
      case Inline.LineBreak _ -> "\n";
    };
  }

  /** Cuts runs where passages begin and end, and marks what is within. */
  private static final class Marking extends BlockPass {
    private final List<Span> spans;
    private int at;

    Marking(List<Span> spans) {
      this.spans = spans;
    }

    @Override
    List<Inline> line(List<Inline> content) {
      var out = new ArrayList<Inline>();
      for (Inline inline : content) {
        switch (inline) {
          case Run run -> cut(run, out);
          case Inline.LineBreak lineBreak -> out.add(lineBreak);
        }
        at += words(inline).length();
      }
      at += APART.length();
      return List.copyOf(out);
    }

    private void cut(Run run, List<Inline> out) {
      int length = run.text().length();
      for (int from = 0; from < length; ) {
        int to = from + 1;
        while (to < length && isMarked(at + to) == isMarked(at + from)) {
          to++;
        }
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(run.styles());
        if (isMarked(at + from)) {
          styles.add(Style.MARK);
        }
        out.add(new Run(run.text().substring(from, to), styles, run.href(), run.language()));
        from = to;
      }
    }

    private boolean isMarked(int place) {
      return spans.stream().anyMatch(s -> s.start() <= place && place < s.end());
    }
  }
}
