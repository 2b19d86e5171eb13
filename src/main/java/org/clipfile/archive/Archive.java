package org.clipfile.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.clipfile.ingest.Ingest;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetField;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.model.RowGroup;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.search.ClippingIndex;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The open archive: the use cases that the window and the command line share. Thread-safe; every
 * call may block on disk, so the window makes none of them on its own thread. Every failure is an
 * {@code ArchiveException}, whose message is for the person.
 */
public final class Archive implements PictureSource, AutoCloseable {
  private final Path folder;
  private final ClippingStore store;
  private final ClippingIndex index;
  private final @Nullable IndexFollower follower;
  private final Finder finder;
  private final Imports imports;
  private final Receipts receipts;
  private final Originals originals;
  private final Exports exports;
  private final Editing editing;
  private final Marking marking;
  private final TrashCan trash;
  private final StandingMatcher matcher;
  private final SavedSearches searches;
  private final Suggestions suggestions;
  private final Stories stories;
  private final StoryCatchUp storyCatchUp;
  private final Ingest ingest = Ingest.standard();
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final ReentrantLock importing = new ReentrantLock();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Archive(
      Path folder, ClippingStore store, ClippingIndex index, boolean writable, String trouble) {
    this.folder = folder;
    this.store = store;
    this.index = index;
    this.stories = new Stories(store, index.searcher(), clock);
    this.follower = writable ? new IndexFollower(store, index, trouble, this::changed) : null;
    this.matcher =
        new StandingMatcher(store, index.searcher(), stories, follower, this::savedText, clock);
    this.imports =
        new Imports(
            store, follower, ingest, clock, importing, this::cameIn, () -> !listeners.isEmpty());
    this.originals = new Originals(store, ingest);
    this.exports = new Exports(store);
    this.receipts = new Receipts(store, this::follower, originals, importing, this::changed);
    this.editing = new Editing(store, this::follower, originals, this::changed);
    this.marking = new Marking(store, this::follower, clock, this::changed);
    this.trash = new TrashCan(store, this::follower, importing, this::changed);
    this.searches = new SavedSearches(store.searches(), matcher, clock, this::changed);
    this.suggestions = new Suggestions(store, clock);
    this.finder = new Finder(store, index, follower, stories, this::savedText, clock);
    this.storyCatchUp = new StoryCatchUp(store, this::changed);
  }

  /**
   * Opens the archive in a folder for reading and writing; creates it where there is none. The
   * index catches up with the database in the background where it lags behind.
   */
  public static Archive open(Path folder) {
    Archive archive = openWritable(folder);
    archive.follower().start(archive::cameIn);
    archive.storyCatchUp.start();
    return archive;
  }

  private static Archive openWritable(Path folder) {
    ClippingStore store = ClippingStore.open(folder);
    try {
      return withIndex(folder, store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** An index that cannot be written keeps nobody from the archive: it lags, and says so. */
  private static Archive withIndex(Path folder, ClippingStore store) {
    Path indexFolder = indexFolder(folder);
    try {
      ClippingIndex index = ClippingIndex.open(indexFolder, store.archiveId());
      return new Archive(folder, store, index, true, "");
    } catch (ArchiveException e) {
      if (e.kind() == Kind.BUSY) {
        throw e;
      }
      ClippingIndex index = ClippingIndex.openUnwritable(indexFolder, store.archiveId());
      return new Archive(folder, store, index, true, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Opens an archive that is there for reading, also beside another process. An index that lags is
   * caught up first, and what came in is matched against the standing searches, where no other
   * process holds the archive; otherwise {@link #indexProgress} tells.
   */
  public static Archive openReadOnly(Path folder) {
    Archive archive = openAsItIs(folder);
    if (archive.indexProgress() == 1 && !archive.store.searches().areBehind()) {
      return archive;
    }
    archive.close();
    try (Archive writable = openWritable(folder)) {
      writable.follower().catchUp();
      writable.matcher.match();
    } catch (ArchiveException e) {
      if (e.kind() != Kind.BUSY && e.kind() != Kind.IO && e.kind() != Kind.FULL) {
        throw e;
      }
    }
    return openAsItIs(folder);
  }

  /** Opens an archive that is there for reading, without mending what its index may lack. */
  public static Archive openAsItIs(Path folder) {
    ClippingStore store = ClippingStore.openReadOnly(folder);
    try {
      ClippingIndex index = ClippingIndex.openReadOnly(indexFolder(folder), store.archiveId());
      if (index.sequence() > store.sequence()) {
        index.forget(); // it is of a later state than the backup that was put back
      }
      return new Archive(folder, store, index, false, "");
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static Path indexFolder(Path folder) {
    return folder.resolve("index");
  }

  /** Whether a folder is an archive. */
  public static boolean isArchive(Path folder) {
    return ClippingStore.isArchive(folder);
  }

  /** What tells this archive from all others, wherever it lies. */
  public String id() {
    return store.archiveId();
  }

  /** The number of the latest change of what is in the archive. */
  public long sequence() {
    return store.sequence();
  }

  /** The archive's folder, as it was named. */
  public Path folder() {
    return folder;
  }

  /**
   * Takes in files and folders (recursively). What could be read when it was cancelled is in. One
   * import runs at a time; a second waits for the first.
   *
   * @param ledger is told of each entry once it is safe on disk, from the importing thread
   * @return the run with its sums
   */
  public ImportRun importPaths(
      List<Path> paths, LedgerListener ledger, Progress progress, Cancellation cancellation) {
    return imports.importPaths(paths, List.of(), ledger, progress, cancellation);
  }

  /**
   * The same for files that were found in folders, all over which they find their pictures.
   *
   * @param within the folders
   */
  public ImportRun importFound(
      List<Path> files,
      List<Path> within,
      LedgerListener ledger,
      Progress progress,
      Cancellation cancellation) {
    return imports.importPaths(files, within, ledger, progress, cancellation);
  }

  /** Told of each line of the books. */
  @FunctionalInterface
  public interface LedgerListener {
    LedgerListener NONE = entry -> {};

    void entry(LedgerEntry entry);
  }

  /** The imports and their books. */
  public Imports imports() {
    return imports;
  }

  /** How much of their pages the clippings hold. */
  public Receipts receipts() {
    return receipts;
  }

  /** What clippings came as. */
  public Originals originals() {
    return originals;
  }

  /** What hands clippings on, as files and pictures. */
  public Exports exports() {
    return exports;
  }

  /** What the owner wrote over what was read. */
  public Editing editing() {
    return editing;
  }

  /** What the owner notes on clippings. */
  public Marking marking() {
    return marking;
  }

  /** What the owner has thrown away and not yet deleted. */
  public TrashCan trash() {
    return trash;
  }

  /** What may be meant by what is half typed. */
  public Suggestions suggestions() {
    return suggestions;
  }

  /** The searches that were given a name. */
  public SavedSearches searches() {
    return searches;
  }

  /** The stories that clippings carry. */
  public Stories stories() {
    return stories;
  }

  /**
   * Reads originals again with today's readers. What the owner wrote stays, and a clipping that
   * would lose is left as it is.
   *
   * @param clippings whose originals; none for all
   * @param apply whether to write what differs, or only to tell
   * @param listener is told of each difference, from the calling thread
   */
  public ReparseSums reparse(
      long[] clippings,
      boolean apply,
      Consumer<ReparseChange> listener,
      Progress progress,
      Cancellation cancellation) {
    importing.lock();
    try {
      IndexFollower writing = apply ? follower() : null;
      ReparseSums sums =
          new ReparseJob(store, writing, clock, listener)
              .run(ingest, store.originals(clippings), progress, cancellation);
      if (writing != null) {
        writing.commit();
        cameIn();
      }
      return sums;
    } finally {
      importing.unlock();
    }
  }

  /** The versions of what a clipping is one of, the one that came in first first. */
  public List<Long> versions(long id) {
    return store.versions(id);
  }

  /** What differs between the texts of two clippings, paragraph by paragraph. */
  public List<Difference> compare(long before, long after) {
    return Difference.between(
        store.present(before).article().bodyText(), store.present(after).article().bodyText());
  }

  /**
   * Searches.
   *
   * @param text in the search language; empty for everything
   * @param order used where the text has no {@code sort:} clause; null for the usual one: relevance
   *     where the text has words, else newest
   * @param limit how many ids at most
   */
  public FindResult find(String text, @Nullable SortOrder order, int limit) {
    return find(text, order, limit, new Cancellation());
  }

  /** How a search was read, what its parts find, and where it found nothing, what would. */
  public Explanation explain(FindResult found) {
    return finder.explain(found);
  }

  /**
   * Searches, as {@link #find(String, SortOrder, int)} does.
   *
   * @throws java.util.concurrent.CancellationException where it was cancelled before its end
   */
  public FindResult find(
      String text, @Nullable SortOrder order, int limit, Cancellation cancellation) {
    return finder.find(text, order, limit, cancellation);
  }

  /**
   * Searches, as {@link #find(String, SortOrder, int)} does, and in the same pass counts all hits
   * by value and by date.
   *
   * @throws java.util.concurrent.CancellationException where it was cancelled before its end
   */
  public FirstAnswer firstAnswer(
      String text, @Nullable SortOrder order, int limit, Cancellation cancellation) {
    return finder.firstAnswer(text, order, limit, cancellation);
  }

  /**
   * How many words the texts of clippings have, in the same order; negative where the index does
   * not know, which it may not for a while.
   */
  public int[] words(long... ids) {
    try {
      return index.searcher().words(ids);
    } catch (ArchiveException e) { // a list goes without; the next search looks into it
      var unknown = new int[ids.length];
      Arrays.fill(unknown, -1);
      return unknown;
    }
  }

  /** The list rows of these ids, in this order; those that are gone are left out. */
  public List<ClippingRow> rows(long... ids) {
    return store.rows(ids);
  }

  /**
   * Where groups begin in a list of clippings that is sorted by what they are grouped by. Of a
   * million it takes about a second.
   *
   * @return places in the list, from 0; one for each group
   */
  public int[] groupStarts(RowGroup by, long... ids) {
    return store.groupStarts(by, ids);
  }

  /**
   * The best passages of each of these clippings for the result's query, in the same order; those
   * that are gone have none.
   */
  public List<Snippet> snippets(FindResult result, long... ids) {
    return finder.snippets(result, ids);
  }

  /** The clipping with this id, or empty where there is none. */
  public Optional<Clipping> clipping(long id) {
    return store.clipping(id);
  }

  /** The bytes a clipping came as. */
  public Optional<byte[]> original(long id) {
    return store.original(id);
  }

  @Override
  public Optional<Picture> picture(String sha256) {
    return store.picture(sha256);
  }

  /** How many clippings there are, in all and by value. */
  public LibraryCounts counts() {
    return store.counts();
  }

  /**
   * The values of a field over all clippings that the index holds, which may lag behind.
   *
   * @param most how many at most, the most frequent; 1 or more
   */
  public Facet values(FacetField field, int most) {
    return index.searcher().values(field, most);
  }

  /** Makes the index anew from the database. When cancelled, it goes on in the background. */
  public void reindex(Progress progress, Cancellation cancellation) {
    follower().rebuild(progress, cancellation);
    cameIn();
  }

  /**
   * Checks database, originals and index.
   *
   * @return a sentence for each fault; empty where all is well
   */
  public List<String> verify() {
    var faults = new ArrayList<>(store.verify());
    faults.addAll(finder.faults());
    return faults;
  }

  /**
   * Calls back after each change of what is in the archive or of how far the index is, from any
   * thread.
   *
   * @return ends the listening
   */
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** How far the index is while it catches up with the database, 0 to 1; 1 where it is abreast. */
  public double indexProgress() {
    return indexState().progress();
  }

  /** How far the index is, and what happened to it. */
  public IndexState indexState() {
    return finder.state();
  }

  private IndexFollower follower() {
    if (follower == null) {
      throw new ArchiveException(Kind.IO, "The archive " + folder + " is open for reading only.");
    }
    return follower;
  }

  private @Nullable String savedText(String name) {
    return store.searches().named(name).map(SavedSearch::text).orElse(null);
  }

  /** Clippings may have come in. */
  private void cameIn() {
    matcher.match();
    changed();
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  @Override
  public void close() {
    storyCatchUp.close();
    if (follower != null) {
      follower.close();
    }
    index.close();
    store.close();
  }
}
