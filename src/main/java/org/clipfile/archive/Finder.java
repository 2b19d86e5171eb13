package org.clipfile.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Hits;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Copies;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.State;
import org.clipfile.query.ParsedQuery;
import org.clipfile.query.QueryParser;
import org.clipfile.query.SavedTexts;
import org.clipfile.search.ClippingIndex;
import org.clipfile.search.ClippingSearcher;
import org.clipfile.search.TextHits;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.jspecify.annotations.Nullable;

/** Searches, and says how far what it finds can be trusted. Thread-safe. */
final class Finder {
  private final ClippingStore store;
  private final ClippingIndex index;
  private final ClippingSearcher searcher;
  private final @Nullable IndexFollower follower;
  private final Stories stories;
  private final SavedTexts saved;
  private final Clock clock;

  /**
   * @param follower null where the archive is open for reading only
   */
  Finder(
      ClippingStore store,
      ClippingIndex index,
      @Nullable IndexFollower follower,
      Stories stories,
      SavedTexts saved,
      Clock clock) {
    this.store = store;
    this.index = index;
    this.searcher = index.searcher();
    this.follower = follower;
    this.stories = stories;
    this.saved = saved;
    this.clock = clock;
  }

  FindResult find(String text, @Nullable SortOrder order, int limit, Cancellation cancellation) {
    ParsedQuery parsed = parse(text);
    Query query = stories.resolved(parsed.query());
    SortOrder used = order(parsed, order);
    IndexState before = state();
    Hits hits =
        searching(() -> stories.find(query, used, parsed.copies(), limit, cancellation::requested));
    return result(parsed, query, used, hits, before);
  }

  FirstAnswer firstAnswer(
      String text, @Nullable SortOrder order, int limit, Cancellation cancellation) {
    ParsedQuery parsed = parse(text);
    Query query = stories.resolved(parsed.query());
    SortOrder used = order(parsed, order);
    Copies copies = parsed.copies();
    IndexState before = state();
    CountedHits each =
        searching(() ->
            searcher.survey(
                query, used, copies == Copies.ALL ? limit : 0, cancellation::requested));
    Hits hits =
        copies == Copies.ALL
            ? each.hits()
            : searching(() -> stories.find(query, used, copies, limit, cancellation::requested));
    return new FirstAnswer(result(parsed, query, used, hits, before), each.breakdown());
  }

  private ParsedQuery parse(String text) {
    return QueryParser.parse(text, LocalDate.now(clock), saved);
  }

  private static SortOrder order(ParsedQuery parsed, @Nullable SortOrder order) {
    if (parsed.sort() != null) {
      return parsed.sort();
    }
    return order != null ? order : UsualOrder.of(parsed.query());
  }

  private FindResult result(
      ParsedQuery parsed, Query query, SortOrder used, Hits hits, IndexState before) {
    int undated = searching(() -> searcher.countUndated(query));
    return new FindResult(parsed, used, hits, undated, TextHits.marker(query), before.and(state()));
  }

  List<Snippet> snippets(FindResult result, long... ids) {
    List<Clipping> clippings = store.clippings(ids);
    List<Snippet> found = TextHits.snippets(result.query().query(), clippings);
    if (clippings.size() == ids.length) {
      return found;
    }
    var snippets = new ArrayList<Snippet>(ids.length);
    int next = 0;
    for (long id : ids) {
      boolean there = next < clippings.size() && clippings.get(next).id() == id;
      snippets.add(there ? found.get(next++) : Snippet.NONE);
    }
    return snippets;
  }

  Explanation explain(FindResult found) {
    var explainer = new Explainer(searcher, stories, found.query(), LocalDate.now(clock), saved);
    return searching(() -> explainer.explain(found.hits().total()));
  }

  /** How far the index is, and what happened to it. */
  IndexState state() {
    if (follower != null) {
      return follower.state();
    }
    long indexed = index.sequence();
    long stored = store.sequence();
    double progress = indexed >= stored ? 1 : (double) indexed / stored;
    return new IndexState(progress, index.isChecked(), "");
  }

  /** What is wrong with the index, a sentence each. Reads all of it. */
  List<String> faults() {
    if (!index.check()) {
      return List.of("The index is damaged; reindex makes it anew.");
    }
    if (index.sequence() == 0 && store.sequence() > 0) {
      return List.of("The index cannot be used as it is; reindex makes it anew.");
    }
    if (!state().isComplete()) {
      return List.of("The index lags behind the database; reindex makes it anew.");
    }
    var faults = new ArrayList<String>();
    int indexed = searcher.count(new Query.All());
    int stored = store.counts().total();
    if (indexed != stored) {
      faults.add(
          "The index holds "
              + indexed
              + " clippings and the database "
              + stored
              + "; reindex makes it anew.");
    }
    int trashed = searcher.count(new Query.Is(State.TRASHED));
    int inTrash = store.ownerCounts().trashed();
    if (trashed != inTrash) {
      faults.add(
          "Of the trash, the index holds "
              + trashed
              + " clippings and the database "
              + inTrash
              + "; reindex makes it anew.");
    }
    return faults;
  }

  /** A search that fails makes the index suspect. */
  private <T> T searching(Supplier<T> search) {
    try {
      return search.get();
    } catch (ArchiveException e) {
      if (follower == null) {
        throw e;
      }
      follower.suspect();
      String sentence = e.getMessage() + " Clipfile looks into it; search again in a moment.";
      throw new ArchiveException(e.kind(), sentence, e);
    }
  }
}
