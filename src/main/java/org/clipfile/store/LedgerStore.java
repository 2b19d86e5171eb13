package org.clipfile.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.jspecify.annotations.Nullable;

/**
 * The books of the archive's imports, which {@link ClippingStore#add} writes in, and taking an
 * import back. Thread-safe, as the store is that it belongs to.
 */
public final class LedgerStore {
  private final Database database;

  LedgerStore(Database database) {
    this.database = database;
  }

  /** Opens the books of an import. */
  public ImportRun beginRun(Instant started) {
    return database.write(
        "begin an import into", session -> run(session, Ledger.begin(session, started)));
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

  /** All imports, the latest first. */
  public List<ImportRun> runs() {
    return database.read("read the imports of", Ledger::runs);
  }

  /** The places of an import's entries in its books, in order: of one kind, or of all. */
  public int[] positions(long run, @Nullable OutcomeKind kind) {
    return database.read("read the imports of", session -> Ledger.positions(session, run, kind));
  }

  /** The entries at these places in an import's books, which must be in order. */
  public List<LedgerEntry> entries(long run, int... positions) {
    return database.read("read the imports of", session -> Ledger.entries(session, run, positions));
  }

  /** Whether the last line of all books that is about this path tells of a rejection. */
  public boolean lastRejected(String path) {
    return database.read("read the imports of", session -> Ledger.lastRejected(session, path));
  }

  /** The clippings that some import has met again: what came in was a duplicate of them. */
  public List<Long> duplicated() {
    return database.read("read the ledger of", Ledger::duplicated);
  }

  /**
   * Takes out some of what an import added: all but what the owner has since written to, and what
   * another import found there too.
   *
   * @param after where the last step ended, -1 at first
   */
  public UndoStep undoStep(long run, int after) {
    return database.write(
        "undo an import into", session -> Undoing.step(session, run(session, run).id(), after));
  }

  /**
   * Some steps back.
   *
   * @param bereft clippings that show words of a link that was taken out, until they are read again
   * @param position where the step ended
   * @param last whether nothing is left to be taken out
   */
  public record UndoStep(ChangeBatch change, List<Long> bereft, int position, boolean last) {}

  /** Notes that an import was undone; how many clippings it added stayed. */
  public int finishUndo(long run, Instant undone) {
    return database.write("undo an import into", session -> Undoing.finish(session, run, undone));
  }

  /** The import of this number; MISSING where it was never begun. */
  ImportRun run(Session session, long run) throws SQLException {
    return Ledger.run(session, run)
        .orElseThrow(() ->
            new ArchiveException(
                Kind.MISSING,
                "There is no import %d in the archive %s.".formatted(run, database.folder())));
  }
}
