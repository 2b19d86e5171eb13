package org.clipfile.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.ArchiveException;
import org.jspecify.annotations.Nullable;

/** Lends searchers out and takes them back. Where there is no index, nothing is found. */
final class Searchers implements Closeable {
  private final Path folder;
  private final String archiveId;
  private @Nullable SearcherManager manager;
  private @Nullable Directory directory;
  private boolean closed;

  private Searchers(Path folder, String archiveId) {
    this.folder = folder;
    this.archiveId = archiveId;
  }

  /** Sees what a writer of this process has put in. */
  static Searchers of(Path folder, String archiveId, SearcherManager manager) {
    var searchers = new Searchers(folder, archiveId);
    searchers.manager = manager;
    return searchers;
  }

  /** Sees what any process has committed, as soon as there is anything. */
  static Searchers reading(Path folder, String archiveId) {
    var searchers = new Searchers(folder, archiveId);
    searchers.refresh();
    return searchers;
  }

  /** A search. */
  @FunctionalInterface
  interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  /** What a search answers; {@code none} where there is no index. */
  <T> T search(T none, Search<T> search) {
    SearcherManager lender = lender();
    if (lender == null) {
      return none;
    }
    try {
      IndexSearcher searcher = lender.acquire();
      try {
        return search.in(searcher);
      } finally {
        lender.release(searcher);
      }
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw fault("searched", e);
    }
  }

  /** What the commit that is searched says of itself. */
  Map<String, String> commitData() {
    return search(
        Map.of(),
        searcher -> ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
  }

  private synchronized @Nullable SearcherManager lender() {
    if (closed) {
      throw fault("searched", new AlreadyClosedException("closed"));
    }
    return manager;
  }

  /** Sees what was written since. */
  synchronized void refresh() {
    try {
      if (manager != null) {
        manager.maybeRefreshBlocking();
      } else if (Files.isDirectory(folder)) {
        directory = directory == null ? FSDirectory.open(folder) : directory;
        manager = IndexFolder.forReading(directory, archiveId);
      }
    } catch (IOException | RuntimeException e) {
      throw fault("read again", e);
    }
  }

  private ArchiveException fault(String what, Exception cause) {
    return Faults.of(what, folder, cause);
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      IOUtils.close(manager, directory);
      manager = null;
      directory = null;
    } catch (IOException e) {
      throw fault("closed", e);
    }
  }
}
