package org.clipfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.model.RowGroup;
import org.clipfile.model.StoryMap;
import org.clipfile.model.StoryPart;
import org.clipfile.model.TrashContents;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.OwnerCounts;
import org.jspecify.annotations.Nullable;

/**
 * The archive's database, its one truth. Thread-safe: writes take their turn on one connection,
 * reads have connections of their own. Every failure is a {@code ArchiveException}.
 */
public final class ClippingStore implements PictureSource, AutoCloseable {
  private final Database database;
  private final @Nullable ArchiveLock lock;
  private final LedgerStore ledger;
  private final SavedSearchStore searches;

  private ClippingStore(Database database, @Nullable ArchiveLock lock) {
    this.database = database;
    this.ledger = new LedgerStore(database);
    this.searches = new SavedSearchStore(database);
    this.lock = lock;
  }

  /**
   * Opens the archive in a folder for writing; creates folder and database where there is none.
   *
   * @throws org.clipfile.model.ArchiveException BUSY where another process has it, TOO_NEW, DAMAGED
   */
  public static ClippingStore open(Path archive) {
    return open(archive, Migrations.standard());
  }

  /** Opens the archive with a schema of these scripts. */
  static ClippingStore open(Path archive, Migrations migrations) {
    var files = new ArchiveFiles(archive);
    try {
      Files.createDirectories(files.folder());
    } catch (IOException e) {
      throw SqlErrors.explain(files.folder(), "create", e);
    }
    ArchiveLock lock = ArchiveLock.take(files);
    boolean open = false;
    try {
      var store = new ClippingStore(Database.open(files, migrations), lock);
      open = true;
      return store;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  /**
   * Opens the archive for reading only, also beside a process that writes.
   *
   * @throws org.clipfile.model.ArchiveException MISSING where there is none, TOO_NEW, DAMAGED
   */
  public static ClippingStore openReadOnly(Path archive) {
    return new ClippingStore(
        Database.openReadOnly(new ArchiveFiles(archive), Migrations.standard()), null);
  }

  /** Whether there is an archive in a folder. */
  public static boolean isArchive(Path folder) {
    return new ArchiveFiles(folder).isThere();
  }

  /** The archive's own id, made with it and never changed. */
  public String archiveId() {
    return database.read("read", Changes::archiveId);
  }

  /** The number of the last change; 0 in a new archive. */
  public long sequence() {
    return database.read("read", Changes::sequence);
  }

  /** The books of its imports. */
  public LedgerStore ledger() {
    return ledger;
  }

  /**
   * Takes a batch in, in one transaction: clippings, pictures, originals and the ledger's entries,
   * or nothing. A clipping whose original (same bytes, same place in it) or whose address and text
   * are there already is a duplicate; so is a link to a page that is there. Another text from the
   * same address is a later version; where only the link was there, it takes its place. A page that
   * was there without its pictures is given those it comes with now.
   *
   * @return the entries, and what changed in what is seen
   * @throws org.clipfile.model.ArchiveException FULL where the disk has no room, MISSING where the
   *     run was never begun
   */
  public Taken add(long run, Instant imported, List<PreparedInput> batch) {
    return database.write(
        "add clippings to",
        session -> {
          Taken taken = Intake.take(session, ledger.run(session, run), imported, batch);
          Taken with = LatePictures.with(session, batch, taken);
          return LonePictures.after(session, run, batch, with);
        });
  }

  /**
   * What came of a batch.
   *
   * @param entries one per clipping of each input, one per refused input, in the batch's order;
   *     then one per picture that no clipping shows
   * @param unedited links whose pages came in and took over what their owner had written; they show
   *     it themselves until they are read again
   */
  public record Taken(List<LedgerEntry> entries, ChangeBatch change, List<Long> unedited) {}

  /** The rows of the originals of these clippings, or of all where none is named; oldest first. */
  public long[] originals(long... clippings) {
    return database.read(
        "read the originals of", session -> Rereading.originals(session, clippings));
  }

  /**
   * Those of these originals that hold links whose words other clippings show, the latest first: so
   * each stands behind all that it shows words of itself.
   */
  public long[] originalsOfHiddenLinks(long... originals) {
    return database.read(
        "read the originals of", session -> Rereading.ofHiddenLinks(session, originals));
  }

  /** The original in this row, or empty where it is gone. */
  public Optional<StoredOriginal> storedOriginal(long original) {
    return database.read("read an original of", session -> Rereading.original(session, original));
  }

  /**
   * An original.
   *
   * @param name the file's name
   * @param size in bytes
   * @param clippings what it became, by their places in it, from 0
   * @param hidden those of them that are links whose words other clippings show
   * @param wholePage whether its owner wants all of its page and not only the article
   */
  public record StoredOriginal(
      long id,
      String name,
      String format,
      long size,
      SortedMap<Integer, Long> clippings,
      Set<Long> hidden,
      boolean wholePage) {}

  /** Whether a clipping came as bytes with this SHA-256. */
  public boolean keepsOriginal(String sha256) {
    return database.read(
        "read an original of", session -> new Originals(session).find(sha256).isPresent());
  }

  /** The bytes of the original in this row. */
  public Optional<byte[]> originalBytes(long original) {
    return database.read("read an original of", session -> Rereading.bytes(session, original));
  }

  /** The picture that lay beside an original under this name. */
  public Optional<byte[]> companion(long original, String name) {
    return database.read(
        "read an original of", session -> Pictures.companion(session, original, name));
  }

  /** What a clipping would show of what is read of it: with what its owner wrote over that. */
  public Article shown(long clipping, Article read) {
    return shown(clipping, read, Map.of());
  }

  /**
   * The same where some hidden links are about to show something else.
   *
   * @param links what they will show
   */
  public Article shown(long clipping, Article read, Map<Long, Article> links) {
    return database.read(
        "read clippings of", session -> Rereading.shown(session, clipping, read, links));
  }

  /** Writes what clippings show anew, all or none. */
  public ChangeBatch replace(List<Replacement> replacements) {
    return database.write("change", session -> Rereading.replace(session, replacements));
  }

  /**
   * What a clipping is to show.
   *
   * @param format the reader's
   */
  public record Replacement(long clipping, String format, ParsedClipping shown) {}

  /**
   * Writes the owner's words over what was read, for ever: reading the original again leaves them.
   *
   * @param edits an empty value empties its field
   * @throws IllegalArgumentException with a sentence, where a field cannot have its value
   */
  public ChangeBatch edit(long clipping, Map<ArticleField, String> edits) {
    return database.write("change", session -> Rereading.edit(session, clipping, edits));
  }

  /**
   * Takes the owner's words from a field.
   *
   * @param read what was read of the clipping
   */
  public ChangeBatch takeBack(long clipping, ArticleField field, Article read) {
    return database.write("change", session -> Rereading.takeBack(session, clipping, field, read));
  }

  /**
   * Writes what a clipping shows anew, and remembers how much of its page its owner wants: reading
   * the original again keeps to it.
   *
   * @param whole whether all of the page, and not only the article
   */
  public ChangeBatch takePage(Replacement replacement, boolean whole) {
    return database.write("change", session -> Rereading.takePage(session, replacement, whole));
  }

  /** What the owner wrote over a clipping's fields. */
  public Map<ArticleField, String> edits(long clipping) {
    return database.read("read clippings of", session -> OwnerEdits.of(session, clipping));
  }

  /** All versions of what a clipping is one of, the first that came in first. */
  public List<Long> versions(long clipping) {
    return database.read("read clippings of", session -> Versions.of(session, clipping));
  }

  /**
   * Changes what the owner noted on clippings, on all of them or none; unknown ids are passed over.
   * The number of the last change grows with each clipping that becomes different.
   *
   * @return how many became different
   */
  public int mark(MarkChange change, long... clippings) {
    return database.write("change", session -> OwnerMarks.change(session, clippings, change));
  }

  /**
   * Writes a highlight that is new, or colour and comment of one that is there; empty if it is not.
   */
  public Optional<Highlight> putHighlight(long clipping, Highlight highlight) {
    return database.write("change", session -> OwnerMarks.put(session, clipping, highlight));
  }

  /** Takes a highlight away; whether it was there. */
  public boolean removeHighlight(long clipping, long highlight) {
    return database.write("change", session -> OwnerMarks.remove(session, clipping, highlight));
  }

  /** How many clippings the owner has marked. */
  public OwnerCounts ownerCounts() {
    return database.read("count the clippings of", s -> s.reading(OwnerTotals::of));
  }

  /** What emptying the trash would delete. */
  public TrashContents trash() {
    return database.read("count the clippings of", s -> s.reading(Emptying::contents));
  }

  /**
   * Deletes some of what is in the trash, for good: clippings with all that was noted on them, and
   * what no other clipping uses of their originals and pictures.
   *
   * @return what is gone; nothing where the trash is empty
   */
  public ChangeBatch emptyTrashStep() {
    return database.write("empty the trash of", Emptying::step);
  }

  /** The languages of the clippings, as BCP 47 tags, by count. */
  public List<FacetCount> languages() {
    return database.read("count the clippings of", Counts::languages);
  }

  /** The searches that were given a name. */
  public SavedSearchStore searches() {
    return searches;
  }

  /** The highest number that a clipping has; 0 where there is none. */
  public long newestClipping() {
    return database.read("read", Searches::newestClipping);
  }

  /**
   * The clippings that carry the same story, the one published first first; a clipping without
   * copies alone, none where it is not there.
   */
  public List<Long> copies(long clipping) {
    return database.read("read clippings of", session -> StoryTable.copies(session, clipping));
  }

  /** The last clipping that came in before a time, or 0; ids follow the order of coming in. */
  public long lastBefore(Instant time) {
    return database.read("read clippings of", session -> ClippingQueries.lastBefore(session, time));
  }

  /** To which stories these clippings belong; those without copies are left out. */
  public Map<Long, StoryPart> storyParts(long... clippings) {
    return database.read("read clippings of", session -> StoryTable.parts(session, clippings));
  }

  /** All that have copies, or {@code known} where nothing has changed since. */
  public StoryMap stories(@Nullable StoryMap known) {
    return database.read(
        "read clippings of",
        s ->
            s.reading(session ->
                known != null && known.version() == StoryTable.version(session)
                    ? known
                    : StoryTable.map(session)));
  }

  /**
   * Looks for copies of some of the clippings that were there before stories were told.
   *
   * @return how many are left to look at, at most
   */
  public long catchUpStories(int most) {
    return database.write("change", session -> Stories.catchUp(session, most));
  }

  /** The clipping with this id, or empty where there is none. */
  public Optional<Clipping> clipping(long id) {
    return clippings(id).stream().findFirst();
  }

  /**
   * The clipping with this id.
   *
   * @throws ArchiveException MISSING where there is none
   */
  public Clipping present(long id) {
    return clipping(id).orElseThrow(() -> ArchiveException.noClipping(id));
  }

  /** The clippings with these ids, in this order; those that are not there are left out. */
  public List<Clipping> clippings(long... ids) {
    return database.read(
        "read clippings of", s -> s.reading(session -> ClippingQueries.clippings(session, ids)));
  }

  /** The list rows of these ids, in this order; those that are not there are left out. */
  public List<ClippingRow> rows(long... ids) {
    return database.read(
        "read clippings of", s -> s.reading(session -> ClippingQueries.rows(session, ids)));
  }

  /**
   * Where groups begin in a list of clippings that is sorted by what they are grouped by.
   *
   * @return places in the list, from 0; one for each group
   */
  public int[] groupStarts(RowGroup by, long... ids) {
    return database.read(
        "read clippings of", s -> s.reading(session -> GroupKeys.starts(session, by, ids)));
  }

  /** The bytes a clipping came as, or empty where there is no such clipping. */
  public Optional<byte[]> original(long id) {
    return database.read("read an original of", session -> ClippingQueries.original(session, id));
  }

  @Override
  public Optional<Picture> picture(String sha256) {
    return database.read("read a picture of", session -> Pictures.find(session, sha256));
  }

  /**
   * Hands out what changed after a sequence number, oldest change first, in batches that stay small
   * in memory. The consumer may take its time: nothing is held open meanwhile.
   */
  public void forEachChangeAfter(long sequence, Consumer<ChangeBatch> consumer) {
    Optional<ChangeBatch> next = changesAfter(sequence);
    while (next.isPresent()) {
      consumer.accept(next.get());
      next = changesAfter(next.get().last());
    }
  }

  private Optional<ChangeBatch> changesAfter(long sequence) {
    return database.read(
        "read the changes of", s -> s.reading(session -> Changes.after(session, sequence)));
  }

  /**
   * Some changes in a row.
   *
   * @param put clippings added or changed
   * @param removed ids that are gone
   * @param last the sequence number of the last of them
   */
  public record ChangeBatch(List<Clipping> put, List<Long> removed, long last) {}

  /** What the sidebar counts. */
  public LibraryCounts counts() {
    return database.read("count the clippings of", s -> s.reading(Counts::of));
  }

  /**
   * Checks the database and every original against its hash.
   *
   * @return a sentence for each fault; empty where all is well
   */
  public List<String> verify() {
    return database.read("verify", s -> s.reading(Verification::run));
  }

  /** Does now what {@link #close} would have to: moves what was written into the database file. */
  public void checkpoint() {
    database.checkpoint();
  }

  /** The database itself, for tests that must damage or fill it. */
  Database database() {
    return database;
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
