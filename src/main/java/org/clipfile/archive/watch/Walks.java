package org.clipfile.archive.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clipfile.task.Cancellation;

/**
 * Walks through folders, each on a thread of its own: a network drive whose server is away can hold
 * up a walk for hours, and nothing can break it off. Such a folder is waited for once, and taken up
 * again when its walk has come to an end. Used by one thread at a time.
 */
final class Walks {
  private static final System.Logger LOG = System.getLogger(Walks.class.getName());

  private final InstantSource clock;
  private final Executor threads;
  private final Duration patience;
  private final Map<Path, FutureTask<FolderScan>> running = new HashMap<>();

  /**
   * @param threads runs each walk
   * @param patience how long the folders of one look are waited for
   */
  Walks(InstantSource clock, Executor threads, Duration patience) {
    this.clock = clock;
    this.threads = threads;
    this.patience = patience;
  }

  /** Walks through folders; those that have not answered yet are left out. */
  Map<Path, FolderScan> through(List<Path> folders, Cancellation cancellation) {
    running.keySet().retainAll(folders);
    var scans = new HashMap<Path, FolderScan>();
    for (Path folder : Set.copyOf(running.keySet())) {
      take(folder, Duration.ZERO, scans);
    }
    var started = new ArrayList<Path>();
    for (Path folder : folders) {
      if (!scans.containsKey(folder) && !running.containsKey(folder)) {
        var walk = new FutureTask<>(() -> new FolderScan(folder, clock, cancellation));
        running.put(folder, walk);
        threads.execute(walk);
        started.add(folder);
      }
    }
    long end = System.nanoTime() + patience.toNanos();
    for (Path folder : started) {
      take(folder, Duration.ofNanos(Math.max(0, end - System.nanoTime())), scans);
    }
    return scans;
  }

  private void take(Path folder, Duration patience, Map<Path, FolderScan> scans) {
    try {
      FutureTask<FolderScan> walk = running.get(folder);
      if (walk != null) {
        FolderScan scan = walk.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        running.remove(folder);
        if (!scan.isCut()) {
          scans.put(folder, scan);
        }
      }
    } catch (TimeoutException e) {
      LOG.log(System.Logger.Level.DEBUG, "{0} has not answered yet", folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      running.remove(folder);
      throw new IllegalStateException("a walk failed beyond what walks tell", e.getCause());
    }
  }
}
