package org.clipfile.ui.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an article's body as one text, in which marked passages are found again. White space
 * apart it is the archive's plain text of the body.
 */
final class BodyText {
  /** A marked stretch of a line. */
  record Marked(Highlight highlight, int start, int end) {}

  /** What of the highlights stands where, and which are not to be found any more. */
  record Placed(IdentityHashMap<Part.Line, List<Marked>> marked, List<Highlight> lost) {}

  private final List<Part.Line> lines;
  private final IdentityHashMap<Part.Line, Integer> starts = new IdentityHashMap<>();
  private final String text;

  BodyText(List<Part.Line> lines) {
    this.lines = List.copyOf(lines);
    var joined = new StringBuilder();
    for (Part.Line line : lines) {
      starts.put(line, joined.length());
      joined.append(line.text().text()).append('\n');
    }
    text = joined.toString();
  }

  /** Where a line begins in the text; null where it is not of the body. */
  @Nullable Integer start(Part.Line line) {
    return starts.get(line);
  }

  /** A highlight of a stretch; empty where it has no words. */
  Optional<Highlight> highlight(
      int start, int end, HighlightColour colour, @Nullable String comment, Instant made) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from < to
        ? Optional.of(Highlight.of(text, new Span(from, to), colour, comment, made))
        : Optional.empty();
  }

  Placed place(List<Highlight> highlights) {
    var marked = new IdentityHashMap<Part.Line, List<Marked>>();
    var lost = new ArrayList<Highlight>();
    for (Highlight highlight : highlights) {
      highlight
          .in(text)
          .ifPresentOrElse(span -> mark(highlight, span, marked), () -> lost.add(highlight));
    }
    return new Placed(marked, List.copyOf(lost));
  }

  private void mark(
      Highlight highlight, Span span, IdentityHashMap<Part.Line, List<Marked>> marked) {
    for (Part.Line line : lines) {
      int start = starts.getOrDefault(line, 0);
      int from = Math.max(span.start(), start) - start;
      int to = Math.min(span.end() - start, line.text().text().length());
      if (from < to) {
        marked.computeIfAbsent(line, it -> new ArrayList<>()).add(new Marked(highlight, from, to));
      }
    }
  }
}
