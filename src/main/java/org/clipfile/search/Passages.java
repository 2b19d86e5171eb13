package org.clipfile.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clipfile.model.Snippet;
import org.clipfile.model.Span;
import org.clipfile.search.HitMarker.Hit;
import org.clipfile.search.PassageEdges.Stretch;

/**
 * Chooses the passages of a text that show most of a query's different words: one where they stand
 * together, and else two or three, which take no more room. Of passages with as many words, the one
 * with more hits is chosen, and of such the first.
 */
final class Passages {
  private static final String ELLIPSIS = "…";

  /** How long each passage may be where there are so many. */
  private static final List<PassageEdges.Size> SIZES =
      List.of(
          new PassageEdges.Size(220, 150, 80, 40),
          new PassageEdges.Size(115, 70, 40, 25),
          new PassageEdges.Size(80, 50, 30, 20));

  private final String text;
  private final List<Hit> hits;
  private final StringBuilder line = new StringBuilder();
  private final List<Span> marks = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();

  private Passages(String text, List<Hit> hits) {
    this.text = text;
    this.hits = hits;
  }

  /**
   * The best passages; the beginning of a text without hits.
   *
   * @param hits by where they begin
   */
  static Snippet best(String text, List<Hit> hits) {
    return new Passages(text, hits).best();
  }

  private Snippet best() {
    if (hits.isEmpty()) {
      return onOneLine(List.of(new PassageEdges(text, SIZES.getFirst()).opening()));
    }
    int words = Long.bitCount(rows(0, hits.size()));
    Choice best = choose(1);
    for (int count = 2; count <= SIZES.size() && best.words() < words; count++) {
      Choice more = choose(count);
      best = more.words() > best.words() ? more : best;
    }
    return onOneLine(best.passages());
  }

  /**
   * Some passages.
   *
   * @param words how many different words they show
   */
  private record Choice(List<Stretch> passages, int words) {}

  /** Passages one after the other, each for as many words as possible that none before it shows. */
  private Choice choose(int count) {
    long covered = 0;
    var edges = new PassageEdges(text, SIZES.get(count - 1));
    var chosen = new ArrayList<Stretch>();
    for (int i = 0; i < count; i++) {
      int first = firstOfBestWindow(SIZES.get(count - 1).room(), covered);
      if (first < 0) {
        break;
      }
      Stretch passage = edges.around(hits.get(first).start());
      chosen.add(passage);
      covered |= rows(passage);
    }
    chosen.sort(Comparator.comparingInt(Stretch::start));
    return new Choice(chosen, Long.bitCount(covered));
  }

  private long rows(Stretch passage) {
    int from = 0;
    while (from < hits.size() && hits.get(from).start() < passage.start()) {
      from++;
    }
    int to = from;
    while (to < hits.size() && hits.get(to).start() < passage.end()) {
      to++;
    }
    return rows(from, to);
  }

  /** Which words some hits are of, a bit each; those after the 63rd count as one. */
  private long rows(int from, int to) {
    long rows = 0;
    for (int i = from; i < to; i++) {
      rows |= 1L << Math.min(hits.get(i).text(), Long.SIZE - 1);
    }
    return rows;
  }

  /** The first hit of the window that shows most; -1 where none shows a word that is not shown. */
  private int firstOfBestWindow(int room, long covered) {
    int best = -1;
    long bestWorth = 999;
    int last = 0;
    for (int i = 0; i < hits.size(); i++) {
      int limit = hits.get(i).start() + room;
      last = Math.max(last, i);
      while (last + 1 < hits.size() && hits.get(last + 1).end() <= limit) {
        last++;
      }
      long worth = worth(i, last, covered);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = i;
      }
    }
    return best;
  }

  private long worth(int first, int last, long covered) {
    int words = Long.bitCount(rows(first, last + 1) & ~covered);
    return words * 1000L + Math.min(last - first, 998);
  }

  private Snippet onOneLine(List<Stretch> passages) {
    int end = 0;
    for (Stretch passage : passages) {
      int start = Math.max(end, passage.start());
      if (start < passage.end()) {
        boolean cut = !text.substring(end, start).isBlank() || (end == 0 && start > 0);
        line.append(line.isEmpty() ? "" : " ").append(cut ? ELLIPSIS : "");
        append(start, passage.end());
        end = passage.end();
      }
    }
    if (!text.substring(end).isBlank()) {
      line.append(ELLIPSIS);
    }
    return new Snippet(line.toString(), marks, places);
  }

  private void append(int start, int end) {
    int[] at = new int[end - start + 1];
    int begin = line.length();
    for (int i = start; i < end; i++) {
      at[i - start] = line.length();
      char c = text.charAt(i);
      if (!PassageEdges.isSpace(c) && !Character.isISOControl(c)) {
        line.append(c);
      } else if (line.length() > begin && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    while (line.length() > begin && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    at[end - start] = line.length();
    if (line.length() > begin) {
      places.add(new Span(begin, line.length()));
    }
    for (Span span : HitMarker.spans(hits)) {
      if (span.start() < end && span.end() > start) {
        int from = at[Math.max(0, span.start() - start)];
        int to = Math.min(line.length(), at[Math.min(end, span.end()) - start]);
        if (to > from) {
          marks.add(new Span(from, to));
        }
      }
    }
  }
}
