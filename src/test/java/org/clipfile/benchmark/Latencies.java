package org.clipfile.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Times of several pieces of work, each taken again and again, by this thread's CPU. */
final class Latencies {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<List<Double>> cpu = new ArrayList<>();
  private final List<Double> all = new ArrayList<>();
  private final List<List<Double>> wall = new ArrayList<>();

  Latencies(int works) {
    for (int i = 0; i < works; i++) {
      cpu.add(new ArrayList<>());
      wall.add(new ArrayList<>());
    }
  }

  /** Does a piece of work once; keeps its time where it counts. */
  void time(int index, boolean counts, Measure.Work work) throws Exception {
    long wallBefore = System.nanoTime();
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    double spent = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    if (counts) {
      cpu.get(index).add(spent);
      wall.get(index).add((System.nanoTime() - wallBefore) / 1e6);
      all.add(spent);
    }
  }

  /** Milliseconds of one piece of work, the median. */
  double of(int index) {
    return at(cpu.get(index), 0.5);
  }

  /** Milliseconds of all pieces, the sum of their medians. */
  double sum() {
    return cpu.stream().mapToDouble(times -> at(times, 0.5)).sum();
  }

  /** The same by the wall clock. */
  double wall() {
    return wall.stream().mapToDouble(times -> at(times, 0.5)).sum();
  }

  /** Milliseconds of a piece of work in the middle of all. */
  double median() {
    return at(all, 0.5);
  }

  /** Milliseconds within which 99 of 100 pieces of work were done. */
  double percentile() {
    return at(all, 0.99);
  }

  private static double at(List<Double> times, double share) {
    return times.stream().sorted().skip((long) (times.size() * share)).findFirst().orElse(0.0);
  }
}
