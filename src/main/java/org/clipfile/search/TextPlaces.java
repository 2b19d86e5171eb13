package org.clipfile.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/** Where a part of a query stands in a text, for what is asked to stand near something. */
final class TextPlaces {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private TextPlaces() {}

  /** The places of a part; null where it has no terms. */
  static @Nullable IntervalsSource of(Query part) {
    return switch (part) {
      case Query.Proximity(String text, int distance) -> within(text, distance);
      case Query.Near near -> near(near);
      case Query.AtLeast(int times, Query repeated) -> atLeast(times, of(repeated));
      case Query.Or(List<Query> parts) -> any(parts);
      default -> {
        TermRow row = TermRow.of(part);
        yield row.isEmpty() ? null : row.places();
      }
    };
  }

  /** The words of a text as leaves of their own. */
  static List<Query> words(String text) {
    return SPACES
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .<Query>map(Query.Exact::new)
        .toList();
  }

  private static @Nullable IntervalsSource within(String text, int distance) {
    Map<TermRow, Integer> rows = new LinkedHashMap<>();
    int width = 0;
    for (Query word : words(text)) {
      TermRow row = TermRow.of(word);
      if (!row.isEmpty()) {
        rows.merge(row, 1, Integer::sum);
        width += row.width();
      }
    }
    if (rows.isEmpty()) {
      return null;
    }
    var sources = new ArrayList<IntervalsSource>();
    rows.forEach((row, times) -> sources.add(repeated(times, row.places())));
    IntervalsSource all = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
    return Intervals.maxwidth(width + distance, all);
  }

  private static @Nullable IntervalsSource near(Query.Near near) {
    IntervalsSource left = of(near.left());
    IntervalsSource right = of(near.right());
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    IntervalsSource both =
        near.ordered()
            ? Intervals.ordered(left, right)
            : Intervals.unorderedNoOverlaps(left, right);
    return Intervals.maxgaps(near.distance() - 1, both);
  }

  private static @Nullable IntervalsSource atLeast(int times, @Nullable IntervalsSource source) {
    return source == null ? null : repeated(times, source);
  }

  private static IntervalsSource repeated(int times, IntervalsSource source) {
    return times == 1
        ? source
        : Intervals.ordered(Collections.nCopies(times, source).toArray(IntervalsSource[]::new));
  }

  private static @Nullable IntervalsSource any(List<Query> parts) {
    List<IntervalsSource> sources =
        parts.stream().map(TextPlaces::of).filter(Objects::nonNull).toList();
    return sources.isEmpty() ? null : Intervals.or(sources.toArray(IntervalsSource[]::new));
  }
}
