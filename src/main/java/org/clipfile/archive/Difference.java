package org.clipfile.archive;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.clipfile.model.Span;

/**
 * What became of a paragraph between two versions of a text.
 *
 * @param before the paragraph as it was; empty where it is new
 * @param after the paragraph as it is; empty where it is gone
 * @param gone what of {@code before} is not in {@code after}, word by word, where it was changed
 * @param come what of {@code after} was not in {@code before}
 */
public record Difference(Kind kind, String before, String after, List<Span> gone, List<Span> come) {
  /** What became of a paragraph. */
  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  public Difference {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** Compares two texts whose paragraphs are parted by blank lines. */
  static List<Difference> between(String before, String after) {
    return ParagraphPairs.of(paragraphs(before), paragraphs(after)).stream()
        .map(Difference::of)
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
  }

  private static Difference of(ParagraphPairs.Pair pair) {
    String before = pair.before();
    String after = pair.after();
    if (before == null) {
      return new Difference(Kind.ADDED, "", String.valueOf(after), List.of(), List.of());
    }
    if (after == null) {
      return new Difference(Kind.REMOVED, before, "", List.of(), List.of());
    }
    return before.equals(after)
        ? new Difference(Kind.SAME, before, after, List.of(), List.of())
        : changed(before, after);
  }

  private static Difference changed(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
    return new Difference(
        Kind.CHANGED,
        before,
        after,
        spans(old, deltas, AbstractDelta::getSource),
        spans(now, deltas, AbstractDelta::getTarget));
  }

  /** Words, and what stands between them; in any script. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static List<Span> spans(
      List<String> words,
      List<AbstractDelta<String>> deltas,
      Function<AbstractDelta<String>, Chunk<String>> side) {
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i + 1] = starts[i] + words.get(i).length();
    }
    var spans = new ArrayList<Span>();
    for (AbstractDelta<String> delta : deltas) {
      Chunk<String> chunk = side.apply(delta);
      if (chunk.size() > 0) {
        int first = chunk.getPosition();
        spans.add(new Span(starts[first], starts[first + chunk.size()]));
      }
    }
    return spans;
  }
}
