package org.clipfile.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.clipfile.ingest.Bundle;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.Taken;
import org.clipfile.store.PreparedInput;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One import: files are read on all cores, written in batches in the order they were named, and
 * handed to the index. What is held in memory is bounded by bytes, whatever the input's size. Used
 * once, by one thread, which waits for another that walks.
 */
final class ImportJob {
  private static final int LARGEST_BATCH = 500;
  private static final int SMALLEST_BATCH = 32;

  /**
   * So much at most waits to be written: what waits for long is costly to the garbage collector.
   */
  private static final long BATCH_BYTES = Math.min(4 << 20, Runtime.getRuntime().maxMemory() / 64);

  private static final long SECOND = 1_000_000_000L;

  private static final String UNANSWERED =
      "It was still being read when the import was cancelled; perhaps its drive does not answer.";

  private static final long MAX_BYTES = Runtime.getRuntime().maxMemory() / 16;

  private final ClippingStore store;
  private final IndexFollower index;
  private final Ingest ingest;
  private final Clock clock;
  private final Archive.LedgerListener ledger;
  private final Progress progress;
  private final Cancellation cancellation;
  private final Showing showing;

  private final Deque<Bundle> bundles = new ArrayDeque<>();
  private final List<PreparedInput> batch = new ArrayList<>();
  private final List<Long> unedited = new ArrayList<>();
  private final AtomicLong total = new AtomicLong(-1);
  private long batchBytes;
  private long bundleBytes;
  private long done;
  private @Nullable Bundle opened;
  private long lastFlush = System.nanoTime();

  /** What is being read, or waited for. */
  private volatile @Nullable String waitingFor;

  private volatile boolean left;

  ImportJob(
      ClippingStore store,
      IndexFollower index,
      Ingest ingest,
      Clock clock,
      Archive.LedgerListener ledger,
      Progress progress,
      Cancellation cancellation,
      Showing showing) {
    this.store = store;
    this.index = index;
    this.ingest = ingest;
    this.clock = clock;
    this.ledger = ledger;
    this.progress = progress;
    this.cancellation = cancellation;
    this.showing = showing;
  }

  /**
   * Takes in what lies at these paths.
   *
   * @param within the folders in which named files lie that may find pictures all over them
   */
  ImportRun run(List<Path> paths, List<Path> within) {
    var inputs = new Inputs(paths, within, ingest::isCompanion);
    long run = store.ledger().beginRun(clock.instant()).id();
    var stopCounting = new Cancellation();
    var counter = Thread.ofVirtual().start(() -> count(inputs, stopCounting));
    var walking = new WalkThread(() -> walk(run, inputs));
    try {
      if (!walking.ends(cancellation)) {
        leave(run);
        walking.interrupt();
      }
      ReparseJob.readAgain(store, index, ingest, clock, unedited());
    } catch (RuntimeException e) {
      stopWriting();
      finishAfter(e, run);
      throw e;
    } finally {
      stopCounting.cancel();
      counter.interrupt();
      makeLast();
      showing.end();
    }
    return store.ledger().finishRun(run, clock.instant(), cancellation.requested());
  }

  private void walk(long run, Inputs inputs) {
    try (var readings = new ReadAhead<>(ingest, PreparedInput::of, PreparedInput::held)) {
      new Walk(run, readings).all(inputs);
      flush(run);
      readings.stop(path -> waitingFor = path);
    }
  }

  /** The index and the database both have much to write, each on threads of its own. */
  private void makeLast() {
    try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
      beside.execute(store::checkpoint);
      index.commit();
    }
  }

  /**
   * Ends the books without waiting for an input that does not answer, such as a file on a drive
   * that is gone. The walk may still hang there, and from now on writes nothing.
   */
  private synchronized void leave(long run) {
    String unanswered = waitingFor;
    if (unanswered != null) {
      var why = new Outcome.Rejected(RejectReason.UNREADABLE, UNANSWERED);
      batch.add(PreparedInput.of(new Incoming.Refused(unanswered, why)));
    }
    flush(run);
    left = true;
  }

  /** For where the walk may still go on, as when this thread was interrupted. */
  private synchronized void stopWriting() {
    left = true;
  }

  private synchronized List<Long> unedited() {
    return List.copyOf(unedited);
  }

  private void count(Inputs inputs, Cancellation stop) {
    total.set(inputs.bytes(() -> !stop.requested() && !cancellation.requested()));
  }

  /** Walks all inputs and the members of all bundles, and takes the results as they come. */
  private final class Walk implements Inputs.Visitor, Bundle.Visitor {
    private final long run;
    private final ReadAhead<PreparedInput> readings;

    Walk(long run, ReadAhead<PreparedInput> readings) {
      this.run = run;
      this.readings = readings;
    }

    void all(Inputs inputs) {
      inputs.walk(this);
      while (goesOn() && !(readings.isEmpty() && bundles.isEmpty())) {
        openBundles();
        if (!readings.isEmpty() && goesOn()) {
          takeOldest();
        }
      }
      bundles.forEach(Bundle::close);
    }

    private boolean goesOn() {
      return !cancellation.requested() && !left;
    }

    @Override
    public boolean file(InputSource file) {
      openBundles();
      waitingFor = file.path(); // its size is asked for
      boolean goesOn = member(file);
      waitingFor = null;
      return goesOn;
    }

    @Override
    public boolean member(InputSource member) {
      makeRoom(member.held());
      readings.put(member);
      if (bundleBytes > MAX_BYTES) {
        openBundles();
      }
      return goesOn();
    }

    @Override
    public boolean refused(Incoming.Refused refused) {
      makeRoom(0);
      readings.put(refused);
      return goesOn();
    }

    private void openBundles() {
      Bundle outer = opened;
      while (goesOn() && !bundles.isEmpty()) {
        Bundle bundle = bundles.remove();
        bundleBytes -= bundle.held();
        opened = bundle;
        waitingFor = bundle.path();
        bundle.visit(this);
        done += bundle.size();
        readings.closeAfterwards(bundle);
      }
      opened = outer;
      waitingFor = outer == null ? null : outer.path();
    }

    private void makeRoom(long bytes) {
      while (!readings.isEmpty()
          && (readings.isNextDone()
              || readings.isFull()
              || readings.held() + batchBytes + bytes > MAX_BYTES)) {
        takeOldest();
      }
      if (batchBytes + bytes > MAX_BYTES) {
        flush(run);
      }
    }

    private void takeOldest() {
      String before = waitingFor;
      waitingFor = readings.unread();
      ReadAhead.Result<PreparedInput> result = readings.take();
      if (result == null) {
        waitingFor = before;
      } else {
        took(result, before);
      }
    }

    private void took(ReadAhead.Result<PreparedInput> result, @Nullable String before) {
      for (Bundle bundle : result.bundles()) {
        bundles.add(bundle);
        bundleBytes += bundle.held();
      }
      synchronized (ImportJob.this) {
        batch.addAll(result.incoming());
        batchBytes += result.held();
        waitingFor = before;
      }
      done += result.done();
      // While a batch is written as much is being read; so the last ones are small and soon done.
      int enough = Math.clamp(readings.size(), SMALLEST_BATCH, LARGEST_BATCH);
      boolean full = batch.size() >= enough || batchBytes > BATCH_BYTES;
      if (full || System.nanoTime() - lastFlush > SECOND) {
        flush(run);
      }
    }
  }

  /** Writes what is read: many at once, but no less than every second, so that progress shows. */
  private synchronized void flush(long run) {
    lastFlush = System.nanoTime();
    if (batch.isEmpty() || left) {
      return;
    }
    Taken taken =
        index.follow(() -> store.add(run, clock.instant(), List.copyOf(batch)), Taken::change);
    List<LedgerEntry> entries = taken.entries();
    unedited.addAll(taken.unedited());
    String last = entries.isEmpty() ? batch.getLast().path() : entries.getLast().path();
    batch.clear();
    batchBytes = 0;
    entries.forEach(ledger::entry);
    long position = opened == null ? 0 : opened.position();
    progress.update(done + position, total.get(), last);
    showing.soon();
  }

  private void finishAfter(RuntimeException failure, long run) {
    try {
      store.ledger().finishRun(run, clock.instant(), true);
    } catch (ArchiveException e) {
      failure.addSuppressed(e);
    }
  }
}
