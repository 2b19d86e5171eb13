package org.clipfile.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.clipfile.ingest.Bundle;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that are being read on all cores, in the order they were named. For one thread, which is
 * to take results before it puts more in than there is room for.
 *
 * @param <T> what is made of each clipping and refusal, also on all cores
 */
final class ReadAhead<T> implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** So many that the readers have work while a batch is written. */
  private static final int MOST = 256 * CORES;

  private final Ingest ingest;
  private final Function<Incoming, T> finish;
  private final ToLongFunction<T> weight;
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          CORES, Thread.ofPlatform().daemon().name("reader ", 1).factory());
  private final Deque<Reading<T>> readings = new ArrayDeque<>();
  private final AtomicLong held = new AtomicLong();

  /**
   * @param weight how many bytes what is made of an input takes
   */
  ReadAhead(Ingest ingest, Function<Incoming, T> finish, ToLongFunction<T> weight) {
    this.ingest = ingest;
    this.finish = finish;
    this.weight = weight;
  }

  /**
   * What came of an input.
   *
   * @param incoming what was made of its clippings and refusals
   * @param bundles the bundles in it, still to be opened
   * @param held how many bytes it takes
   * @param done how much of what was named is done with it, in bytes: nothing where it is a bundle
   *     still to be opened, or a member of one
   */
  record Result<T>(long done, long held, List<T> incoming, List<Bundle> bundles) {}

  /** An input being read; or what needs no reading; or the end of a bundle. */
  private sealed interface Reading<T> {
    record Running<T>(String path, Future<Result<T>> result) implements Reading<T> {}

    record Known<T>(Incoming.Refused refused) implements Reading<T> {}

    record Ended<T>(Bundle bundle) implements Reading<T> {}
  }

  boolean isEmpty() {
    return readings.isEmpty();
  }

  /** How many inputs are in here. */
  int size() {
    return readings.size();
  }

  /** Whether the oldest result is there. */
  boolean isNextDone() {
    return !(readings.peek() instanceof Reading.Running<T>(var _, Future<Result<T>> result))
        || result.isDone();
  }

  boolean isFull() {
    return readings.size() >= MOST;
  }

  /** How many bytes the inputs in here have, and what was made of them. */
  long held() {
    return held.get();
  }

  void put(InputSource input) {
    long size = input.held();
    held.addAndGet(size);
    readings.add(new Reading.Running<>(input.path(), readers.submit(() -> read(input, size))));
  }

  private Result<T> read(InputSource input, long size) {
    Found found = ingest.read(input);
    boolean isDone = input.depth() == 0 && found.bundles().isEmpty();
    List<T> made = found.incoming().stream().map(finish).toList();
    long bytes = made.stream().mapToLong(weight).sum();
    held.addAndGet(bytes - size);
    return new Result<>(isDone ? input.size() : 0, bytes, made, found.bundles());
  }

  /** Puts in what needs no reading. */
  void put(Incoming.Refused refused) {
    readings.add(new Reading.Known<>(refused));
  }

  /** Closes a bundle once all that was put in before has been taken. */
  void closeAfterwards(Bundle bundle) {
    readings.add(new Reading.Ended<>(bundle));
  }

  /** The first input that is still being read, or null where none is. */
  @Nullable String unread() {
    for (Reading<T> reading : readings) {
      if (reading instanceof Reading.Running<T>(String path, Future<Result<T>> result)
          && !result.isDone()) {
        return path;
      }
    }
    return null;
  }

  /** The oldest result, waiting for it; null where a bundle came to its end. */
  @Nullable Result<T> take() {
    return switch (readings.removeFirst()) {
      case Reading.Running<T>(var _, Future<Result<T>> reading) -> {
        Result<T> result = result(reading);
        held.addAndGet(-result.held());
        yield result;
      }
      case Reading.Known<T>(Incoming.Refused refused) ->
          new Result<>(0, 0, List.of(finish.apply(refused)), List.of());
      case Reading.Ended<T>(Bundle bundle) -> {
        bundle.close();
        yield null;
      }
    };
  }

  private static <T> Result<T> result(Future<Result<T>> reading) {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader failed beyond its own refusals", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(
          ArchiveException.Kind.IO, "The import was interrupted; what was in stays in.", e);
    }
  }

  /**
   * Reads no more, and waits for what is being read.
   *
   * @param waiting told what is waited for, the oldest first
   */
  void stop(Consumer<String> waiting) {
    readers.shutdownNow().forEach(unbegun -> ((Future<?>) unbegun).cancel(false));
    for (Reading<T> reading : readings) {
      if (reading instanceof Reading.Running<T>(String path, Future<Result<T>> result)
          && !result.isDone()) {
        waiting.accept(path);
        result(result);
      }
    }
  }

  /** Forgets what is still in here: it was not reported, so nothing is lost. */
  @Override
  public void close() {
    readers.shutdownNow();
    readers.close();
    for (Reading<T> reading : readings) {
      if (reading instanceof Reading.Ended<T>(Bundle bundle)) {
        bundle.close();
      }
    }
    readings.clear();
  }
}
