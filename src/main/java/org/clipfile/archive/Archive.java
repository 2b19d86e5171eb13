package org.clipfile.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clipfile.export.ExportFormat;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Snippet;
import org.clipfile.model.SortOrder;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The open archive: the use cases that the window and the command line share. Thread-safe; every
 * call may block on disk, so the window makes none of them on its own thread. Every failure is an
 * {@code ArchiveException}, whose message is for the person.
 */
public final class Archive implements PictureSource, AutoCloseable {
  private Archive() {}

  /**
   * Opens the archive in a folder for reading and writing; creates it where there is none. The
   * index catches up with the database in the background where it lags behind.
   */
  public static Archive open(Path folder) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Opens an archive that is there for reading, also beside another process. */
  public static Archive openReadOnly(Path folder) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Path folder() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Takes in files and folders (recursively). What could be read when it was cancelled is in.
   *
   * @param ledger is told of each entry once it is safe on disk, from the importing thread
   * @return the run with its sums
   */
  public ImportRun importPaths(
      List<Path> paths, LedgerListener ledger, Progress progress, Cancellation cancellation) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** Told of each line of the books. */
  @FunctionalInterface
  public interface LedgerListener {
    LedgerListener NONE = entry -> {};

    void entry(LedgerEntry entry);
  }

  /** All imports, the latest first. */
  public List<ImportRun> runs() {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The books of an import. */
  public List<LedgerEntry> entries(long run) {
    throw new UnsupportedOperationException("not built yet");
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
    throw new UnsupportedOperationException("not built yet");
  }

  /** The list rows of these ids, in this order; those that are gone are left out. */
  public List<ClippingRow> rows(long... ids) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The best passage of each of these clippings for the result's query, in the same order. */
  public List<Snippet> snippets(FindResult result, long... ids) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<Clipping> clipping(long id) {
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

  public LibraryCounts counts() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Writes clippings to a file or folder. One clipping goes to {@code target} itself unless that is
   * a folder; several go into one file where the format allows (JSON) and else into the folder
   * {@code target}, each under a name made of its date and headline. A file appears whole or not at
   * all.
   *
   * @return the files written, and what could not be drawn or was left out
   */
  public ExportReport export(
      long[] ids, ExportFormat format, Path target, Progress progress, Cancellation cancellation) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * What an export did.
   *
   * @param warnings a sentence each, naming the clipping
   */
  public record ExportReport(List<Path> files, List<String> warnings) {}

  /** Makes the index anew from the database. */
  public void reindex(Progress progress, Cancellation cancellation) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Checks database, originals and index.
   *
   * @return a sentence for each fault; empty where all is well
   */
  public List<String> verify() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Calls back after each change of what is in the archive or of how far the index is, from any
   * thread.
   *
   * @return ends the listening
   */
  public Runnable onChange(Runnable listener) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** How far the index is while it catches up with the database, 0 to 1; 1 where it is abreast. */
  public double indexProgress() {
    throw new UnsupportedOperationException("not built yet");
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("not built yet");
  }
}
