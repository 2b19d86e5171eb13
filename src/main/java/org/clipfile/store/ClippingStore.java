package org.clipfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * The archive's database, its one truth. Thread-safe: writes take their turn on one connection,
 * reads have connections of their own. Every failure is a {@code ArchiveException}.
 */
public final class ClippingStore implements PictureSource, AutoCloseable {
  private final Database database;
  private final @Nullable ArchiveLock lock;

  private ClippingStore(Database database, @Nullable ArchiveLock lock) {
    this.database = database;
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

  /** The archive's own id, made with it and never changed. */
  public String archiveId() {
    return database.read("read", Changes::archiveId);
  }

  /** The number of the last change; 0 in a new archive. */
  public long sequence() {
    return database.read("read", Changes::sequence);
  }

  /** Opens the books of an import. */
  public ImportRun beginRun(Instant started) {
    return database.write(
        "begin an import into", session -> run(session, Ledger.begin(session, started)));
  }

  /**
   * Takes a batch in, in one transaction: clippings, pictures, originals and the ledger's entries,
   * or nothing. A clipping whose original (same bytes, same place in it) or whose address and text
   * are there already is a duplicate.
   *
   * @return an entry per clipping of each input, one per refused input, in the order of the batch
   * @throws org.clipfile.model.ArchiveException FULL where the disk has no room, MISSING where the
   *     run was never begun
   */
  public List<LedgerEntry> add(long run, Instant imported, List<Incoming> batch) {
    return database.write(
        "add clippings to", session -> Intake.take(session, run(session, run), imported, batch));
  }

  /** Closes the books of an import. */
  public ImportRun finishRun(long run, Instant finished, boolean cancelled) {
    return database.write(
        "finish an import into",
        session -> {
          Ledger.finish(session, run, finished, cancelled);
          return run(session, run);
        });
  }

  private ImportRun run(Session session, long run) throws SQLException {
    return Ledger.run(session, run)
        .orElseThrow(() ->
            new ArchiveException(
                Kind.MISSING,
                "There is no import %d in the archive %s.".formatted(run, database.folder())));
  }

  /** All imports, the latest first. */
  public List<ImportRun> runs() {
    return database.read("read the imports of", Ledger::runs);
  }

  /** The books of an import, in the order in which its inputs ended. */
  public List<LedgerEntry> entries(long run) {
    return database.read("read the imports of", session -> Ledger.entries(session, run));
  }

  /** The clipping with this id, or empty where there is none. */
  public Optional<Clipping> clipping(long id) {
    return clippings(id).stream().findFirst();
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
