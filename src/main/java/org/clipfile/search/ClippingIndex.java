package org.clipfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Article;
import org.clipfile.model.Breakdown;
import org.clipfile.model.Clipping;
import org.clipfile.model.CountedHits;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetField;
import org.clipfile.model.Hits;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.TextMarker;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.clipfile.search.HitMarker.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of an archive. Thread-safe; what {@link #put} and {@link #remove} change is
 * found after the next {@link #refresh}, and lasts after the next {@link #commit}.
 */
public final class ClippingIndex implements AutoCloseable {
  /** Up to here (in bytes) an index is looked through for damage before it is searched. */
  private static final long SMALL = 32L << 20;

  /** As much of a body as is read for passages, where that holds a hit for each word. */
  private static final int PASSAGE_SEARCH = 20_000;

  private final Path folder;
  private final String archiveId;
  private final Searchers searchers;
  private final boolean writable;
  private volatile IndexFolder.@Nullable Open open;
  private final FacetCache facets = new FacetCache();
  private volatile long sequence;
  private volatile boolean checked;
  private volatile boolean damaged;

  private ClippingIndex(
      Path folder,
      String archiveId,
      Searchers searchers,
      boolean writable,
      IndexFolder.@Nullable Open open) {
    this.folder = folder;
    this.archiveId = archiveId;
    this.searchers = searchers;
    this.writable = writable;
    this.open = open;
    this.sequence = open == null ? 0 : open.stamp().sequence();
  }

  /**
   * Opens the index for writing; creates it where there is none, and starts it anew (with {@link
   * #sequence} 0) where it is damaged, of another archive, or of another analysis. What is whole of
   * it is searched until {@link #complete}. Damage is looked for where that takes no time; else
   * {@link #isChecked} is false, and {@link #check} looks.
   */
  public static ClippingIndex open(Path folder, String archiveId) {
    return open(folder, archiveId, SMALL);
  }

  /**
   * @param small up to how many bytes damage is looked for at once
   */
  static ClippingIndex open(Path folder, String archiveId, long small) {
    var open = IndexFolder.forWriting(folder, archiveId);
    var searchers = Searchers.of(folder, archiveId, open.searchers(), open.old());
    var index = new ClippingIndex(folder, archiveId, searchers, true, open);
    try {
      if (index.isWithin(small) && !index.check()) {
        index.renew();
      }
      return index;
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /**
   * Opens the index for reading beside a process that may be writing it; empty where none is. Of a
   * damaged one only what is whole is searched, and its {@link #sequence} is 0.
   */
  public static ClippingIndex openReadOnly(Path folder, String archiveId) {
    return reading(folder, archiveId, false);
  }

  /**
   * Opens an index that {@link #open} could not open, to search in it as {@link #openReadOnly}
   * does. Writing fails until {@link #renew} or {@link #reopen} succeeds.
   */
  public static ClippingIndex openUnwritable(Path folder, String archiveId) {
    ClippingIndex index = reading(folder, archiveId, true);
    index.sequence = index.committed();
    return index;
  }

  private static ClippingIndex reading(Path folder, String archiveId, boolean writable) {
    var searchers = Searchers.reading(folder, archiveId);
    var index = new ClippingIndex(folder, archiveId, searchers, writable, null);
    if (index.isWithin(SMALL) && !index.check()) {
      searchers.keepWhole();
      index.damaged = true;
    }
    return index;
  }

  private boolean isWithin(long bytes) {
    return IndexFolder.isWithin(folder, bytes);
  }

  /** Whether all that is searched was looked through for damage and found whole. */
  public boolean isChecked() {
    return checked;
  }

  /**
   * Looks for damage by the checksum of every file, at some gigabytes a second.
   *
   * @return false where something is damaged
   */
  public boolean check() {
    try {
      checked = !damaged && searchers.isWhole();
      return checked;
    } catch (ArchiveException e) {
      boolean closed = e.getCause() instanceof AlreadyClosedException;
      checked = checked && closed;
      return closed; // there is nothing to look at
    }
  }

  /**
   * Starts the index anew, with {@link #sequence} 0. What is whole of the old one is searched until
   * {@link #complete}. Nobody may write meanwhile.
   */
  public void renew() {
    searchers.keepWhole();
    reopen(IndexFolder::anew);
  }

  /** Opens an index anew whose writing has failed for good. Nobody may write meanwhile. */
  public void reopen() {
    searchers.keepWhole();
    reopen(IndexFolder::forWriting);
    if (sequence > 0 && !check()) {
      renew();
    }
  }

  private void reopen(BiFunction<Path, String, IndexFolder.Open> opening) {
    IndexFolder.Open before = open;
    open = null;
    sequence = 0;
    if (before != null) {
      IndexFolder.letGo(before);
    }
    IndexFolder.Open now = opening.apply(folder, archiveId);
    open = now;
    sequence = now.stamp().sequence();
    checked = sequence == 0;
    damaged = false;
    searchers.reopened(now.searchers());
  }

  /** Finds nothing any more, since what is there is not of this archive as it is now. */
  public void forget() {
    searchers.forget();
  }

  /** Searches nothing of an older index any more, since this one holds all that the store does. */
  public void complete() {
    searchers.endMeanwhile();
  }

  /** The store's last change that the committed index holds; 0 where it holds none. */
  public long sequence() {
    return writable ? sequence : committed();
  }

  private long committed() {
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

  /**
   * Writes what one of the threads that {@link #put} has gathered in memory. Before a {@link
   * #commit}, which does the same for one after the other, several threads may call it at once.
   */
  public void flushOne() {
    write("written", files -> files.writer().flushNextBuffer());
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
    return searchers.search(
        new Hits(0, new long[0]),
        searcher -> question.with(Trash.without(searcher, question.query(), query)).hits(searcher));
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
        new CountedHits(new Hits(0, new long[0]), Breakdown.none()),
        searcher ->
            question.with(Trash.without(searcher, question.query(), query)).counted(searcher));
  }

  /**
   * The values that a field has over all clippings, letter by letter.
   *
   * @param most how many at most, the most frequent; 1 or more
   */
  public Facet values(FacetField field, int most) {
    return searchers.search(
        new Facet(field, List.of(), 0),
        searcher -> {
          FacetValues values = facets.values(searcher.getIndexReader(), field);
          Query all = new Query.All();
          var seen = Trash.without(searcher, Translation.of(all), all);
          return FacetTally.over(searcher, seen, field, values, most);
        });
  }

  private Question question(Query query, SortOrder order, int limit, BooleanSupplier stopped) {
    SortOrder used = order == SortOrder.RELEVANCE && !hasWords(query) ? SortOrder.NEWEST : order;
    return new Question(Translation.of(query), used, limit, facets, new Stop(stopped));
  }

  /** The ids of the clippings that match and come after one, up to another; in no order. */
  public long[] among(Query query, long after, long upTo) {
    org.apache.lucene.search.Query within =
        new BooleanQuery.Builder()
            .add(Translation.of(query), Occur.FILTER)
            .add(
                NumericDocValuesField.newSlowRangeQuery(IndexField.KEY, after + 1, upTo),
                Occur.FILTER)
            .build();
    return searchers.search(
        new long[0],
        searcher -> {
          org.apache.lucene.search.Query seen = Trash.without(searcher, within, query);
          int all = searcher.count(seen);
          return new Question(seen, SortOrder.NEWEST, all, facets, Stop.NEVER).hits(searcher).ids();
        });
  }

  /**
   * How many words the texts of clippings have, in the same order; negative where the index does
   * not know.
   */
  public int[] words(long... ids) {
    var unknown = new int[ids.length];
    Arrays.fill(unknown, Lengths.UNKNOWN);
    return searchers.search(unknown, searcher -> Lengths.of(searcher.getIndexReader(), ids));
  }

  /** How many clippings match. */
  public int count(Query query) {
    org.apache.lucene.search.Query lucene = Translation.of(query);
    return searchers.search(0, searcher -> searcher.count(Trash.without(searcher, lucene, query)));
  }

  /**
   * The words of the index that are written nearly as this one, the nearest first.
   *
   * @param field null for the article
   */
  public List<String> spellings(String word, @Nullable TextField field, int most) {
    return searchers.search(List.of(), searcher -> Spelling.nearest(searcher, word, field, most));
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
    return searchers.search(0, searcher -> searcher.count(Trash.without(searcher, lucene, query)));
  }

  /** The best passages of each clipping's body with their hits marked, in the same order. */
  public List<Snippet> snippets(Query query, List<Clipping> clippings) {
    var marker =
        new HitMarker(
            query, field -> field == null || field == TextField.TEXT || field == TextField.LEAD);
    return clippings.stream().map(c -> snippet(marker, c.article())).toList();
  }

  /**
   * Marks the hits of a query in any text of a clipping; negated words are never marked, and other
   * forms of its words where the marker knows the text's language. The marker stays good after the
   * index is closed.
   */
  public static TextMarker marker(Query query) {
    return new HitMarker(query, ClippingIndex::isOfArticle);
  }

  @Override
  public void close() {
    IndexFolder.Open files = open;
    if (files == null) {
      searchers.close();
      return;
    }
    try {
      // What was not committed is let go; the store has it.
      IOUtils.close(searchers, files.writer()::rollback, files.directory());
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      throw Faults.of("closed", folder, e);
    }
  }

  private static boolean hasWords(Query query) {
    return !QueryLeaves.texts(query, field -> true).isEmpty();
  }

  private static boolean isOfArticle(@Nullable TextField field) {
    return switch (field) {
      case null -> true;
      case TITLE, LEAD, TEXT, BY, CAPTION, HIGHLIGHT -> true;
      case PUBLICATION, SOURCE, DATELINE, CATEGORY, LANGUAGE, TAG, SECTION, SITE, URL, NOTE ->
          false;
    };
  }

  private static Snippet snippet(HitMarker marker, Article article) {
    String body = article.bodyText();
    String language = article.language();
    boolean isLong = body.length() > 2 * PASSAGE_SEARCH;
    List<Hit> hits = marker.hits(isLong ? body.substring(0, PASSAGE_SEARCH) : body, language);
    boolean enough = !isLong || hits.stream().map(Hit::text).distinct().count() == marker.texts();
    return Passages.best(body, enough ? hits : marker.hits(body, language));
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
    IndexFolder.Open files = open;
    if (files == null) {
      throw new ArchiveException(Kind.IO, "The search index in " + folder + " cannot be written.");
    }
    try {
      change.in(files);
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      throw Faults.of(what, folder, e);
    }
  }
}
