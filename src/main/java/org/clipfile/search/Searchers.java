package org.clipfile.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.ArchiveException;
import org.jspecify.annotations.Nullable;

/**
 * Lends searchers out and takes them back. Where there is no index, nothing is found; while one is
 * made anew, whatever holds more is searched: the new one or what is whole of the old. Thread-safe.
 */
final class Searchers implements Closeable {
  private final Path folder;
  private final String archiveId;
  private @Nullable SearcherManager manager;
  private @Nullable Directory directory;
  private @Nullable Meanwhile meanwhile;
  private boolean closed;

  private Searchers(Path folder, String archiveId) {
    this.folder = folder;
    this.archiveId = archiveId;
  }

  /** Sees what a writer of this process has put in. */
  static Searchers of(
      Path folder, String archiveId, SearcherManager manager, @Nullable Meanwhile meanwhile) {
    var searchers = new Searchers(folder, archiveId);
    searchers.manager = manager;
    searchers.meanwhile = meanwhile;
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
    Meanwhile old = heldMeanwhile();
    if (old == null) {
      return searchManaged(none, search);
    }
    try {
      int newer = searchManaged(0, searcher -> searcher.getIndexReader().numDocs());
      return old.size() > newer ? search.in(old.searcher()) : searchManaged(none, search);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      endMeanwhile(); // of an older make, perhaps, and no answer to what is asked today
      return searchManaged(none, search);
    } finally {
      release(old);
    }
  }

  private <T> T searchManaged(T none, Search<T> search) {
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
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      if (e instanceof AlreadyClosedException && lender() != lender) {
        return searchManaged(none, search); // another index has just taken its place
      }
      throw fault("searched", e);
    }
  }

  /** What the commit that is searched says of itself. */
  Map<String, String> commitData() {
    return searchManaged(
        Map.of(),
        searcher -> ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
  }

  /** Whether every file that is searched is as it was written. Reads all of them. */
  boolean isWhole() {
    return searchManaged(
        true,
        searcher -> {
          DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
          return Wholeness.wholeParts(reader).size() == reader.leaves().size();
        });
  }

  /** Keeps what is whole for searches, and lets go of the rest. */
  void keepWhole() {
    Optional<Meanwhile> kept;
    try {
      kept =
          searchManaged(
              Optional.empty(),
              searcher -> {
                List<LeafReader> whole = Wholeness.wholeParts(searcher.getIndexReader());
                return whole.isEmpty() ? Optional.empty() : Optional.of(Meanwhile.of(whole));
              });
    } catch (ArchiveException e) {
      kept = Optional.empty(); // nothing of it can be read
    }
    synchronized (this) {
      Meanwhile older = meanwhile;
      if (kept.isPresent() && older != null && older.size() > kept.get().size()) {
        IOUtils.closeWhileHandlingException(kept.get());
        kept = Optional.empty(); // the new one was damaged too, before it was complete
      }
      replace(null, kept.orElse(older));
    }
  }

  /** Searches the index that was opened anew, beside what was kept. */
  synchronized void reopened(SearcherManager newer) {
    replace(newer, meanwhile);
  }

  /** Finds nothing from now on. */
  void forget() {
    replace(null, null);
  }

  private synchronized void replace(@Nullable SearcherManager newer, @Nullable Meanwhile old) {
    SearcherManager before = manager;
    Meanwhile ended = meanwhile == old ? null : meanwhile;
    manager = newer;
    meanwhile = old;
    IOUtils.closeWhileHandlingException(before, ended);
  }

  /** Searches the index itself from now on, which has become complete. */
  synchronized void endMeanwhile() {
    IOUtils.closeWhileHandlingException(meanwhile);
    meanwhile = null;
  }

  private synchronized @Nullable Meanwhile heldMeanwhile() {
    return meanwhile != null && meanwhile.hold() ? meanwhile : null;
  }

  private static void release(Meanwhile held) {
    try {
      held.release();
    } catch (IOException e) {
      // It was read from only; nothing is lost where it does not close well.
    }
  }

  private synchronized @Nullable SearcherManager lender() {
    if (closed) {
      throw fault("searched", new AlreadyClosedException("closed"));
    }
    return manager;
  }

  /** Sees what was written since. Searches go on meanwhile. */
  void refresh() {
    SearcherManager now = null;
    try {
      now = opened();
      if (now != null) {
        now.maybeRefreshBlocking();
      }
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      if (e instanceof AlreadyClosedException && now != null && lender() != now) {
        return; // another index has just taken its place, and was read then
      }
      throw fault("read again", e);
    }
  }

  /** What is searched; opened first where only now there is anything. */
  private synchronized @Nullable SearcherManager opened() throws IOException {
    if (manager == null && meanwhile == null && !closed && Files.isDirectory(folder)) {
      directory = directory == null ? IndexFolder.directory(folder) : directory;
      manager = IndexFolder.forReading(directory, archiveId);
    }
    return manager;
  }

  private ArchiveException fault(String what, Throwable cause) {
    return Faults.of(what, folder, cause);
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      IOUtils.close(manager, meanwhile, directory);
      manager = null;
      meanwhile = null;
      directory = null;
    } catch (IOException e) {
      throw fault("closed", e);
    }
  }
}
