package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with a style for each stretch, free of what a document cannot hold: control characters and
 * halves of characters.
 *
 * @param spans without gaps, in order, together as long as the text
 */
public record StyledText(String text, List<Span> spans) {
  /** Ends a line within a paragraph. */
  public static final char LINE_END = '\u2028';

  /** A stretch of text in one style. */
  public record Span(int start, int end, TextStyle style) {}

  public StyledText {
    spans = List.copyOf(spans);
  }

  /** Text in a single style, its white space as it stands. */
  public static StyledText of(String text, TextStyle style) {
    return new Builder(false).add(text, style).build();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The same in larger or smaller type. */
  StyledText scaled(double factor) {
    return factor == 1
        ? this
        : new StyledText(
            text,
            spans.stream()
                .map(s -> new Span(s.start(), s.end(), s.style().scaled(factor)))
                .toList());
  }

  /** The style of the first stretch; the text must not be empty. */
  public TextStyle firstStyle() {
    return spans.getFirst().style();
  }

  /** Puts stretches together; one thread. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final boolean folding;

    /**
     * A builder.
     *
     * @param folding whether white space is folded to single spaces, none at either end of a line
     */
    public Builder(boolean folding) {
      this.folding = folding;
    }

    /** Adds a stretch. */
    public Builder add(String piece, TextStyle style) {
      int start = text.length();
      Clean.codePoints(piece).forEach(this::append);
      if (text.length() > start) {
        spans.add(new Span(start, text.length(), style));
      }
      return this;
    }

    /** Ends the line. */
    public Builder lineEnd(TextStyle style) {
      trim();
      return add(String.valueOf(LINE_END), style);
    }

    /** The text built. */
    public StyledText build() {
      trim();
      int length = text.length();
      List<Span> kept =
          spans.stream()
              .filter(s -> s.start() < length)
              .map(s -> new Span(s.start(), Math.min(s.end(), length), s.style()))
              .toList();
      return new StyledText(text.toString(), kept);
    }

    private void append(int c) {
      if (!folding || c == LINE_END || !foldable(c)) {
        text.appendCodePoint(c);
      } else if (!text.isEmpty() && !foldable(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }

    /** Space of the kind that folds, or a line end: no space may follow either. */
    private static boolean foldable(int c) {
      return c == ' ' || c == '\t' || c == '\n' || c == LINE_END;
    }

    private void trim() {
      int end = text.length();
      while (folding && end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      int length = end;
      text.setLength(length);
      spans.removeIf(s -> s.start() >= length);
      if (!spans.isEmpty() && spans.getLast().end() > length) {
        Span last = spans.removeLast();
        spans.add(new Span(last.start(), length, last.style()));
      }
    }
  }
}
