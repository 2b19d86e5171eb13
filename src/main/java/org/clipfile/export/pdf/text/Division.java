package org.clipfile.export.pdf.text;

import java.util.function.IntConsumer;
import org.clipfile.export.pdf.hyphenation.Hyphenator;

/** Where the words of a text may be divided, each by the rules of its own language. One thread. */
final class Division {
  private final StyledText styled;
  private final String text;
  private final String language;
  private int span;

  /** The division of a text whose stretches are in {@code language} unless they say otherwise. */
  Division(StyledText styled, String language) {
    this.styled = styled;
    this.text = styled.text();
    this.language = language;
  }

  /**
   * The places within a piece of text, in order. Pieces are asked for in the order of the text.
   * Addresses and words that have a hyphen or digits already are left whole.
   */
  void points(int start, int end, IntConsumer found) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    if (from >= to || isJoined(from, to) || !isWord(from, to)) {
      return;
    }
    var hyphenator = Hyphenator.of(language(from));
    int part = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isApostrophe(text.charAt(i))) {
        divide(hyphenator, part, i, found);
        part = i + 1;
      }
    }
  }

  private void divide(Hyphenator hyphenator, int from, int to, IntConsumer found) {
    boolean[] points = hyphenator.points(text.substring(from, to));
    for (int i = 1; i < to - from; i++) {
      if (points[i]) {
        found.accept(from + i);
      }
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether what stands beside a word makes it a part of something longer. */
  private boolean isJoined(int from, int to) {
    return (from > 0 && isJoint(text.charAt(from - 1)))
        || (to < text.length() && isJoint(text.charAt(to)) && !endsSentence(to));
  }

  private static boolean isJoint(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '/', '@', '_', '.', ':', '=', '&', '?', '#' -> true;
      default -> Character.isDigit(c);
    };
  }

  private boolean endsSentence(int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ':' || c == '?')
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean isWord(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!letter && !isApostrophe(c)) {
        return false;
      }
    }
    return true;
  }

  private String language(int position) {
    while (position >= styled.spans().get(span).end()) {
      span++;
    }
    String own = styled.spans().get(span).style().language();
    return own == null ? language : own;
  }
}
