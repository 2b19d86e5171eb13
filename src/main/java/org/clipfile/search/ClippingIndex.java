package org.clipfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Clipping;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of an archive: its files, and what is put in and taken out. What {@link #put}
 * and {@link #remove} change is found by {@link #searcher} after the next {@link #refresh}, and
 * lasts after the next {@link #commit}. What cannot be done to it is an {@link ArchiveException}.
 * Thread-safe.
 */
public final class ClippingIndex implements AutoCloseable {
  /** Up to here (in bytes) an index is looked through for damage before it is searched. */
  private static final long SMALL = 32L << 20;

  private final Path folder;
  private final String archiveId;
  private final Searchers searchers;
  private final ClippingSearcher searcher;
  private final boolean writable;
  private volatile IndexFolder.@Nullable Open open;
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
    this.searcher = new ClippingSearcher(searchers);
    this.writable = writable;
    this.open = open;
    this.sequence = open == null ? 0 : open.stamp().sequence();
  }

  /**
   * Opens the index for writing; creates it where there is none, and starts it anew (with {@link
   * #sequence} 0) where it is damaged, of another archive, or of another analysis. What is whole of
   * it is searched until {@link #complete}. Damage is looked for where that takes no time; else
   * {@link #isChecked} is false, and {@link #check} looks.
   *
   * @throws ArchiveException of kind BUSY where somebody else is writing it
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

  /** What searches this index, one for all; it fails once the index is closed. */
  public ClippingSearcher searcher() {
    return searcher;
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
