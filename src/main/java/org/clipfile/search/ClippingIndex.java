package org.clipfile.search;

import java.nio.file.Path;
import java.util.List;
import org.clipfile.model.Clipping;
import org.clipfile.model.Hits;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.TextMarker;
import org.clipfile.model.query.Query;

/**
 * The full-text index of an archive. Thread-safe; what {@link #put} and {@link #remove} change is
 * found after the next {@link #refresh}, and lasts after the next {@link #commit}.
 */
public final class ClippingIndex implements AutoCloseable {
  private ClippingIndex() {}

  /**
   * Opens the index for writing; creates it where there is none, and starts it anew (with {@link
   * #sequence} 0) where it is damaged, of another archive, or of another analysis.
   */
  public static ClippingIndex open(Path folder, String archiveId) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Opens the index for reading beside a process that may be writing it; empty where none is. */
  public static ClippingIndex openReadOnly(Path folder, String archiveId) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The store's last change that the committed index holds; 0 where it holds none. */
  public long sequence() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Puts clippings in, in the place of those with the same ids. */
  public void put(List<Clipping> clippings) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Takes clippings out; unknown ids are passed over. */
  public void remove(long... ids) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Lets searches see all that was put and removed so far. */
  public void refresh() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Makes all that was put and removed so far last, and with it the store's last change. */
  public void commit(long sequence) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Empties the index; {@link #sequence} is 0 afterwards. */
  public void clear() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * The clippings that match.
   *
   * @param limit how many ids at most; the total is exact whatever the limit
   */
  public Hits find(Query query, SortOrder order, int limit) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** How many clippings match. */
  public int count(Query query) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * How many clippings match but for the date clauses of the query and have no such date; 0 where
   * the query has no date clause.
   */
  public int countUndated(Query query) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The best passage of each clipping's body with its hits marked, in the same order. */
  public List<Snippet> snippets(Query query, List<Clipping> clippings) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Marks the hits of a query in any text of a clipping; negated words are never marked. The marker
   * stays good after the index is closed.
   */
  public static TextMarker marker(Query query) {
    throw new UnsupportedOperationException("not built yet");
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("not built yet");
  }
}
