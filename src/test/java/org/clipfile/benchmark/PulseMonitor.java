package org.clipfile.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * Feels the pulse of the JavaFX thread: asks every two milliseconds for a turn, and keeps how long
 * the thread worked since the turn before and how long the turn was waited for. Nothing is drawn
 * and no key is answered in between, so the longest of these is the longest that the window stood
 * still.
 */
final class PulseMonitor implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int STILL = 50;

  private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
  private final AtomicBoolean asked = new AtomicBoolean();
  private final List<Double> worked = new ArrayList<>();
  private final List<Double> waited = new ArrayList<>();
  private long cpuBefore = -1;

  PulseMonitor() {
    var _ = asking.scheduleAtFixedRate(this::ask, 0, 2, TimeUnit.MILLISECONDS);
  }

  private void ask() {
    if (asked.compareAndSet(false, true)) {
      long now = System.nanoTime();
      Platform.runLater(() -> turn(now));
    }
  }

  private void turn(long askedAt) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    if (cpuBefore >= 0) {
      worked.add((cpu - cpuBefore) / 1e6);
      waited.add((System.nanoTime() - askedAt) / 1e6);
    }
    cpuBefore = cpu;
    asked.set(false);
  }

  /** Prints what was felt; on the JavaFX thread. */
  void print(String during) {
    long still = worked.stream().filter(time -> time > STILL).count();
    System.out.printf(
        Locale.ROOT,
        "%s: the JavaFX thread worked at most %.1f ms at a stretch (99.9 %%: %.1f ms), %d of %,d"
            + " stretches over %d ms (budget 0); a turn was waited for %.0f ms at most by the wall"
            + " clock%n",
        during,
        at(worked, 1),
        at(worked, 0.999),
        still,
        worked.size(),
        STILL,
        at(waited, 1));
  }

  private static double at(List<Double> times, double share) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
