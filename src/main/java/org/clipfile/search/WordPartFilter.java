package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts tokens at the signs that UAX #29 keeps inside words: {@code Korea's}, {@code l'Italie},
 * {@code U.S}, {@code reuters.com}, {@code end.Next}, {@code file_name}. Numbers such as {@code
 * 1,000.5} stay whole.
 */
final class WordPartFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private String word = "";
  private int next;
  private int start;
  private boolean first;
  private @Nullable State state;

  WordPartFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (true) {
      while (next < word.length()) {
        if (part()) {
          return true;
        }
      }
      if (!input.incrementToken()) {
        return false;
      }
      boolean exact = offset.endOffset() - offset.startOffset() == term.length();
      if (!exact || cut(term, 0) == term.length()) {
        return true;
      }
      hold();
    }
  }

  private void hold() {
    state = captureState();
    word = term.toString();
    start = offset.startOffset();
    next = 0;
    first = true;
  }

  private boolean part() {
    int from = next;
    int to = cut(word, from);
    next = to + 1;
    if (to == from) {
      return false;
    }
    restoreState(state);
    term.setEmpty().append(word, from, to);
    offset.setOffset(start + from, start + to);
    if (!first) {
      increment.setPositionIncrement(1);
    }
    first = false;
    return true;
  }

  /** The first sign at or after {@code from} that parts words; the length where there is none. */
  private static int cut(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isSign(text.charAt(i)) && !insideNumber(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '.', '\'', '’', '‘', '_', ':', '·', ',', ';', '＇', '．', '：', '＿', '‧', '״', '׳', '"' ->
          true;
      default -> false;
    };
  }

  private static boolean insideNumber(CharSequence text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = "";
    next = 0;
  }
}
