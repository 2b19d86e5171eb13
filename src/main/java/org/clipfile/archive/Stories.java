package org.clipfile.archive;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.StoryMap;
import org.clipfile.model.StoryPart;
import org.clipfile.model.query.Copies;
import org.clipfile.model.query.Query;
import org.clipfile.search.ClippingSearcher;
import org.clipfile.store.ClippingStore;
import org.jspecify.annotations.Nullable;

/**
 * The stories that clippings carry. Which clipping is of which story is no affair of the index: a
 * copy that comes in would change every other copy there. Thread-safe.
 */
public final class Stories {
  /** How long what has come in counts as recent. */
  private static final Duration RECENT = Duration.ofDays(7);

  private final ClippingStore store;
  private final ClippingSearcher searcher;
  private final Clock clock;
  private volatile @Nullable StoryMap known;

  Stories(ClippingStore store, ClippingSearcher searcher, Clock clock) {
    this.store = store;
    this.searcher = searcher;
    this.clock = clock;
  }

  /** The story that a clipping carries; empty where there are no copies of it. */
  public Optional<Story> of(long clipping) {
    List<Long> copies = store.copies(clipping);
    if (copies.size() < 2) {
      return Optional.empty();
    }
    List<ClippingRow> rows = store.rows(copies.stream().mapToLong(Long::longValue).toArray());
    return rows.size() < 2 ? Optional.empty() : Optional.of(new Story(rows));
  }

  /** To which stories these clippings belong; those without copies are left out. */
  public Map<Long, StoryPart> parts(long... clippings) {
    return store.storyParts(clippings);
  }

  /** Searches; of copies that were found only those count that are asked for. */
  Hits find(Query query, SortOrder order, Copies copies, int limit, BooleanSupplier stopped) {
    return switch (copies) {
      case ALL -> searcher.find(query, order, limit, stopped);
      case GROUP -> hits(all(query, order, stopped), firstOfEach(), limit);
      case FIRST -> {
        LongPredicate first = firstOfEach();
        long[] shown = Arrays.stream(all(query, SortOrder.OLDEST, stopped)).filter(first).toArray();
        if (order == SortOrder.OLDEST) {
          yield hits(shown, id -> true, limit);
        }
        Arrays.sort(shown);
        yield hits(all(query, order, stopped), id -> Arrays.binarySearch(shown, id) >= 0, limit);
      }
    };
  }

  /** How many clippings match; each copy counts. */
  int count(Query query) {
    return searcher.count(resolved(query));
  }

  private long[] all(Query query, SortOrder order, BooleanSupplier stopped) {
    return searcher.find(query, order, Integer.MAX_VALUE, stopped).ids();
  }

  private static Hits hits(long[] ids, LongPredicate shown, int limit) {
    long[] kept = Arrays.stream(ids).filter(shown).toArray();
    return new Hits(kept.length, limit < kept.length ? Arrays.copyOf(kept, limit) : kept);
  }

  /** True for clippings without copies, and once for each story. */
  private LongPredicate firstOfEach() {
    StoryMap map = store.stories(known);
    known = map;
    Set<Long> seen = new HashSet<>();
    return id -> {
      long story = map.storyOf(id);
      return story == 0 || seen.add(story);
    };
  }

  /** A query in which what only the store knows says which clippings it is. */
  Query resolved(Query query) {
    return switch (query) {
      case Query.OfStory(long clipping) -> new Query.OneOf(store.copies(clipping));
      case Query.Duplicated() -> new Query.OneOf(store.ledger().duplicated());
      case Query.Recent() -> new Query.After(store.lastBefore(clock.instant().minus(RECENT)));
      case Query.And(var parts) -> new Query.And(resolved(parts));
      case Query.Or(var parts) -> new Query.Or(resolved(parts));
      case Query.Not(var part) -> new Query.Not(resolved(part));
      case Query.In(var field, var part) -> new Query.In(field, resolved(part));
      case Query.All all -> all;
      case Query.Text text -> text;
      case Query.Near near -> near;
      case Query.AtLeast atLeast -> atLeast;
      case Query.Fact fact -> fact;
    };
  }

  private List<Query> resolved(List<Query> parts) {
    return parts.stream().map(this::resolved).toList();
  }
}
