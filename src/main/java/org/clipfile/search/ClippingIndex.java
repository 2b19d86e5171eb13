package org.clipfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.Breakdown;
import org.clipfile.model.Clipping;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Hits;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.TextMarker;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of an archive. Thread-safe; what {@link #put} and {@link #remove} change is
 * found after the next {@link #refresh}, and lasts after the next {@link #commit}.
 */
public final class ClippingIndex implements AutoCloseable {
  /** As much of a body as is read for a passage, where that holds a hit. */
  private static final int PASSAGE_SEARCH = 20_000;

  private final Path folder;
  private final String archiveId;
  private final Searchers searchers;
  private final IndexFolder.@Nullable Open open;
  private final FacetCache facets = new FacetCache();
  private volatile long sequence;

  private ClippingIndex(
      Path folder, String archiveId, Searchers searchers, IndexFolder.@Nullable Open open) {
    this.folder = folder;
    this.archiveId = archiveId;
    this.searchers = searchers;
    this.open = open;
    this.sequence = open == null ? 0 : open.stamp().sequence();
  }

  /**
   * Opens the index for writing; creates it where there is none, and starts it anew (with {@link
   * #sequence} 0) where it is damaged, of another archive, or of another analysis.
   */
  public static ClippingIndex open(Path folder, String archiveId) {
    var open = IndexFolder.forWriting(folder, archiveId);
    var searchers = Searchers.of(folder, archiveId, open.searchers());
    return new ClippingIndex(folder, archiveId, searchers, open);
  }

  /** Opens the index for reading beside a process that may be writing it; empty where none is. */
  public static ClippingIndex openReadOnly(Path folder, String archiveId) {
    return new ClippingIndex(folder, archiveId, Searchers.reading(folder, archiveId), null);
  }

  /** The store's last change that the committed index holds; 0 where it holds none. */
  public long sequence() {
    if (open != null) {
      return sequence;
    }
    Stamp stamp = Stamp.of(searchers.commitData(), archiveId);
    return stamp == null ? 0 : stamp.sequence();
  }

  /** Puts clippings in, in the place of those with the same ids. */
  public void put(List<Clipping> clippings) {
    write(
        "written",
        files -> {
          for (Clipping clipping : clippings) {
            files.writer().updateDocument(Documents.term(clipping.id()), Documents.of(clipping));
          }
        });
  }

  /**
   * Puts clippings in of which the index holds none, which saves it looking for each of them in all
   * it holds.
   */
  public void add(List<Clipping> clippings) {
    write(
        "written",
        files -> {
          for (Clipping clipping : clippings) {
            files.writer().addDocument(Documents.of(clipping));
          }
        });
  }

  /** Whether nothing is in, not even what a search does not see yet. */
  public boolean isEmpty() {
    return open != null && open.writer().getDocStats().maxDoc == 0;
  }

  /** Takes clippings out; unknown ids are passed over. */
  public void remove(long... ids) {
    var terms = new Term[ids.length];
    for (int i = 0; i < ids.length; i++) {
      terms[i] = Documents.term(ids[i]);
    }
    write("written", files -> files.writer().deleteDocuments(terms));
  }

  /** Lets searches see all that was put and removed so far. */
  public void refresh() {
    searchers.refresh();
  }

  /** Makes all that was put and removed so far last, and with it the store's last change. */
  public void commit(long sequence) {
    write("committed", files -> commit(files, sequence));
  }

  /**
   * Waits until what was put in piece by piece is merged as far as it is worth it. What closes the
   * index breaks merging off, and the next that opens it would have to begin anew.
   */
  public void merge() {
    write(
        "merged",
        files -> {
          files.writer().maybeMerge();
          if (files.writer().getConfig().getMergeScheduler()
              instanceof ConcurrentMergeScheduler s) {
            s.sync();
          }
        });
  }

  /** Empties the index; {@link #sequence} is 0 afterwards. */
  public void clear() {
    write(
        "emptied",
        files -> {
          files.writer().deleteAll();
          commit(files, 0);
        });
    refresh();
  }

  /**
   * The clippings that match.
   *
   * @param limit how many ids at most; the total is exact whatever the limit
   */
  public Hits find(Query query, SortOrder order, int limit) {
    return find(query, order, limit, () -> false);
  }

  /**
   * The clippings that match.
   *
   * @param limit how many ids at most; the total is exact whatever the limit
   * @param stopped asked again and again, from the calling thread
   * @throws CancellationException where it was stopped before its end
   */
  public Hits find(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    Question question = question(query, order, limit, stopped);
    return searchers.search(new Hits(0, new long[0]), question::hits);
  }

  /**
   * The clippings that match, and all of them by value and by date, in one pass.
   *
   * @param limit how many ids at most; total and counts are exact whatever the limit
   * @param stopped asked again and again, from the calling thread
   * @throws CancellationException where it was stopped before its end
   */
  public CountedHits survey(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    Question question = question(query, order, limit, stopped);
    return searchers.search(
        new CountedHits(new Hits(0, new long[0]), Breakdown.none()), question::counted);
  }

  private Question question(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    SortOrder used = order == SortOrder.RELEVANCE && !hasWords(query) ? SortOrder.NEWEST : order;
    return new Question(Translation.of(query), used, limit, facets, new Stop(stopped));
  }

  /** How many clippings match. */
  public int count(Query query) {
    org.apache.lucene.search.Query lucene = Translation.of(query);
    return searchers.search(0, searcher -> searcher.count(lucene));
  }

  /**
   * How many clippings match but for the date clauses of the query and have no such date; 0 where
   * the query has no date clause.
   */
  public int countUndated(Query query) {
    if (!QueryLeaves.hasDate(query)) {
      return 0;
    }
    org.apache.lucene.search.Query lucene = Translation.undated(query);
    return searchers.search(0, searcher -> searcher.count(lucene));
  }

  /** The best passage of each clipping's body with its hits marked, in the same order. */
  public List<Snippet> snippets(Query query, List<Clipping> clippings) {
    var marker =
        new HitMarker(
            query, field -> field == null || field == TextField.TEXT || field == TextField.LEAD);
    return clippings.stream().map(c -> snippet(marker, c.article().bodyText())).toList();
  }

  /**
   * Marks the hits of a query in any text of a clipping; negated words are never marked. The marker
   * stays good after the index is closed.
   */
  public static TextMarker marker(Query query) {
    return new HitMarker(query, ClippingIndex::isOfArticle);
  }

  @Override
  public void close() {
    if (open == null) {
      searchers.close();
      return;
    }
    try {
      // What was not committed is let go; the store has it.
      IOUtils.close(searchers, open.writer()::rollback, open.directory());
    } catch (IOException | RuntimeException e) {
      throw Faults.of("closed", folder, e);
    }
  }

  private static boolean hasWords(Query query) {
    return !QueryLeaves.texts(query, field -> true).isEmpty();
  }

  private static boolean isOfArticle(@Nullable TextField field) {
    return switch (field) {
      case null -> true;
      case TITLE, LEAD, TEXT, BY -> true;
      case PUBLICATION, SOURCE, DATELINE, CATEGORY, LANGUAGE, TAG, SECTION, SITE, URL -> false;
    };
  }

  private static Snippet snippet(HitMarker marker, String body) {
    boolean isLong = body.length() > 2 * PASSAGE_SEARCH;
    List<HitMarker.Hit> hits = marker.hits(isLong ? body.substring(0, PASSAGE_SEARCH) : body);
    return Passages.best(body, isLong && hits.isEmpty() ? marker.hits(body) : hits);
  }

  private void commit(IndexFolder.Open files, long last) throws IOException {
    IndexFolder.commit(files.writer(), new Stamp(archiveId, last));
    sequence = last;
  }

  @FunctionalInterface
  private interface Change {
    void in(IndexFolder.Open files) throws IOException;
  }

  private void write(String what, Change change) {
    if (open == null) {
      throw new IllegalStateException("this index is open for reading only");
    }
    try {
      change.in(open);
    } catch (IOException | RuntimeException e) {
      throw Faults.of(what, folder, e);
    }
  }
}
