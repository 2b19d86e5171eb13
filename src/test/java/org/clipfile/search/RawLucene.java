package org.clipfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.Clipping;
import org.clipfile.model.query.Query;

/** Lucene used directly, with the terms of the index: what the benchmarks compare with. */
public final class RawLucene implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  public RawLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(
            directory, new IndexWriterConfig(LibraryAnalysis.INSTANCE).setRAMBufferSizeMB(24));
    searchers = new SearcherManager(writer, null);
  }

  /**
   * Adds a clipping.
   *
   * @param stored whether the body is kept for passages
   */
  public void add(Clipping clipping, boolean stored) throws IOException {
    Document document = Documents.of(clipping);
    if (stored) {
      document.add(new StoredField(IndexField.BODY, clipping.article().bodyText()));
    }
    writer.addDocument(document);
  }

  public void commit() throws IOException {
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  /** What was found: Lucene's documents, best first. */
  public record Found(int total, List<Integer> documents) {}

  public Found search(Query query, int limit) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      var manager = new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE);
      TopDocs top = searcher.search(Translation.of(query), manager);
      List<Integer> documents = Arrays.stream(top.scoreDocs).map(d -> d.doc).toList();
      return new Found(Math.toIntExact(top.totalHits.value()), documents);
    } finally {
      searchers.release(searcher);
    }
  }

  /** Lucene's own passages of the bodies. */
  public String[] passages(Query query, Found found) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      int[] documents = found.documents().stream().mapToInt(Integer::intValue).toArray();
      return UnifiedHighlighter.builder(searcher, LibraryAnalysis.INSTANCE)
          .build()
          .highlightFields(
              new String[] {IndexField.BODY}, Translation.of(query), documents, new int[] {1})
          .getOrDefault(IndexField.BODY, new String[0]);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }
}
