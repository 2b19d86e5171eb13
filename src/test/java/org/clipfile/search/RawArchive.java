package org.clipfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.FacetField;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.Query;

/**
 * Lucene used directly for a first answer, as its facet module goes about it: the hits are kept as
 * sets of documents, which are then counted field by field, with ordinals over all segments that
 * are made once a reader. Rows come from stored fields.
 */
public final class RawArchive implements AutoCloseable {
  private static final int MOST_VALUES = 100;
  private static final int MINUTES_PER_DAY = 24 * 60;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<FacetField, OrdinalMap> ordinals = new HashMap<>();

  /** Opens an index that {@link #write} made. */
  public RawArchive(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    for (FacetField field : FacetField.values()) {
      var segments = new ArrayList<SortedSetDocValues>();
      for (LeafReaderContext leaf : reader.leaves()) {
        segments.add(DocValues.getSortedSet(leaf.reader(), FacetFields.name(field)));
      }
      SortedSetDocValues[] all = segments.toArray(SortedSetDocValues[]::new);
      ordinals.put(field, OrdinalMap.build(null, all, PackedInts.DEFAULT));
    }
  }

  /** Indexes the clippings of the numbers from 1, on so many threads. */
  public static void write(Path folder, int count, int threads, IntFunction<Clipping> clippings)
      throws Exception {
    var config = new IndexWriterConfig(LibraryAnalysis.INSTANCE).setRAMBufferSizeMB(24);
    try (Directory directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config);
        ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      var next = new AtomicInteger(1);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            executor.submit(() -> {
              for (int n = next.getAndIncrement(); n <= count; n = next.getAndIncrement()) {
                writer.addDocument(document(clippings.apply(n)));
              }
              return null;
            }));
      }
      for (Future<?> future : running) {
        future.get();
      }
      writer.commit();
    }
  }

  private static Document document(Clipping clipping) {
    Article article = clipping.article();
    Document document = Documents.of(clipping);
    document.add(new StoredField("row-headline", article.headline()));
    if (article.publication() != null) {
      document.add(new StoredField("row-publication", article.publication()));
    }
    if (article.published() != null) {
      document.add(new StoredField("row-date", article.published().iso()));
    }
    document.add(new StoredField(IndexField.BODY, article.bodyText()));
    return document;
  }

  /**
   * A first answer.
   *
   * @param documents Lucene's numbers of the first hits
   */
  public record Answer(
      int total,
      List<Integer> documents,
      List<List<String>> rows,
      Map<FacetField, Map<String, Integer>> facets,
      Map<YearMonth, Integer> months) {}

  /** The first hits with their rows, and all by value and month. */
  public Answer answer(Query query, boolean byDate, int limit) throws IOException {
    var first = new TopFieldCollectorManager(sort(byDate), limit, Integer.MAX_VALUE);
    Object[] found =
        searcher.search(
            Translation.of(query), new MultiCollectorManager(first, new MatchingManager()));
    var top = (TopFieldDocs) found[0];
    var matching = (Matching) found[1];
    var documents = new ArrayList<Integer>();
    var rows = new ArrayList<List<String>>();
    StoredFields stored = reader.storedFields();
    for (var hit : top.scoreDocs) {
      documents.add(hit.doc);
      var row = new ArrayList<String>();
      Document fields =
          stored.document(hit.doc, Set.of("row-headline", "row-publication", "row-date"));
      fields.forEach(field -> row.add(field.stringValue()));
      rows.add(row);
    }
    Map<FacetField, Map<String, Integer>> facets = new HashMap<>();
    for (FacetField field : FacetField.values()) {
      facets.put(field, facet(matching, field));
    }
    return new Answer((int) top.totalHits.value(), documents, rows, facets, months(matching));
  }

  private static Sort sort(boolean byDate) {
    String minute = IndexField.minute(DateField.PUBLISHED);
    var date = new SortField(minute, SortField.Type.LONG, true, Long.MIN_VALUE);
    var id = new SortField(IndexField.KEY, SortField.Type.LONG, true);
    return byDate ? new Sort(date, id) : new Sort(SortField.FIELD_SCORE, date, id);
  }

  private Map<String, Integer> facet(Matching matching, FacetField field) throws IOException {
    OrdinalMap map = Objects.requireNonNull(ordinals.get(field));
    var counts = new int[(int) map.getValueCount()];
    for (LeafReaderContext leaf : reader.leaves()) {
      FixedBitSet set = matching.sets.get(leaf.ord);
      if (set == null) {
        continue;
      }
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), FacetFields.name(field));
      var single = DocValues.unwrapSingleton(values);
      LongValues toGlobal = map.getGlobalOrds(leaf.ord);
      var own = new int[(int) values.getValueCount()];
      var hits = new BitSetIterator(set, 0);
      for (int d = hits.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = hits.nextDoc()) {
        if (single != null) {
          if (single.advanceExact(d)) {
            own[single.ordValue()]++;
          }
        } else if (values.advanceExact(d)) {
          for (int n = values.docValueCount(); n > 0; n--) {
            own[(int) values.nextOrd()]++;
          }
        }
      }
      for (int i = 0; i < own.length; i++) {
        counts[(int) toGlobal.get(i)] += own[i];
      }
    }
    return largest(map, field, counts);
  }

  private Map<String, Integer> largest(OrdinalMap map, FacetField field, int[] counts)
      throws IOException {
    var queue =
        new PriorityQueue<Integer>(
            (a, b) -> counts[a] != counts[b] ? counts[a] - counts[b] : b - a);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && (queue.size() < MOST_VALUES || counts[i] > counts[queue.peek()])) {
        queue.add(i);
        if (queue.size() > MOST_VALUES) {
          queue.remove();
        }
      }
    }
    var facet = new HashMap<String, Integer>();
    for (int ordinal : queue) {
      LeafReader segment = reader.leaves().get(map.getFirstSegmentNumber(ordinal)).reader();
      SortedSetDocValues values = DocValues.getSortedSet(segment, FacetFields.name(field));
      String name = values.lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
      facet.put(name, counts[ordinal]);
    }
    return facet;
  }

  private Map<YearMonth, Integer> months(Matching matching) throws IOException {
    var days = new int[200 * 366];
    String minute = IndexField.minute(DateField.PUBLISHED);
    for (LeafReaderContext leaf : reader.leaves()) {
      FixedBitSet set = matching.sets.get(leaf.ord);
      if (set != null) {
        NumericDocValues minutes = DocValues.getNumeric(leaf.reader(), minute);
        var hits = new BitSetIterator(set, 0);
        for (int d = hits.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = hits.nextDoc()) {
          if (minutes.advanceExact(d)) {
            days[(int) (minutes.longValue() / MINUTES_PER_DAY)]++;
          }
        }
      }
    }
    var months = new TreeMap<YearMonth, Integer>();
    for (YearMonth month = YearMonth.of(1970, 1);
        month.getYear() < 2100;
        month = month.plusMonths(1)) {
      int sum = 0;
      int from = (int) month.atDay(1).toEpochDay();
      for (int day = from; day < from + month.lengthOfMonth(); day++) {
        sum += days[day];
      }
      if (sum > 0) {
        months.put(month, sum);
      }
    }
    return months;
  }

  /** Lucene's own passages of the bodies. */
  public String[] passages(Query query, List<Integer> documents) throws IOException {
    int[] numbers = documents.stream().mapToInt(Integer::intValue).toArray();
    return UnifiedHighlighter.builder(searcher, LibraryAnalysis.INSTANCE)
        .build()
        .highlightFields(
            new String[] {IndexField.BODY}, Translation.of(query), numbers, new int[] {1})
        .getOrDefault(IndexField.BODY, new String[0]);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }

  /** Keeps the documents that match, a set a segment. */
  private static final class Matching extends SimpleCollector {
    private final Map<Integer, FixedBitSet> sets = new HashMap<>();
    private FixedBitSet set = new FixedBitSet(0);

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      set = new FixedBitSet(context.reader().maxDoc());
      sets.put(context.ord, set);
    }

    @Override
    public void collect(int document) {
      set.set(document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class MatchingManager implements CollectorManager<Collector, Matching> {
    @Override
    public Collector newCollector() {
      return new Matching();
    }

    @Override
    public Matching reduce(Collection<Collector> collectors) {
      return (Matching) collectors.iterator().next();
    }
  }
}
