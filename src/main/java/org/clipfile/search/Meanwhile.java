package org.clipfile.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * What can still be searched of an index while it is made anew: its whole parts. Their files stay
 * open, and so readable where the new index takes their place. Thread-safe.
 */
final class Meanwhile implements Closeable {
  private final IndexReader reader;
  private final IndexSearcher searcher;

  private Meanwhile(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Keeps these parts open; their reader may be closed afterwards. */
  static Meanwhile of(List<LeafReader> whole) throws IOException {
    return new Meanwhile(new MultiReader(whole.toArray(IndexReader[]::new), false));
  }

  /** How many clippings it has. */
  int size() {
    return reader.numDocs();
  }

  /** Keeps it open until it is {@link #release released}; false where it is closed. */
  boolean hold() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }

  IndexSearcher searcher() {
    return searcher;
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
