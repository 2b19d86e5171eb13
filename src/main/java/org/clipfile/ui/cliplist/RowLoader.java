package org.clipfile.ui.cliplist;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.model.StoryPart;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;

/**
 * Fetches rows for the screen in the background: a page of rows around the one asked for, and
 * snippets, which cost ten times as much, for those asked for alone. Asks made together are fetched
 * together. Window thread only.
 */
final class RowLoader {
  private static final int PAGE = 50;
  private static final int KEPT = 2_000;

  private final Archive archive;
  private final TaskExecutor executor;
  private final Consumer<Exception> failed;
  private final FindResult result;
  private final Map<Long, LiveRow> rows = new Cache();
  private final Set<Integer> pagesAsked = new LinkedHashSet<>();
  private final Set<Long> snippetsAsked = new LinkedHashSet<>();
  private final HitList hits;
  private boolean flushing;

  RowLoader(
      Archive archive,
      TaskExecutor executor,
      FindResult result,
      HitList hits,
      Consumer<Exception> failed) {
    this.archive = archive;
    this.executor = executor;
    this.result = result;
    this.hits = hits;
    this.failed = failed;
  }

  /** Whether these are the rows of the same search, of which the result may hold more hits. */
  boolean isFor(FindResult other) {
    return result.query().equals(other.query())
        && result.order() == other.order()
        && result.hits().total() == other.hits().total();
  }

  /** The row of a hit; what is not there yet is on its way. */
  LiveRow row(int index) {
    long id = hits.get(index);
    LiveRow row = rows.computeIfAbsent(id, key -> new LiveRow());
    if (!row.hasRow()) {
      pagesAsked.add(index / PAGE);
    }
    if (!row.hasSnippet()) {
      snippetsAsked.add(id);
    }
    if (!flushing && !(pagesAsked.isEmpty() && snippetsAsked.isEmpty())) {
      flushing = true;
      executor.callBack(this::flush);
    }
    return row;
  }

  private void flush() {
    flushing = false;
    long[] ids =
        pagesAsked.stream().flatMap(page -> missing(page).stream()).mapToLong(i -> i).toArray();
    long[] shown = snippetsAsked.stream().mapToLong(i -> i).toArray();
    pagesAsked.clear();
    snippetsAsked.clear();
    if (ids.length > 0) {
      BackgroundTask.of("fetch rows", (p, c) -> fetch(ids))
          .onSuccess(this::rowsArrived)
          .onError(Exception.class, failed)
          .start(executor);
    }
    if (shown.length > 0) {
      BackgroundTask.of("fetch snippets", (p, c) -> archive.snippets(result, shown))
          .onSuccess(found -> snippetsArrived(shown, found))
          .onError(Exception.class, failed)
          .start(executor);
    }
  }

  private List<Long> missing(int page) {
    int start = page * PAGE;
    int end = Math.min(start + PAGE, hits.size());
    return hits.subList(start, end).stream()
        .filter(id -> !rows.computeIfAbsent(id, key -> new LiveRow()).hasRow())
        .toList();
  }

  private Fetched fetch(long[] ids) {
    return new Fetched(archive.rows(ids), archive.stories().parts(ids));
  }

  private void rowsArrived(Fetched fetched) {
    for (ClippingRow row : fetched.rows) {
      LiveRow live = rows.computeIfAbsent(row.id(), key -> new LiveRow());
      live.arrived(copies(fetched.stories, row.id()));
      live.arrived(row);
    }
  }

  /** Counts the copies of the rows that are there once more: a copy may have come in. */
  void refreshCopies() {
    Map<Long, LiveRow> there = new HashMap<>();
    rows.forEach((id, row) -> {
      if (row.hasRow()) {
        there.put(id, row);
      }
    });
    long[] ids = there.keySet().stream().mapToLong(Long::longValue).toArray();
    BackgroundTask.of("count copies", (p, c) -> archive.stories().parts(ids))
        .onSuccess(stories -> there.forEach((id, row) -> row.arrived(copies(stories, id))))
        .onError(Exception.class, failed)
        .start(executor);
  }

  private static int copies(Map<Long, StoryPart> stories, long id) {
    StoryPart story = stories.get(id);
    return story == null ? 0 : story.copies() - 1;
  }

  private record Fetched(List<ClippingRow> rows, Map<Long, StoryPart> stories) {}

  private void snippetsArrived(long[] ids, List<Snippet> fetched) {
    for (int i = 0; i < ids.length; i++) {
      rows.computeIfAbsent(ids[i], key -> new LiveRow()).arrived(fetched.get(i));
    }
  }

  /** The rows last used. */
  private static final class Cache extends LinkedHashMap<Long, LiveRow> {
    private static final long serialVersionUID = 1L;

    Cache() {
      super(256, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, LiveRow> eldest) {
      return size() > KEPT;
    }
  }
}
