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
 * the thread worked since the turn before, by its own CPU and by the wall clock. Nothing is drawn
 * and no key is answered in between, so the longest of these is the longest that the window stood
 * still. Where others have the cores, or garbage is collected, the wall clock tells of them.
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

  /** Forgets what was felt; on the JavaFX thread, as whatever follows. */
  void begin() {
    worked.clear();
    waited.clear();
    cpuBefore = THREADS.getCurrentThreadCpuTime();
  }

  /** The longest stretch, in milliseconds of CPU. */
  double longest() {
    return FrameTimes.at(worked, 1);
  }

  /** All of the thread's CPU, in milliseconds. */
  double sum() {
    return worked.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Prints what was felt. */
  void print(String during) {
    System.out.printf(
        Locale.ROOT,
        "%s: the JavaFX thread worked at most %.1f ms of CPU at a stretch (99.9 %%: %.1f ms), %d of"
            + " %,d stretches over %d ms (budget 0); by the wall clock a turn was waited for %.0f ms"
            + " at most, %d longer than %d ms%n",
        during,
        longest(),
        FrameTimes.at(worked, 0.999),
        longerThan(worked),
        worked.size(),
        STILL,
        FrameTimes.at(waited, 1),
        longerThan(waited),
        STILL);
  }

  private static long longerThan(List<Double> times) {
    return times.stream().filter(time -> time > STILL).count();
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
