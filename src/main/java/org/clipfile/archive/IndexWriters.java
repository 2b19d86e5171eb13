package org.clipfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is being written to the index, on two threads. A write that fails is told to its owner, who
 * alone calls, and one at a time.
 */
final class IndexWriters implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(IndexWriters.class.getName());

  private static final int COUNT = 2;

  /** So much waits at most to be analysed. */
  private static final int MOST = 4 * COUNT;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          COUNT, Thread.ofPlatform().daemon().name("index writer ", 1).factory());
  private final List<Future<?>> pending = new ArrayList<>();
  private final Consumer<Exception> failed;

  IndexWriters(Consumer<Exception> failed) {
    this.failed = failed;
  }

  void write(Runnable change) {
    pending.add(threads.submit(change));
  }

  /** Shares a change out, so that each thread gathers as much as the others. */
  <T> void share(List<T> all, Consumer<List<T>> change) {
    int each = Math.ceilDiv(all.size(), COUNT);
    for (int from = 0; from < all.size(); from += each) {
      List<T> part = all.subList(from, Math.min(all.size(), from + each));
      write(() -> change.accept(part));
    }
  }

  /** Does something on all threads at once and waits; a write that follows will fail as it did. */
  void onAll(Runnable work) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      running.add(beside(work));
    }
    for (Future<?> one : running) {
      await(one);
    }
  }

  /** Does something beside the writing, which nobody waits for. */
  Future<?> beside(Runnable work) {
    return threads.submit(() -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "What was to be done beside the writing has failed", e);
      }
    });
  }

  /** Waits for the oldest write where many are pending. */
  void ease() {
    if (pending.size() >= MOST) {
      await(pending.removeFirst());
    }
  }

  /** Waits for all that is pending. */
  void settle() {
    while (!pending.isEmpty()) {
      await(pending.removeFirst());
    }
  }

  /** Waits for what is being written to an index that is given up; how it ends is no matter. */
  void drain() {
    for (Future<?> write : pending) {
      try {
        write.get();
      } catch (ExecutionException e) {
        LOG.log(Level.FINE, "of an index that is given up", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    pending.clear();
  }

  private void await(Future<?> write) {
    try {
      write.get();
    } catch (ExecutionException e) {
      failed.accept(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed.accept(e);
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
