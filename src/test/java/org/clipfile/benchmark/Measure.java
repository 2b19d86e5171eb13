package org.clipfile.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the time of a piece of work again and again: the process's CPU and the wall clock. */
final class Measure {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<Double> cpu = new ArrayList<>();
  private final List<Double> wall = new ArrayList<>();

  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  void time(Work work) throws Exception {
    long wallBefore = System.nanoTime();
    long cpuBefore = SYSTEM.getProcessCpuTime();
    work.run();
    cpu.add((SYSTEM.getProcessCpuTime() - cpuBefore) / 1e6);
    wall.add((System.nanoTime() - wallBefore) / 1e6);
  }

  double cpu() {
    return median(cpu);
  }

  double wall() {
    return median(wall);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** Prints both medians and their ratio beside the budget. */
  static void print(String what, Measure ours, Measure raw, double budget) {
    System.out.printf(
        Locale.ROOT,
        "%s: Clipfile CPU %.1f ms, wall %.1f ms; raw CPU %.1f ms, wall %.1f ms;"
            + " ratio CPU %.2f, wall %.2f (budget %.1f)%n",
        what,
        ours.cpu(),
        ours.wall(),
        raw.cpu(),
        raw.wall(),
        ours.cpu() / raw.cpu(),
        ours.wall() / raw.wall(),
        budget);
  }
}
