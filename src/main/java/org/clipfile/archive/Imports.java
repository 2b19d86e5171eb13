package org.clipfile.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.export.LedgerCsv;
import org.clipfile.ingest.Ingest;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.LedgerStore.UndoStep;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/** The imports of an archive and their books. Thread-safe; one import or undo at a time. */
public final class Imports {
  private static final int PAGE = 1000;

  private final ClippingStore store;
  private final @Nullable IndexFollower index;
  private final Ingest ingest;
  private final Clock clock;
  private final Lock importing;
  private final Runnable changed;
  private final BooleanSupplier watched;

  /**
   * @param changed is told what came in or went
   * @param watched whether anybody would see it while an import runs
   */
  Imports(
      ClippingStore store,
      @Nullable IndexFollower index,
      Ingest ingest,
      Clock clock,
      Lock importing,
      Runnable changed,
      BooleanSupplier watched) {
    this.store = store;
    this.index = index;
    this.ingest = ingest;
    this.clock = clock;
    this.importing = importing;
    this.changed = changed;
    this.watched = watched;
  }

  /** All imports, the latest first. */
  public List<ImportRun> runs() {
    return store.ledger().runs();
  }

  /** The import with this number. */
  public ImportRun run(long run) {
    return runs().stream()
        .filter(r -> r.id() == run)
        .findFirst()
        .orElseThrow(() -> new ArchiveException(Kind.MISSING, "There is no import " + run + "."));
  }

  /** The places of an import's entries in its books, in order: of one kind, or of all. */
  public int[] positions(long run, @Nullable OutcomeKind kind) {
    return store.ledger().positions(run, kind);
  }

  /** The entries at these places, which must be in order. */
  public List<LedgerEntry> entries(long run, int... positions) {
    return store.ledger().entries(run, positions);
  }

  /** Whether a clipping came as a file of this SHA-256 and is there, be it in the trash. */
  public boolean keeps(String sha256) {
    return store.keepsOriginal(sha256);
  }

  /** Whether a file was rejected when it last was an input. */
  public boolean lastRejected(Path file) {
    return store.ledger().lastRejected(file.toString());
  }

  /** Writes an import's books to a file of comma-separated values. */
  public void exportCsv(long run, Path target) {
    run(run);
    int[] positions = positions(run, null);
    WholeFile.write(
        target,
        out -> {
          try (var csv = new LedgerCsv(out)) {
            for (int from = 0; from < positions.length; from += PAGE) {
              int to = Math.min(positions.length, from + PAGE);
              csv.add(entries(run, Arrays.copyOfRange(positions, from, to)));
            }
          }
        });
  }

  /** Takes files and folders in, as {@link Archive#importPaths} says. */
  ImportRun importPaths(
      List<Path> paths,
      List<Path> within,
      LedgerListener ledger,
      Progress progress,
      Cancellation cancellation) {
    importing.lock();
    try {
      IndexFollower follower = follower();
      var showing = new Showing(follower, changed, watched);
      return new ImportJob(store, follower, ingest, clock, ledger, progress, cancellation, showing)
          .run(paths, within);
    } finally {
      importing.unlock();
    }
  }

  /** Imports again the files of which an import rejected something. */
  public ImportRun importRejects(
      long run, LedgerListener ledger, Progress progress, Cancellation cancellation) {
    run(run);
    int[] positions = positions(run, OutcomeKind.REJECTED);
    Set<Path> files = new LinkedHashSet<>();
    for (int from = 0; from < positions.length; from += PAGE) {
      int to = Math.min(positions.length, from + PAGE);
      entries(run, Arrays.copyOfRange(positions, from, to)).forEach(e -> files.add(file(e.path())));
    }
    return importPaths(List.copyOf(files), List.of(), ledger, progress, cancellation);
  }

  /** The file on disk that a line of the books is about, be it in a bundle in it. */
  private static Path file(String path) {
    String file = path;
    while (!Files.exists(Path.of(file))) {
      int end = Math.max(file.lastIndexOf(LedgerEntry.INSIDE), file.lastIndexOf(LedgerEntry.PLACE));
      if (end <= 0) {
        return Path.of(path); // it is gone, and will be said to be
      }
      file = file.substring(0, end);
    }
    return Path.of(file);
  }

  /**
   * Takes out again what an import added, with its originals, but for what the owner has since
   * written to and what another import found there too. When cancelled, the import is not noted as
   * undone, and can be undone again.
   */
  public UndoReport undo(long run, Progress progress, Cancellation cancellation) {
    importing.lock();
    try {
      ImportRun known = run(run);
      if (known.undone() != null) {
        throw new ArchiveException(Kind.MISSING, "Import " + run + " is undone already.");
      }
      int removed = 0;
      int position = -1;
      boolean last = false;
      var bereft = new LinkedHashSet<Long>();
      while (!last && !cancellation.requested()) {
        int after = position;
        UndoStep step =
            follower().follow(() -> store.ledger().undoStep(run, after), UndoStep::change);
        removed += step.change().removed().size();
        bereft.addAll(step.bereft());
        bereft.removeAll(step.change().removed());
        position = step.position();
        last = step.last();
        progress.update(removed, known.sums().added(), "");
      }
      ReparseJob.readAgain(store, follower(), ingest, clock, bereft);
      int kept =
          last ? store.ledger().finishUndo(run, clock.instant()) : known.sums().added() - removed;
      return new UndoReport(removed, kept);
    } finally {
      if (index != null) {
        index.commit();
      }
      importing.unlock();
      changed.run();
    }
  }

  private IndexFollower follower() {
    if (index == null) {
      throw new ArchiveException(Kind.IO, "The archive is open for reading only.");
    }
    return index;
  }
}
