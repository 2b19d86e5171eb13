package org.clipfile.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;

/**
 * The places in an article that its own links lead to, and which of them are notes: what a short
 * mark, such as a raised number, leads to from further up. Immutable.
 */
public final class Places {
  /** Longer words are no mark of a note. */
  private static final int LONGEST_MARK = 6;

  private static final int LONGEST_WORDS = 300;

  private final Map<String, String> words = new HashMap<>();
  private final Set<String> marked = new HashSet<>();
  private final Set<String> notes = new HashSet<>();

  private Places() {}

  /** The places in an article's blocks. */
  public static Places of(List<Block> blocks) {
    var places = new Places();
    places.walk(blocks);
    return places;
  }

  /** What a link within the article leads to; empty where it leads elsewhere, or nowhere. */
  public Optional<String> nameOf(String href) {
    return (href.startsWith("#") && words.containsKey(href.substring(1)))
        ? Optional.of(href.substring(1))
        : Optional.empty();
  }

  /** The words that stand at a place, shortened; empty where there is no such place. */
  public String words(String name) {
    return words.getOrDefault(name, "");
  }

  /** Whether a note begins at a place. */
  public boolean isNote(String name) {
    return notes.contains(name);
  }

  /** Whether a line is a note. */
  public boolean isNote(List<Inline> line) {
    return !notes.isEmpty()
        && !line.isEmpty()
        && line.getFirst() instanceof Run run
        && run.places().stream().anyMatch(notes::contains);
  }

  private void walk(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading h -> line(h.content());
        case Block.Paragraph p -> line(p.content());
        case Block.Quote q -> walk(q.blocks());
        case Block.Listing l -> l.items().forEach(this::walk);
        case Block.Figure f -> line(f.caption());
        case Block.Table t -> {
          line(t.caption());
          t.rows().forEach(row -> row.cells().forEach(cell -> line(cell.content())));
        }
        case Block.Preformatted _, Block.Rule _ -> {}
      }
    }
  }

  private void line(List<Inline> line) {
    for (Inline inline : line) {
      if (inline instanceof Run run) {
        for (String place : run.places()) {
          if (words.putIfAbsent(place, shortened(BlockText.ofLine(line))) == null
              && marked.contains(place)) {
            notes.add(place);
          }
        }
        String href = run.href();
        if (href != null && InlineContext.isLocal(href) && isMark(run)) {
          marked.add(href.substring(1));
        }
      }
    }
  }

  private static boolean isMark(Run run) {
    return run.styles().contains(Style.SUPERSCRIPT) || run.text().strip().length() <= LONGEST_MARK;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_WORDS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
  }
}
