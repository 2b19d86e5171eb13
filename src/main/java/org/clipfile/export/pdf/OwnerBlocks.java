package org.clipfile.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.Marks;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.jspecify.annotations.Nullable;

/** An article's blocks with what its owner noted on it, as far as the options ask for it. */
public final class OwnerBlocks {
  private OwnerBlocks() {}

  /** The blocks, passages marked in them, and notes below them. */
  public static List<Block> of(List<Block> blocks, Marks marks, PdfOptions options) {
    return of(blocks, marks, options, "Notes");
  }

  /** The same, with a heading of its own over the notes. */
  public static List<Block> of(
      List<Block> blocks, Marks marks, PdfOptions options, String heading) {
    var all = new ArrayList<>(blocks);
    if (options.highlights() && !marks.highlights().isEmpty()) {
      all = new ArrayList<>(new HighlightedBlocks(blocks, marks.highlights()).blocks());
    }
    if (options.notes()) {
      all.addAll(notes(marks, heading));
    }
    return all;
  }

  /** The note, and the highlights that have a comment, in the order they were made. */
  private static List<Block> notes(Marks marks, String heading) {
    var notes = new ArrayList<Block>();
    notes.addAll(paragraphs(marks.note()));
    List<Highlight> commented =
        marks.highlights().stream()
            .filter(h -> h.comment() != null && !h.comment().isBlank())
            .sorted(Comparator.comparing(Highlight::made))
            .toList();
    for (Highlight highlight : commented) {
      notes.add(new Block.Quote(paragraphs(highlight.quote())));
      notes.addAll(paragraphs(highlight.comment()));
    }
    if (!notes.isEmpty()) {
      notes.addFirst(new Block.Heading(2, List.of(run(heading))));
      notes.addFirst(new Block.Rule());
    }
    return notes;
  }

  private static List<Block> paragraphs(@Nullable String text) {
    return text == null
        ? List.of()
        : text.lines()
            .filter(line -> !line.isBlank())
            .<Block>map(line -> new Block.Paragraph(List.of(run(line))))
            .toList();
  }

  private static Inline.Run run(String text) {
    return new Inline.Run(text, Set.of(), null, null);
  }
}
