package org.clipfile.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.clipfile.ingest.Ingest;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/**
 * One import: files are read on all cores, written in batches in the order they were named, and
 * handed to the index. What is held in memory is bounded by bytes, whatever the input's size. Used
 * once, by one thread.
 */
final class ImportJob {
  private static final int BATCH = 500;
  private static final long SECOND = 1_000_000_000L;

  /** How many times as long as it takes to make clippings findable is waited between two times. */
  private static final int REFRESH_SHARE = 20;

  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int AHEAD = 64 * CORES;
  private static final long MAX_BYTES = Runtime.getRuntime().maxMemory() / 16;

  private final ClippingStore store;
  private final IndexFollower index;
  private final Ingest ingest;
  private final Clock clock;
  private final Archive.LedgerListener ledger;
  private final Progress progress;
  private final Cancellation cancellation;
  private final Runnable changed;

  private final Deque<Reading> readings = new ArrayDeque<>();
  private final List<Incoming> batch = new ArrayList<>();
  private final AtomicLong total = new AtomicLong(-1);
  private long bytesHeld;
  private long done;
  private long lastRefresh = System.nanoTime();
  private long refreshTook;

  ImportJob(
      ClippingStore store,
      IndexFollower index,
      Ingest ingest,
      Clock clock,
      Archive.LedgerListener ledger,
      Progress progress,
      Cancellation cancellation,
      Runnable changed) {
    this.store = store;
    this.index = index;
    this.ingest = ingest;
    this.clock = clock;
    this.ledger = ledger;
    this.progress = progress;
    this.cancellation = cancellation;
    this.changed = changed;
  }

  private record Reading(Future<Incoming> result, long bytes) {}

  ImportRun run(List<Path> paths) {
    var inputs = new Inputs(paths, ingest::isCompanion);
    long run = store.beginRun(clock.instant()).id();
    var stopCounting = new Cancellation();
    var counter = Thread.ofVirtual().start(() -> count(inputs, stopCounting));
    var readers =
        Executors.newFixedThreadPool(
            CORES, Thread.ofPlatform().daemon().name("reader ", 1).factory());
    try (readers) {
      readAll(inputs, run, readers);
      flush(run);
    } catch (RuntimeException e) {
      readings.forEach(r -> r.result().cancel(true));
      finishAfter(e, run);
      throw e;
    } finally {
      stopCounting.cancel();
      counter.interrupt();
      index.commit();
      changed.run();
    }
    return store.finishRun(run, clock.instant(), cancellation.requested());
  }

  private void count(Inputs inputs, Cancellation stop) {
    long count = inputs.count(n -> !stop.requested() && !cancellation.requested());
    total.set(count);
  }

  private void readAll(Inputs inputs, long run, ExecutorService readers) {
    inputs.walk(
        new Inputs.Visitor() {
          @Override
          public boolean file(Path file) {
            long bytes = size(file);
            makeRoom(run, bytes);
            submit(new Reading(readers.submit(() -> ingest.read(file)), bytes));
            return !cancellation.requested();
          }

          @Override
          public boolean refused(Incoming.Refused refused) {
            makeRoom(run, 0);
            submit(new Reading(CompletableFuture.completedFuture(refused), 0));
            return !cancellation.requested();
          }
        });
    while (!readings.isEmpty()) {
      if (cancellation.requested()) {
        dropUnread();
      } else {
        takeOldest(run);
      }
    }
  }

  private void submit(Reading reading) {
    readings.add(reading);
    bytesHeld += reading.bytes();
  }

  private void makeRoom(long run, long bytes) {
    while (!readings.isEmpty() && (readings.size() >= AHEAD || bytesHeld + bytes > MAX_BYTES)) {
      takeOldest(run);
    }
    if (!batch.isEmpty() && bytesHeld + bytes > MAX_BYTES) {
      flush(run);
    }
  }

  /** Forgets readings that nobody will write: they were not reported, so nothing is lost. */
  private void dropUnread() {
    readings.forEach(r -> r.result().cancel(false));
    readings.clear();
  }

  private void takeOldest(long run) {
    Reading reading = readings.removeFirst();
    batch.add(result(reading));
    if (batch.size() >= BATCH) {
      flush(run);
    }
  }

  private static Incoming result(Reading reading) {
    try {
      return reading.result().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader failed beyond its own refusals", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(
          ArchiveException.Kind.IO, "The import was interrupted; what was in stays in.", e);
    }
  }

  private void flush(long run) {
    if (batch.isEmpty()) {
      return;
    }
    Instant imported = clock.instant();
    List<LedgerEntry> entries = store.add(run, imported, List.copyOf(batch));
    index.added(added(batch, entries, imported), store.sequence());
    done += batch.size();
    batch.clear();
    bytesHeld = readings.stream().mapToLong(Reading::bytes).sum();
    entries.forEach(ledger::entry);
    progress.update(done, total.get(), entries.getLast().path());
    showSoon();
  }

  /** Makes the new clippings findable every second, or less often where that takes long. */
  private void showSoon() {
    long start = System.nanoTime();
    if (start - lastRefresh > Math.max(SECOND, REFRESH_SHARE * refreshTook)) {
      index.refresh();
      lastRefresh = System.nanoTime();
      refreshTook = lastRefresh - start;
      changed.run();
    }
  }

  private void finishAfter(RuntimeException failure, long run) {
    try {
      store.finishRun(run, clock.instant(), true);
    } catch (ArchiveException e) {
      failure.addSuppressed(e);
    }
  }

  private static List<Clipping> added(
      List<Incoming> batch, List<LedgerEntry> entries, Instant imported) {
    var clippings = new ArrayList<Clipping>();
    var entry = entries.iterator();
    for (Incoming incoming : batch) {
      switch (incoming) {
        case Incoming.Refused refused -> entry.next();
        case Incoming.Read read -> {
          String sha256 = Picture.sha256(read.bytes());
          var original = new OriginalInfo(sha256, read.name(), read.format(), read.bytes().length);
          for (ParsedClipping parsed : read.clippings()) {
            if (entry.next().outcome() instanceof Outcome.Added added) {
              clippings.add(new Clipping(added.id(), parsed.article(), imported, original));
            }
          }
        }
      }
    }
    return clippings;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (java.io.IOException e) {
      return 0;
    }
  }
}
