package org.clipfile.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;

/**
 * The archive's database, its one truth. Thread-safe: writes take their turn on one connection,
 * reads have connections of their own. Every failure is a {@code ArchiveException}.
 */
public final class ClippingStore implements PictureSource, AutoCloseable {
  private ClippingStore() {}

  /**
   * Opens the archive in a folder for writing; creates folder and database where there is none.
   *
   * @throws org.clipfile.model.ArchiveException BUSY where another process has it, TOO_NEW, DAMAGED
   */
  public static ClippingStore open(Path archive) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Opens the archive for reading only, also beside a process that writes.
   *
   * @throws org.clipfile.model.ArchiveException MISSING where there is none, TOO_NEW, DAMAGED
   */
  public static ClippingStore openReadOnly(Path archive) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The archive's own id, made with it and never changed. */
  public String archiveId() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The number of the last change; 0 in a new archive. */
  public long sequence() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Opens the books of an import. */
  public ImportRun beginRun(Instant started) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Takes a batch in, in one transaction: clippings, pictures, originals and the ledger's entries,
   * or nothing. A clipping whose original (same bytes, same place in it) or whose address and text
   * are there already is a duplicate.
   *
   * @return an entry per clipping of each input, one per refused input, in the order of the batch
   */
  public List<LedgerEntry> add(long run, Instant imported, List<Incoming> batch) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Closes the books of an import. */
  public ImportRun finishRun(long run, Instant finished, boolean cancelled) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** All imports, the latest first. */
  public List<ImportRun> runs() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The books of an import, in the order in which its inputs ended. */
  public List<LedgerEntry> entries(long run) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<Clipping> clipping(long id) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The clippings with these ids, in this order; those that are not there are left out. */
  public List<Clipping> clippings(long... ids) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The list rows of these ids, in this order; those that are not there are left out. */
  public List<ClippingRow> rows(long... ids) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The bytes a clipping came as. */
  public Optional<byte[]> original(long id) {
    throw new UnsupportedOperationException("not built yet");
  }

  @Override
  public Optional<Picture> picture(String sha256) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Hands out what changed after a sequence number, oldest change first, in batches that stay small
   * in memory.
   */
  public void forEachChangeAfter(long sequence, Consumer<ChangeBatch> consumer) {
    throw new UnsupportedOperationException("not built yet");
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
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Checks the database and every original against its hash.
   *
   * @return a sentence for each fault; empty where all is well
   */
  public List<String> verify() {
    throw new UnsupportedOperationException("not built yet");
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("not built yet");
  }
}
