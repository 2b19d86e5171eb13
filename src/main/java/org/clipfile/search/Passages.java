package org.clipfile.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Snippet;
import org.clipfile.model.Span;
import org.clipfile.search.HitMarker.Hit;

/**
 * Cuts the best passage out of a text: the one with most of the query's different words, and of
 * such the one with most hits, and of such the first. It begins with a sentence where one begins
 * near by, and else with a word.
 */
final class Passages {
  /** How long a passage is at most, and how long about where it may end with a sentence. */
  private static final int LONGEST = 220;

  private static final int ENOUGH = 150;

  /** How far before the first hit a sentence may begin. */
  private static final int LEAD = 80;

  /** How much stands before the first hit where no sentence begins. */
  private static final int CONTEXT = 40;

  /** How far to look for the edge of a word, in a language that parts them. */
  private static final int WORD = 25;

  private static final String ELLIPSIS = "…";

  private final String text;
  private final List<Hit> hits;

  private Passages(String text, List<Hit> hits) {
    this.text = text;
    this.hits = hits;
  }

  /**
   * The best passage.
   *
   * @param hits by where they begin
   */
  static Snippet best(String text, List<Hit> hits) {
    return new Passages(text, hits).best();
  }

  private Snippet best() {
    int first = firstOfBestWindow();
    int start = hits.isEmpty() ? 0 : start(hits.get(first));
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    int end = end(start);
    return onOneLine(start, end);
  }

  private int firstOfBestWindow() {
    int best = 0;
    long bestWorth = -1;
    int last = 0;
    for (int i = 0; i < hits.size(); i++) {
      int limit = hits.get(i).start() + LONGEST - CONTEXT - ELLIPSIS.length();
      last = Math.max(last, i);
      while (last + 1 < hits.size() && hits.get(last + 1).end() <= limit) {
        last++;
      }
      long worth = worth(i, last);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = i;
      }
    }
    return best;
  }

  private long worth(int first, int last) {
    var rows = new BitSet();
    for (int i = first; i <= last; i++) {
      rows.set(hits.get(i).row());
    }
    return rows.cardinality() * 1000L + Math.min(last - first + 1, 999);
  }

  private int start(Hit first) {
    int from = Math.max(0, first.start() - LEAD);
    if (from == 0) {
      return 0;
    }
    for (int i = first.start(); i > from; i--) {
      if (endsSentence(i - 1)) {
        return i;
      }
    }
    return wordStart(first.start() - CONTEXT);
  }

  private int end(int start) {
    int longest = Math.min(text.length(), start + LONGEST - ELLIPSIS.length());
    if (longest == text.length()) {
      return longest;
    }
    for (int i = longest; i > start + ENOUGH; i--) {
      if (endsSentence(i - 1)) {
        return i;
      }
    }
    return wordEnd(longest, start);
  }

  /** True after a full stop with a space, after a full stop that needs none, and after a line. */
  private boolean endsSentence(int i) {
    char c = text.charAt(i);
    boolean spaceFollows = i + 1 == text.length() || isSpace(text.charAt(i + 1));
    return switch (c) {
      case '.', '!', '?', '؟', '۔', '।', '…' -> spaceFollows && !afterInitial(i);
      case '。', '！', '？', '\n' -> true;
      case '"', '”', '’', '»', ')' -> spaceFollows && i > 0 && endsSentenceBefore(i);
      default -> false;
    };
  }

  private boolean endsSentenceBefore(int i) {
    return ".!?".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** The full stop of {@code U.S.} or {@code J. Smith} ends no sentence. */
  private boolean afterInitial(int stop) {
    return text.charAt(stop) == '.'
        && stop >= 1
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }

  private int wordStart(int wanted) {
    for (int i = wanted; i < wanted + WORD && i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return i;
      }
    }
    return signStart(wanted);
  }

  private int wordEnd(int wanted, int start) {
    for (int i = wanted; i > wanted - WORD && i > start; i--) {
      if (isSpace(text.charAt(i))) {
        return i;
      }
    }
    return signStart(wanted);
  }

  /** Where the sign begins that stands at an index, which may be of several code units. */
  private int signStart(int wanted) {
    int from = Math.max(0, wanted - WORD);
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text.substring(from, Math.min(text.length(), wanted + WORD)));
    return signs.isBoundary(wanted - from) ? wanted : from + signs.preceding(wanted - from);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Snippet onOneLine(int start, int end) {
    var line = new StringBuilder(start > 0 ? ELLIPSIS : "");
    int[] places = new int[end - start + 1];
    for (int i = start; i < end; i++) {
      places[i - start] = line.length();
      char c = text.charAt(i);
      if (!isSpace(c) && !Character.isISOControl(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    places[end - start] = line.length();
    int length = line.length();
    if (!text.substring(end).isBlank()) {
      line.append(ELLIPSIS);
    }
    var marks = new ArrayList<Span>();
    for (Span span : HitMarker.spans(hits)) {
      if (span.start() >= start && span.end() <= end) {
        int from = places[span.start() - start];
        int to = Math.min(length, places[span.end() - start]);
        if (to > from) {
          marks.add(new Span(from, to));
        }
      }
    }
    return new Snippet(line.toString(), marks);
  }
}
