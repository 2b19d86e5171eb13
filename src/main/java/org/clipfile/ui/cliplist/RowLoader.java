package org.clipfile.ui.cliplist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final long[] ids;
  private boolean flushing;

  RowLoader(
      Archive archive,
      TaskExecutor executor,
      FindResult result,
      long[] ids,
      Consumer<Exception> failed) {
    this.archive = archive;
    this.executor = executor;
    this.result = result;
    this.ids = ids;
    this.failed = failed;
  }

  /** Whether these are the rows of the same question, which may have another answer by now. */
  boolean asks(FindResult other) {
    return result.query().equals(other.query()) && result.order() == other.order();
  }

  /** These rows, as far as they are known, among other hits of the same question. */
  RowLoader with(FindResult found, long[] hits) {
    var loader = new RowLoader(archive, executor, found, hits, failed);
    loader.rows.putAll(rows);
    return loader;
  }

  /** Whether these are the rows of the same search, of which the result may hold more hits. */
  boolean isFor(FindResult other) {
    return asks(other) && result.hits().total() == other.hits().total();
  }

  /**
   * The row of a hit; what is not there yet is on its way.
   *
   * @param passages whether its passages are wanted too, which cost ten times as much
   */
  LiveRow row(int index, boolean passages) {
    long id = ids[index];
    LiveRow row = rows.computeIfAbsent(id, key -> new LiveRow());
    if (!row.hasRow()) {
      pagesAsked.add(index / PAGE);
    }
    if (passages && !row.hasSnippet()) {
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
    long[] wanted =
        pagesAsked.stream().flatMap(page -> missing(page).stream()).mapToLong(i -> i).toArray();
    long[] shown = snippetsAsked.stream().mapToLong(i -> i).toArray();
    pagesAsked.clear();
    snippetsAsked.clear();
    if (wanted.length > 0) {
      BackgroundTask.of("fetch rows", (p, c) -> fetch(wanted))
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
    int end = Math.min(start + PAGE, ids.length);
    return Arrays.stream(ids, start, end)
        .boxed()
        .filter(id -> !rows.computeIfAbsent(id, key -> new LiveRow()).hasRow())
        .toList();
  }

  private Fetched fetch(long[] ids) {
    List<ClippingRow> found = archive.rows(ids);
    long[] there = found.stream().mapToLong(ClippingRow::id).toArray();
    return new Fetched(found, archive.stories().parts(there), archive.words(there));
  }

  private void rowsArrived(Fetched fetched) {
    for (int i = 0; i < fetched.rows.size(); i++) {
      ClippingRow row = fetched.rows.get(i);
      LiveRow live = rows.computeIfAbsent(row.id(), key -> new LiveRow());
      live.arrived(copies(fetched.stories, row.id()), fetched.words[i]);
      live.arrived(row);
    }
  }

  /** Fetches the rows that are there once more: they may be marked, or a copy may have come in. */
  void refresh() {
    long[] there =
        rows.entrySet().stream()
            .filter(row -> row.getValue().hasRow())
            .mapToLong(Map.Entry::getKey)
            .toArray();
    refresh(there);
  }

  /** Fetches rows once more. */
  void refresh(long... there) {
    BackgroundTask.of("fetch rows", (p, c) -> fetch(there))
        .onSuccess(this::rowsArrived)
        .onError(Exception.class, failed)
        .start(executor);
  }

  /** The row of a clipping, as far as it is there. */
  Optional<ClippingRow> known(long id) {
    LiveRow row = rows.get(id);
    return row == null ? Optional.empty() : Optional.ofNullable(row.rowProperty().get());
  }

  private static int copies(Map<Long, StoryPart> stories, long id) {
    StoryPart story = stories.get(id);
    return story == null ? 0 : story.copies() - 1;
  }

  /** Rows with what is known beside them. */
  private static final class Fetched {
    private final List<ClippingRow> rows;
    private final Map<Long, StoryPart> stories;
    private final int[] words;

    Fetched(List<ClippingRow> rows, Map<Long, StoryPart> stories, int[] words) {
      this.rows = rows;
      this.stories = stories;
      this.words = words;
    }
  }

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
