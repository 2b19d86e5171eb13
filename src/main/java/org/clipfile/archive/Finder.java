package org.clipfile.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.Clipping;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Hits;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.query.ParsedQuery;
import org.clipfile.query.QueryParser;
import org.clipfile.search.ClippingIndex;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, and asks the index. Thread-safe. */
final class Finder {
  private final ClippingStore store;
  private final ClippingIndex index;
  private final Clock clock;

  Finder(ClippingStore store, ClippingIndex index, Clock clock) {
    this.store = store;
    this.index = index;
    this.clock = clock;
  }

  FindResult find(String text, @Nullable SortOrder order, int limit, Cancellation cancellation) {
    ParsedQuery parsed = parse(text);
    SortOrder used = order(parsed, order);
    Hits hits = index.find(parsed.query(), used, limit, cancellation::requested);
    return result(parsed, used, hits);
  }

  FirstAnswer firstAnswer(
      String text, @Nullable SortOrder order, int limit, Cancellation cancellation) {
    ParsedQuery parsed = parse(text);
    SortOrder used = order(parsed, order);
    CountedHits counted = index.survey(parsed.query(), used, limit, cancellation::requested);
    return new FirstAnswer(result(parsed, used, counted.hits()), counted.breakdown());
  }

  private ParsedQuery parse(String text) {
    return QueryParser.parse(text, LocalDate.now(clock));
  }

  private static SortOrder order(ParsedQuery parsed, @Nullable SortOrder order) {
    if (parsed.sort() != null) {
      return parsed.sort();
    }
    return order != null ? order : UsualOrder.of(parsed.query());
  }

  private FindResult result(ParsedQuery parsed, SortOrder used, Hits hits) {
    Query query = parsed.query();
    return new FindResult(
        parsed, used, hits, index.countUndated(query), ClippingIndex.marker(query));
  }

  List<Snippet> snippets(FindResult result, long... ids) {
    List<Clipping> clippings = store.clippings(ids);
    List<Snippet> found = index.snippets(result.query().query(), clippings);
    if (clippings.size() == ids.length) {
      return found;
    }
    var snippets = new ArrayList<Snippet>(ids.length);
    int next = 0;
    for (long id : ids) {
      boolean there = next < clippings.size() && clippings.get(next).id() == id;
      snippets.add(there ? found.get(next++) : new Snippet("", List.of()));
    }
    return snippets;
  }
}
