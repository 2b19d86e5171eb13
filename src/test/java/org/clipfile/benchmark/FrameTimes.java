package org.clipfile.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** What frames cost: the CPU of the JavaFX thread from one to the next. */
final class FrameTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> cpu = new ArrayList<>();
  private long last = -1;

  private FrameTimes() {}

  /**
   * Takes the times of so many frames.
   *
   * @param before is done before each of them, and told its number
   */
  static FrameTimes of(int count, IntConsumer before) throws Exception {
    var times = new FrameTimes();
    Frames.after(
        () -> {},
        () -> {
          long spent = THREADS.getCurrentThreadCpuTime();
          if (times.last >= 0) {
            times.cpu.add((spent - times.last) / 1e6);
          }
          times.last = spent;
          boolean more = times.cpu.size() < count;
          if (more) {
            before.accept(times.cpu.size());
          }
          return !more;
        });
    return times;
  }

  void print(String what) {
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, 99 %% %.1f ms, at most %.1f ms of CPU (budget: 99 %% under 16)%n",
        what,
        at(cpu, 0.5),
        at(cpu, 0.99),
        at(cpu, 1));
  }

  /** The time that such a share of times is not above. */
  static double at(List<Double> times, double share) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
  }
}
